// The plan's data in sentences: what a measure, a gap, a goal or an open question has to say. The core judges; here are words.
import { goalLook, measureLook, measuresOf } from '../../app/progress';
import { dateWords, hasWords, numberWords, t } from '../../app/words';
import type { GapProgress, GoalProgress, MeasureProgress, Need, Standing } from '../../core/progress';
import { short, withUnit } from '../../pictures/charts/paper';
import { nameOf } from '../plan/names';

export const standingWords = (standing: Standing | null): string => (standing ? t(`choice-standing-${standing}`) : t('cannot-tell'));

export const goalStandingWords = ({ standing, early }: { standing: Standing | null; early: boolean }): string => (early ? t('standing-early') : standingWords(standing));

/** Values from before the aim line begins to count. */
const hasHistory = ({ aim, points }: MeasureProgress): boolean => aim !== null && points.some(({ group, date }) => group === 'focal' && date < aim.countsFrom);

/** Why a measure stands as it does; where values are too few, how many there are of those that are needed. */
export function whyWords(measure: MeasureProgress): string {
  const { aim, direction, reason } = measure;
  if (reason !== 'too-few-points' || !aim || direction === 'maintain') return t(`standing-${reason}`);
  const { counted, countsFrom, fewest } = aim;
  return t(hasHistory(measure) ? 'standing-too-few-since' : 'standing-too-few', { counted, fewest, date: dateWords(countsFrom) });
}

export const unitOf = (measure: MeasureProgress): string => measure.unit ?? '';

export const amountOf = (measure: MeasureProgress, value: number | null): string => (value === null ? '–' : withUnit(value, unitOf(measure)));

export const shortOf = (measure: MeasureProgress, value: number | null): string => (value === null ? '–' : short(value, unitOf(measure)));

function wayWords(measure: MeasureProgress): string {
  const focal = measure.points.filter(({ group }) => group === 'focal');
  const first = focal[0];
  const last = measure.last;
  const name = measure.name || t('unnamed', { noun: t('noun-measure') });
  if (!first || !last) return t('finding-none', { name });
  if (focal.length === 1) return t('finding-one', { name, to: amountOf(measure, last.value) });
  const way = last.value > first.value ? 'finding-rose' : last.value < first.value ? 'finding-fell' : 'finding-same';
  return t(way, { name, from: shortOf(measure, first.value), to: amountOf(measure, last.value) });
}

/** "Suspensions: down from 14% to 12%; the target is 9%" */
export function finding(measure: MeasureProgress): string {
  const target = measure.target;
  if (target === null) return wayWords(measure);
  const key = measure.standing === 'met' ? 'finding-target-met' : 'finding-target';
  return t(key, { finding: wayWords(measure), target: shortOf(measure, target) });
}

/** What the run chart's rules say, or that there are too few values for them. */
export function signalWords(measure: MeasureProgress): string {
  if (measure.n === 0) return '';
  if (!measure.enough) return t('too-few-points', { count: measure.n, useful: measure.useful });
  if (measure.signals.length === 0) return t('signal-none', { count: measure.n });
  return measure.signals.map((signal) => (signal === 'shift' ? shiftWords(measure) : t('signal-crossings', { count: measure.crossings, fewest: measure.crossingsFewest ?? 0 }))).join(' ');
}

function shiftWords({ run, longestRunAllowed }: MeasureProgress): string {
  if (!run) return '';
  const way = run.better === null ? 'unknown' : run.better ? 'better' : 'worse';
  return t('signal-shift', { count: run.count, side: run.side, way, allowed: longestRunAllowed ?? 0 });
}

/** Where the line that all is judged by begins. */
export function aimWords(measure: MeasureProgress): string {
  const start = measure.aim?.start;
  return start ? t(`aim-starts-${start.from}`, { value: shortOf(measure, start.value), date: dateWords(start.date) }) : '';
}

/** The four-point rule, the pace, and what the line of values leads to; only what the core says. */
export function paceWords(measure: MeasureProgress): string[] {
  const { slope, neededSlope, projection, projectionWhy, aim, enough } = measure;
  const advice = aim?.advice ? [t(`advice-${aim.advice}`)] : [];
  const history = hasHistory(measure) ? 'yes' : 'no';
  const from = dateWords(aim?.countsFrom ?? '');
  // Said already where it is why the measure cannot be judged.
  const isSaid = history === 'no' || measure.reason === 'too-few-points';
  if (projectionWhy === 'too-few-points') return isSaid ? advice : [...advice, t('pace-too-few', { from })];
  const pace = slope !== null && neededSlope !== null && enough ? [t('pace', { history, from, slope: numberWords(slope), needed: numberWords(neededSlope) })] : [];
  if (!projection) return [...advice, ...pace];
  const { value, low, high, date } = projection;
  const ahead = { history, from, value: shortOf(measure, value), low: shortOf(measure, low), high: shortOf(measure, high), date: dateWords(date) };
  return [...advice, ...pace, t(low === null ? 'projection' : 'projection-range', ahead)];
}

/** "31.2 points" for shares, else "1.3 per 100 students". */
export function gapSize(difference: number, unit: string): string {
  const size = Math.abs(difference);
  return unit === '%' ? t('points', { count: Math.round(size * 10) / 10 }) : withUnit(size, unit);
}

export function studentsWords({ outcome, last }: GapProgress): string {
  const count = last?.studentsToClose ?? null;
  if (count === null || count === 0) return '';
  return t(outcome === 'unfavourable' ? 'students-fewer' : 'students-more', { count });
}

const moved = ['closing', 'widening', 'peers-fell'];

/** Something moved, and with so few students that could be chance. */
export const isMaybeChance = ({ movement }: GapProgress): boolean => movement?.beyondChance === false && moved.includes(movement.verdict);

/** "The gap is 31.2 points, larger than on Sep 1, 2025, which could be chance: 20 more students would close it" */
export function gapFinding(measure: MeasureProgress): string {
  const { gap } = measure;
  if (!gap?.last) return '';
  const size = gapSize(gap.last.difference, unitOf(measure));
  const finding = t(`gap-is-${gap.movement?.verdict ?? 'one-look'}`, { size, date: dateWords(gap.movement?.from) });
  const students = studentsWords(gap);
  return `${isMaybeChance(gap) ? t('gap-maybe-chance', { finding }) : finding}${students ? t('gap-students', { students }) : ''}`;
}

export function movementWords(gap: GapProgress): string {
  const movement = t(`movement-${gap.movement?.verdict ?? 'one-look'}`);
  return isMaybeChance(gap) ? t('movement-maybe-chance', { movement }) : movement;
}

export function chanceWords({ movement }: GapProgress): string {
  if (!movement || movement.beyondChance === null || movement.verdict === 'unchanged') return '';
  return t(movement.beyondChance ? 'beyond-chance' : 'within-chance');
}

/** "Done as intended: 68% (partly), by 2 looks at 1 of 5 steps" */
export function fidelityWords({ fidelity, band, fidelityBasis }: GoalProgress): string {
  if (fidelity === null) return t('fidelity-unknown');
  const words = t('fidelity-is', { percent: numberWords(Math.round(fidelity)), band: band ? t(`band-${band}`) : '' });
  return fidelityBasis.looks > 0 && fidelityBasis.lookedAt > 0 ? t('fidelity-rests-on', { fidelity: words, ...fidelityBasis }) : words;
}

/** What decides how the goal stands, how many of its measures can be judged, and which are not asked. */
export function resultsWords(goal: GoalProgress): string {
  const { decisive, judged, measures, early } = goal;
  const measure = measureLook(decisive ?? '');
  if (!measure) return '';
  const why = whyWords(measure);
  const work = measuresOf(goal).filter(({ id }) => !measures.includes(id)).length;
  const parts = [
    measures.length < 2 || judged === 0 ? why : t('results-by', { name: nameOf(measure.id), why }),
    judged > 0 && judged < measures.length ? t('results-rest', { count: measures.length - judged }) : '',
    early ? t('results-early') : '',
    work > 0 ? t('results-work', { count: work }) : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** What doing and results say together. */
export function verdictWords({ verdict, verdictReason, band, early }: GoalProgress): string {
  if (verdict === 'cannot-tell') return t(`no-verdict-${verdictReason ?? 'no-outcome'}`);
  const keys = [`verdict-${verdict}-${band}`, `verdict-${verdict}`].flatMap((key) => (early ? [`${key}-early`, key] : [key]));
  return t(keys.find(hasWords) ?? `verdict-${verdict}`);
}

export const needName = (need: Need): string => nameOf(need.measure ?? need.goal ?? need.step ?? '');

/** Why something asks for a decision. */
export function needWords({ reason, detail, goal }: Need): string {
  if (reason !== 'verdict') return t(`need-${reason}`);
  const early = `need-verdict-${detail}-early`;
  return t(goalLook(goal ?? '')?.early && hasWords(early) ? early : `need-verdict-${detail}`);
}
