// The plan's data in sentences: what a measure, a gap, a goal or an open question has to say. The core judges; here are words.
import { dateWords, hasWords, numberWords, t } from '../../app/words';
import type { GapProgress, GoalProgress, MeasureProgress, Need, Standing, StandingReason } from '../../core/progress';
import { short, withUnit } from '../../pictures/charts/paper';
import { nameOf } from '../plan/names';

export const standingWords = (standing: Standing | null): string => (standing ? t(`choice-standing-${standing}`) : t('cannot-tell'));

export const whyWords = (reason: StandingReason | null): string => (reason ? t(`standing-${reason}`) : '');

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
  const { slope, neededSlope, projection, aim } = measure;
  const pace = slope !== null && neededSlope !== null && measure.enough ? [t('pace', { slope: numberWords(slope), needed: numberWords(neededSlope) })] : [];
  const ahead = projection ? [t(projection.low === null ? 'projection' : 'projection-range', { value: shortOf(measure, projection.value), low: shortOf(measure, projection.low), high: shortOf(measure, projection.high), date: dateWords(projection.date) })] : [];
  return [...(aim?.advice ? [t(`advice-${aim.advice}`)] : []), ...pace, ...ahead];
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

/** What decides how the goal stands, and how many of its measures can be judged. */
export function resultsWords({ decisive, reason, judged, measures }: GoalProgress): string {
  const why = whyWords(reason);
  if (!decisive || measures.length < 2 || judged === 0) return why;
  return [t('results-by', { name: nameOf(decisive), why }), judged < measures.length ? t('results-rest', { count: measures.length - judged }) : ''].filter(Boolean).join(' ');
}

/** What doing and results say together. */
export function verdictWords({ verdict, verdictReason, band }: GoalProgress): string {
  if (verdict === 'cannot-tell') return t(`no-verdict-${verdictReason ?? 'no-outcome'}`);
  const ofBand = `verdict-${verdict}-${band}`;
  return t(hasWords(ofBand) ? ofBand : `verdict-${verdict}`);
}

export const needName = (need: Need): string => nameOf(need.measure ?? need.goal ?? need.step ?? '');

/** Why something asks for a decision. */
export const needWords = (need: Need): string => t(`need-${need.reason === 'verdict' ? `verdict-${need.detail}` : need.reason}`);
