// The plan on one screen: what is on track, what is late, which gap is closing, what needs deciding, what to do this week.
import { dueSoon } from '../../app/due';
import { planAddress } from '../../app/router';
import { dateWords, listWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import type { Dashboard as Counts, Progress, StandingCounts } from '../../core/progress';
import { GapRows } from './GapRows';
import { GoalRows } from './GoalRows';
import { dataAddress, SmallFigure } from './MeasureCharts';
import { NeedsDecision } from './NeedsDecision';
import { ThisWeek } from './ThisWeek';
import { WayFigure } from './WayFigure';
import { movementWords, needName, needWords, studentsWords } from './words';

/** "off track: 1", "too early to say: 3": what is not on track, in words. */
function otherWords({ early, offTrack, tooEarly, noData, cannotTell }: StandingCounts, isEarlySaid = false): string[] {
  return [
    early > 0 && !isEarlySaid ? t('count-early', { count: early }) : '',
    offTrack > 0 ? t('count-off-track', { count: offTrack }) : '',
    tooEarly > 0 ? t('count-too-early', { count: tooEarly }) : '',
    noData + cannotTell > 0 ? t('count-no-data', { count: noData + cannotTell }) : '',
  ].filter(Boolean);
}

const total = (counts: StandingCounts) => Object.values(counts).reduce((sum, each) => sum + each, 0);

function headline({ dashboard, measures }: Progress): string {
  const { goals } = dashboard;
  if (total(goals) === 0) return t('progress-no-goals');
  if (measures.every(({ n }) => n === 0)) return t('progress-no-data');
  if (goals.tooEarly === total(goals)) return t('goals-all-too-early', { total: total(goals) });
  const on = goals.met + goals.onTrack;
  const isEarly = on === 0 && goals.early > 0;
  const others = otherWords(goals, isEarly);
  const first = isEarly ? t('goals-early', { early: goals.early, total: total(goals) }) : on === 0 ? t('goals-none-on-track') : t('goals-on-track', { on, total: total(goals) });
  return others.length > 0 ? t('headline', { first, others: listWords(others) }) : first;
}

export function Dashboard({ found }: { found: Progress }) {
  const hasData = found.measures.some(({ n }) => n > 0);
  const shown = found.measures;
  return (
    <Page
      name="progress"
      over={`${t('section-progress')} · ${t('seen-on', { date: dateWords(found.today) })}`}
      title={headline(found)}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      {!hasData && <Beginning found={found} />}
      {hasData && <KeyFigures found={found} />}
      <div class="wm-dash">
        <div>
          <section class="wm-panel" aria-labelledby="dash-goals">
            <h2 id="dash-goals">{t('dash-goals')}</h2>
            <GoalRows goals={found.goals} />
          </section>
          {hasData && <WayFigure found={found} />}
          <ThisWeek />
        </div>
        <div>
          <NeedsDecision needs={found.dashboard.needsDecision} />
          <GapRows measures={found.measures} closing={found.dashboard.gapsClosing} />
        </div>
      </div>
      {shown.length > 0 && hasData && (
        <section aria-labelledby="dash-measures">
          <h2 id="dash-measures" class="wm-list__title">
            {t('dash-measures')}
          </h2>
          <div class="wm-multiples">
            {shown.map((measure) => (
              <SmallFigure key={measure.id} measure={measure} />
            ))}
          </div>
        </section>
      )}
    </Page>
  );
}

/** Nothing to show yet: how it begins. */
function Beginning({ found }: { found: Progress }) {
  const first = found.measures[0];
  return (
    <div class="wm-empty">
      <p>{t(found.goals.length === 0 ? 'progress-teach-goals' : first ? 'progress-teach-data' : 'progress-teach-measures')}</p>
      <p>
        <a class="usa-button" href={first ? dataAddress(first.id) : planAddress('goals', found.goals[0]?.id)}>
          {first ? t('enter-data-of', { name: first.name }) : t('go-to', { section: t('section-goals') })}
        </a>
      </p>
    </div>
  );
}

interface FigureProps {
  label: string;
  big: string;
  small: string;
}

function KeyFigure({ label, big, small }: FigureProps) {
  return (
    <div class="wm-key">
      <dt>{label}</dt>
      <dd>
        <span class="wm-key__big">{big}</span>
        <span class="wm-meta">{small}</span>
      </dd>
    </div>
  );
}

/** The first gap that has a number of students says it; else how many are closing. */
function GapKey({ found }: { found: Progress }) {
  const measure = found.measures.find(({ gap }) => gap && studentsWords(gap) !== '');
  const { gaps, gapsClosing } = found.dashboard;
  if (gaps.length === 0) return <KeyFigure label={t('key-gap')} big="–" small={t('key-gap-none')} />;
  if (!measure?.gap) return <KeyFigure label={t('key-gap')} big={t('of-all', { count: gapsClosing, total: gaps.length })} small={t('key-gap-closing')} />;
  return <KeyFigure label={t('key-gap')} big={studentsWords(measure.gap)} small={t('key-gap-of', { name: measure.name, movement: movementWords(measure.gap) })} />;
}

/** "0 done, 1 under way, 1 should have begun": a step that has not begun is late only when its last day is over. */
function stepsWords({ done, underWay }: Counts['steps']): string {
  const waiting = dueSoon.value.items.filter(({ kind, state }) => kind === 'step-start' && state === 'overdue').length;
  return waiting > 0 ? t('key-steps-waiting', { done, underWay, waiting }) : t('key-steps', { done, underWay });
}

function KeyFigures({ found }: { found: Progress }) {
  const { goals, steps, needsDecision } = found.dashboard;
  const need = needsDecision[0];
  const others = otherWords(goals);
  return (
    <dl class="wm-keys">
      <KeyFigure label={t('key-goals')} big={t('of-all', { count: goals.met + goals.onTrack, total: total(goals) })} small={others.length > 0 ? listWords(others) : t('key-goals-all')} />
      <GapKey found={found} />
      <KeyFigure label={t('key-late')} big={t('of-all', { count: steps.late, total: steps.total })} small={stepsWords(steps)} />
      <KeyFigure label={t('key-needs')} big={t('key-needs-count', { count: needsDecision.length })} small={need ? `${needName(need)}: ${needWords(need)}` : t('key-needs-none')} />
    </dl>
  );
}
