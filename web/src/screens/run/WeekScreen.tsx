// This week: what is overdue, what is due by Sunday, and what comes in the next four weeks, by day, each with its one
// natural action.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { byDay, dueSoon, isFor, type Whose } from '../../app/due';
import { today } from '../../app/open';
import { children, entity, root, text } from '../../app/plan';
import { planAddress, route } from '../../app/router';
import { dateWords, t, dayWords } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import type { DueItem, DueList } from '../../core/types';
import { PeopleOptions } from '../plan/PeopleOptions';
import { CalendarButton } from '../calendar/CalendarButton';
import { DueLine, keyOf } from './DueLine';
import { subjectName } from './places';

const states = ['overdue', 'due', 'coming'] as const;

/** Chosen in the address, so that a link or the way back keeps it. */
function whose(): Whose {
  return (route.value.query.get('for') as Whose | null) ?? 'all';
}

export function WeekScreen() {
  const { items, dropped } = dueSoon.value;
  const chosen = whose();
  // A line whose record is being written stays where it is, although the record makes it done.
  const held = useSignal<DueItem | null>(null);
  useEffect(() => {
    held.value = null;
  }, [chosen]);
  const shown = withHeld(
    items.filter((item) => isFor(item, chosen)),
    held.value,
  );
  const now = shown.filter((item) => item.state !== 'coming').length;
  return (
    <Page
      name="week"
      over={t('section-week')}
      title={now > 0 ? t('week-count', { count: now }) : t('section-week-title')}
      intro={t('section-week-intro')}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      <WhoseFilter chosen={chosen} />
      {shown.length === 0 && <NothingDue chosen={chosen} hasOthers={items.length > 0} />}
      {states.map((state) => (
        <DueSection key={state} state={state} items={shown.filter((item) => item.state === state)} held={held} />
      ))}
      <Dropped list={dropped} />
      <section class="wm-panel wm-no-print" aria-labelledby="week-take">
        <h2 id="week-take">{t('week-take-title')}</h2>
        <p class="wm-meta">{t('week-take')}</p>
        <CalendarButton />
      </section>
    </Page>
  );
}

function withHeld(items: DueItem[], held: DueItem | null): DueItem[] {
  if (!held || items.some((item) => keyOf(item) === keyOf(held))) return items;
  return [...items, held].sort((a, b) => a.day.localeCompare(b.day));
}

function WhoseFilter({ chosen }: { chosen: Whose }) {
  const people = children(root.value, 'people');
  const audiences = [...new Set(children(root.value, 'reports').map((id) => text(entity(id), 'audience')))].filter(Boolean);
  const choose = (value: string) => {
    // The address is replaced: choosing is not a place to go back to.
    const address = value === 'all' ? planAddress('week') : `${planAddress('week')}?for=${encodeURIComponent(value)}`;
    history.replaceState(null, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return (
    <p class="wm-whose wm-no-print">
      <label for="week-whose">{t('week-show')}</label>
      <select id="week-whose" class="usa-select" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="all">{t('week-all')}</option>
        <option value="team">{t('week-team')}</option>
        {people.length > 0 && (
          <optgroup label={t('week-person')}>
            <PeopleOptions prefix="person-" />
          </optgroup>
        )}
        {audiences.length > 0 && (
          <optgroup label={t('week-audience')}>
            {audiences.map((audience) => (
              <option key={audience} value={`audience-${audience}`}>
                {t(`choice-audience-${audience}`)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </p>
  );
}

function DueSection({ state, items, held }: { state: (typeof states)[number]; items: DueItem[]; held: { value: DueItem | null } }) {
  if (items.length === 0) return null;
  return (
    <section class={`wm-panel wm-due wm-due--${state}`} aria-labelledby={`due-${state}`}>
      <h2 id={`due-${state}`} tabIndex={-1}>
        {t(`week-${state}`)} <span class="wm-meta">{t('count-things', { count: items.length })}</span>
      </h2>
      {byDay(items).map(([day, lines]) => (
        <div key={day} class="wm-due__day">
          <h3>{dayHeading(day)}</h3>
          <ul>
            {lines.map((item) => (
              <DueLine key={keyOf(item)} item={item} held={held} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function dayHeading(day: string): string {
  const words = dayWords(day, today());
  return day === today() ? t('day-today', { day: words }) : words;
}

function NothingDue({ chosen, hasOthers }: { chosen: Whose; hasOthers: boolean }) {
  if (hasOthers && chosen !== 'all')
    return (
      <p class="wm-empty">
        {t('week-nothing-for')} <a href={planAddress('week')}>{t('week-show-all')}</a>
      </p>
    );
  const hasSteps = children(root.value, 'steps').length > 0;
  return (
    <div class="wm-empty">
      <p>{t(hasSteps ? 'week-nothing' : 'week-empty')}</p>
      <ul>
        <li>
          <a href={planAddress('timeline')}>{t('week-empty-steps')}</a>
        </li>
        <li>
          <a href={planAddress('communication')}>{t('week-empty-reports')}</a>
        </li>
        <li>
          <a href={planAddress('goals')}>{t('week-empty-data')}</a>
        </li>
      </ul>
    </div>
  );
}

/** Dates that fall into a break and that nothing before the next one can take. */
function Dropped({ list }: { list: DueList['dropped'] }) {
  if (list.length === 0) return null;
  return (
    <section class="wm-panel" aria-labelledby="week-dropped">
      <h2 id="week-dropped">{t('week-dropped')}</h2>
      <p class="wm-meta">{t('week-dropped-text')}</p>
      <ul>
        {list.map(({ about, day }) => (
          <li key={`${about}-${day}`}>
            {dateWords(day)}: {subjectName(about)}
          </li>
        ))}
      </ul>
    </section>
  );
}
