// Looking back at the end, a goal at a time: were capacity, fidelity, reach and impact there, and what becomes of it; the
// numbers stand beside the questions.
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';
import { addBlank, children, entity, isReadOnly, root, text } from '../../app/plan';
import { goalLook, measuresOf } from '../../app/progress';
import { planAddress, route } from '../../app/router';
import { dateWords, t } from '../../app/words';
import type { GoalProgress } from '../../core/progress';
import { EntityForm } from '../plan/EntityForm';
import { layouts } from '../plan/layouts';
import { longNameOf, nameOf } from '../plan/names';
import { decisionsAbout } from '../progress/chartData';
import { progressAddress } from '../progress/MeasureCharts';
import { Standing } from '../progress/Standing';
import { fidelityWords, finding, verdictWords } from '../progress/words';
import { WriteOn } from './WriteOn';

const goalsBelow = (id: string): string[] => [id, ...children(id, 'subgoals').flatMap(goalsBelow)];

export function Reviews() {
  const goals = children(root.value, 'goals').flatMap(goalsBelow);
  const reviews = children(root.value, 'goalReviews');
  const stray = reviews.filter((id) => !goals.includes(text(entity(id), 'goal')));
  return (
    <section class="wm-story-part" aria-labelledby="reviews">
      <h2 id="reviews" class="wm-list__title" tabIndex={-1}>
        {t('reviews-title')}
      </h2>
      <p class="wm-hint">{t('reviews-intro')}</p>
      {goals.length === 0 && <p class="wm-empty-line">{t('empty-goal')}</p>}
      <ul class="wm-plain">
        {goals.map((goal) => (
          <GoalReview key={goal} goal={goal} reviews={reviews.filter((id) => text(entity(id), 'goal') === goal)} />
        ))}
        {stray.map((id) => (
          <li key={id} class="wm-panel">
            <ReviewForm id={id} goal={null} isNew={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalReview({ goal, reviews }: { goal: string; reviews: string[] }) {
  const added = useSignal<string | null>(null);
  const look = goalLook(goal);
  const begin = () => {
    added.value = addBlank(root.value, 'goalReviews', { goal, date: today() });
  };
  return (
    <li class={`wm-panel wm-lookback ${reviews.length === 0 ? 'wm-lookback--open' : ''}`}>
      <div class="wm-goal-rows__head">
        <h3>{longNameOf(goal)}</h3>
        {look && <Standing goal={look} />}
      </div>
      {reviews.map((id) => (
        <ReviewForm key={id} id={id} goal={look ?? null} isNew={added.value === id} />
      ))}
      {reviews.length === 0 && !isReadOnly() && (
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={begin}>
          {t('add-goalReview')}
          <span class="usa-sr-only">: {nameOf(goal)}</span>
        </button>
      )}
    </li>
  );
}

function summaryOf(id: string): string {
  const record = entity(id);
  const verdict = text(record, 'verdict');
  const date = record?.date ? dateWords(text(record, 'date')) : '';
  return [date, verdict ? t(`choice-reviewVerdict-${verdict}`) : t('review-open')].filter(Boolean).join(': ');
}

function ReviewForm({ id, goal, isNew }: { id: string; goal: GoalProgress | null; isNew: boolean }) {
  const main = (layouts.goalReview?.main ?? []).filter((row) => goal === null || row[0] !== 'goal');
  return (
    <>
      {text(entity(id), 'reason') && <p>{text(entity(id), 'reason')}</p>}
      <WriteOn id={id} summary={summaryOf(id)} isOpen={route.value.path[2] === id} isNew={isNew} heading="reviews" isPrinted>
        <div class="wm-lookback__both">
          <div>
            <EntityForm id={id} layout={{ title: [], main }} level={4} />
          </div>
          {goal && <Numbers goal={goal} />}
        </div>
      </WriteOn>
    </>
  );
}

/** What the plan's data say of the goal. */
function Numbers({ goal }: { goal: GoalProgress }) {
  const steps = children(root.value, 'steps').filter((id) => ((entity(id)?.goals as string[] | undefined) ?? []).includes(goal.id));
  const done = steps.filter((id) => text(entity(id), 'status') === 'done');
  const decisions = decisionsAbout([goal.id]);
  return (
    <div class="wm-lookback__numbers" role="group" aria-label={t('review-numbers')}>
      <h4>{t('review-numbers')}</h4>
      <ul>
        {measuresOf(goal).map((measure) => (
          <li key={measure.id}>{finding(measure)}</li>
        ))}
        <li>{fidelityWords(goal)}</li>
        <li>{verdictWords(goal)}</li>
        <li>{t('review-steps', { done: done.length, total: steps.length })}</li>
        <li>
          <a href={planAddress('decisions')}>{t('review-decisions', { count: decisions.length })}</a>
        </li>
      </ul>
      <a href={progressAddress(goal.id)}>{t('review-pictures')}</a>
    </div>
  );
}
