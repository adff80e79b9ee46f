// A goal in pictures: the finding, what doing and results say together, its measures over time, its gap, how its steps are
// done, and what was decided.
import { useMemo } from 'preact/hooks';
import { goalLook, measuresOf, progress } from '../../app/progress';
import { entity, text } from '../../app/plan';
import { planAddress } from '../../app/router';
import { dateWords, language, numberWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import type { GoalProgress, MeasureProgress, StepFidelity } from '../../core/progress';
import type { Draw } from '../../pictures/charts/Drawing';
import { fidelityChart } from '../../pictures/charts/rowCharts';
import { longNameOf, nameOf } from '../plan/names';
import { Chart } from './Chart';
import { decisionsAbout } from './chartData';
import { DecideLink } from './DecideLink';
import { GapFigure, RunFigure } from './MeasureCharts';
import { RatioFigure } from './RatioFigure';
import { Standing } from './Standing';
import { fidelityWords, finding, resultsWords, verdictWords } from './words';

export function GoalPictures({ goal }: { goal: GoalProgress }) {
  const measures = measuresOf(goal);
  const first = measures.find(({ n }) => n > 0);
  return (
    <Page
      name={`progress-${goal.id}`}
      over={
        <>
          <a href={planAddress('progress')}>{t('section-progress')}</a>
          {' / '}
          {nameOf(goal.id)}
        </>
      }
      title={first ? finding(first) : t('goal-without-data')}
      intro={text(entity(goal.id), 'statement') || longNameOf(goal.id)}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      <Together goal={goal} />
      {measures.length === 0 && (
        <p class="wm-empty">
          {t('goal-no-measures')} <a href={planAddress('goals', goal.id, 'measures')}>{t('add-measure')}</a>
        </p>
      )}
      {measures.map((measure) => (
        <MeasurePanel key={measure.id} measure={measure} />
      ))}
      <Fidelity goal={goal} />
      <Decided goal={goal} />
      <p class="wm-next wm-no-print">
        <a href={planAddress('progress')}>{t('back-to-progress')}</a>
      </p>
    </Page>
  );
}

/** Doing and results, and what they say together. */
function Together({ goal }: { goal: GoalProgress }) {
  return (
    <section class="wm-panel wm-together" aria-labelledby="goal-together">
      <h2 id="goal-together">{verdictWords(goal)}</h2>
      <dl>
        <div>
          <dt>{t('together-results')}</dt>
          <dd>
            <Standing goal={goal} /> <span class="wm-meta">{resultsWords(goal)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('together-doing')}</dt>
          <dd>{fidelityWords(goal)}</dd>
        </div>
        {goal.decidedOn && (
          <div>
            <dt>{t('together-decided')}</dt>
            <dd>
              <a href={planAddress('decisions', goal.decision ?? '')}>{nameOf(goal.decision ?? '')}</a>
            </dd>
          </div>
        )}
      </dl>
      <DecideLink goal={goal.id} about={nameOf(goal.id)} />
    </section>
  );
}

function MeasurePanel({ measure }: { measure: MeasureProgress }) {
  const hasGap = measure.gap?.last != null;
  return (
    <section class={`wm-panel ${hasGap || measure.gap?.disproportionality ? 'wm-charts' : ''}`} aria-label={measure.name}>
      <RunFigure measure={measure} level={2} />
      {hasGap && <GapFigure measure={measure} level={2} />}
      <RatioFigure measure={measure} level={2} />
    </section>
  );
}

function Fidelity({ goal }: { goal: GoalProgress }) {
  const steps = useMemo(() => {
    const parts = new Set(goal.fidelityParts.map(({ step }) => step));
    return (progress.value?.steps ?? []).filter(({ id }) => parts.has(id));
  }, [goal, language.value]);
  const rows = useMemo(() => steps.map((step) => rowOf(step)), [steps]);
  const draw = useMemo<Draw>(() => (plot, width) => fidelityChart(plot, rows, width), [rows]);
  if (rows.length === 0)
    return (
      <section class="wm-panel" aria-labelledby="goal-fidelity">
        <h2 id="goal-fidelity">{t('fidelity-title-none')}</h2>
        <p class="wm-empty-line">
          {t('fidelity-teach')} <a href={planAddress('steps')}>{t('go-to', { section: t('section-steps') })}</a>
        </p>
      </section>
    );
  const table = {
    columns: [t('noun-step'), t('way-now'), t('fidelity-looks'), t('chart-band')],
    rows: () => steps.map((step) => ({ key: step.id, head: <a href={planAddress('steps', step.id)}>{nameOf(step.id)}</a>, cells: [percent(step.fidelity), String(step.checks.length), step.band ? t(`band-${step.band}`) : '–'] })),
  };
  const high = steps.filter(({ band }) => band === 'high').length;
  return (
    <section class="wm-panel" aria-label={t('together-doing')}>
      <Chart title={high === 0 ? t('fidelity-title-zero') : t('fidelity-title', { high, total: steps.length })} description={rows.map(({ name, words }) => `${name}: ${words}.`).join(' ')} draw={draw} source={t('fidelity-source')} table={table} height={rows.length * 52 + 36} level={2}>
        <p class="wm-meta">{t('fidelity-legend')}</p>
      </Chart>
    </section>
  );
}

const percent = (value: number | null) => (value === null ? '–' : `${numberWords(Math.round(value))}%`);

function rowOf(step: StepFidelity) {
  return { name: nameOf(step.id), checks: step.checks.map(({ date, fidelity }) => ({ date, value: fidelity })), last: step.fidelity ?? 0, words: percent(step.fidelity) };
}

function Decided({ goal }: { goal: GoalProgress }) {
  const decisions = decisionsAbout([goal.id, ...(goalLook(goal.parent ?? '') ? [goal.parent ?? ''] : [])]);
  if (decisions.length === 0) return null;
  return (
    <section class="wm-panel" aria-labelledby="goal-decided">
      <h2 id="goal-decided">{t('goal-decided')}</h2>
      <ol class="wm-plain">
        {[...decisions].reverse().map((decision) => (
          <li key={decision.id}>
            <a href={planAddress('decisions', decision.id)}>
              {dateWords(text(decision, 'date'))}: {text(decision, 'kind') ? t(`choice-decisionKind-${text(decision, 'kind')}`) : t('noun-decision')}
            </a>
            {text(decision, 'reason') && <p>{text(decision, 'reason')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
