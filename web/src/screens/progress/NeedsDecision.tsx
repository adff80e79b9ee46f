// What asks for a decision, by the rules that were agreed on: each with one action.
import { dateWords, t } from '../../app/words';
import type { Need } from '../../core/progress';
import { DecideLink } from './DecideLink';
import { needName, needWords } from './words';

export function NeedsDecision({ needs }: { needs: Need[] }) {
  return (
    <section class="wm-panel" aria-labelledby="dash-needs">
      <h2 id="dash-needs">{needs.length > 0 ? t('needs-title', { count: needs.length }) : t('needs-none-title')}</h2>
      {needs.length === 0 && <p class="wm-meta">{t('needs-none')}</p>}
      <ul class="wm-needs">
        {needs.map((need) => (
          <li key={`${need.reason}-${need.measure ?? need.goal ?? need.step}-${need.detail}`}>
            <div>
              <p>{needName(need)}</p>
              <p class="wm-meta">
                {needWords(need)} · {t('since', { date: dateWords(need.since) })}
              </p>
            </div>
            <DecideLink goal={need.goal} step={need.step} measure={need.measure} need={need.reason === 'verdict' ? `verdict-${need.detail}` : need.reason} about={needName(need)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
