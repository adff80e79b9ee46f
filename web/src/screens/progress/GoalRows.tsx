// Each goal in a row: how it stands, its number, how far its steps are done as intended, and what both say together.
import { measureLook } from '../../app/progress';
import { dateWords, t } from '../../app/words';
import type { GoalProgress } from '../../core/progress';
import { longNameOf } from '../plan/names';
import { DecideLink } from './DecideLink';
import { progressAddress } from './MeasureCharts';
import { Standing } from './Standing';
import { amountOf, fidelityWords, shortOf, verdictWords } from './words';

/** "now 26.2%, target 40% by May 19, 2028", of the goal's first outcome. */
function numberOf(goal: GoalProgress): string {
  const measure = measureLook(goal.measures[0] ?? '');
  if (!measure?.last) return t('goal-no-value');
  const now = amountOf(measure, measure.last.value);
  if (measure.target === null || !measure.deadline) return t('goal-now', { now });
  return t('goal-now-target', { now, target: shortOf(measure, measure.target), date: dateWords(measure.deadline) });
}

/** Said where only some of the goal's measures can be judged. */
const judgedWords = ({ judged, measures }: GoalProgress): string => (judged > 0 && judged < measures.length ? t('judged-of', { judged, total: measures.length }) : '');

export function GoalRows({ goals }: { goals: GoalProgress[] }) {
  if (goals.length === 0) return <p class="wm-empty-line">{t('empty-goal')}</p>;
  return (
    <ul class="wm-goal-rows">
      {goals.map((goal) => (
        <li key={goal.id} class={goal.parent ? 'wm-goal-rows__part' : ''}>
          <div class="wm-goal-rows__head">
            <a class="wm-goals__name" href={progressAddress(goal.id)}>
              {longNameOf(goal.id)}
            </a>
            <Standing goal={goal} />
          </div>
          <p class="wm-meta">
            {[numberOf(goal), judgedWords(goal), fidelityWords(goal)].filter(Boolean).join(' · ')}
          </p>
          <p class="wm-goal-rows__verdict">
            <span>{verdictWords(goal)}</span> <DecideLink goal={goal.id} about={longNameOf(goal.id)} isQuiet />
          </p>
        </li>
      ))}
    </ul>
  );
}
