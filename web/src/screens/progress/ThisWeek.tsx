// What waits this week, in a few lines; the week's own screen has the rest and the actions.
import { dueSoon } from '../../app/due';
import { today } from '../../app/open';
import { planAddress } from '../../app/router';
import { dayWords, listWords, t } from '../../app/words';
import { keyOf } from '../run/DueLine';
import { dueWords, peopleNames, placeOf } from '../run/places';

const most = 4;

export function ThisWeek() {
  const items = dueSoon.value.items.filter(({ state }) => state !== 'coming');
  return (
    <section class="wm-panel" aria-labelledby="dash-week">
      <h2 id="dash-week">{t('dash-week')}</h2>
      {items.length === 0 && <p class="wm-meta">{t('dash-week-nothing')}</p>}
      <ul class="wm-brief">
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)}>
            <span class="wm-meta">{item.state === 'overdue' ? t('overdue-since', { day: dayWords(item.day, today()) }) : dayWords(item.day, today())}</span>
            <a href={placeOf(item.about)}>{dueWords(item)}</a>
            {item.people.length > 0 && <span class="wm-meta">{listWords(peopleNames(item.people))}</span>}
          </li>
        ))}
      </ul>
      <p class="wm-no-print">
        <a href={planAddress('week')}>{items.length > most ? t('dash-week-more', { count: items.length - most }) : t('dash-week-all')}</a>
      </p>
    </section>
  );
}
