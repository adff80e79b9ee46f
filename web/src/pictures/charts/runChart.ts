// A measure over time: its values, their median, the way to the target, milestones, decisions. Shapes and dashes tell the
// lines apart, and each says beside it what it is.
import { t } from '../../app/words';
import type { Plot } from '../../files/libraries';
import { background, day, decisionMarks, flagsOf, type Frame, frameOf, halo, ink, isNarrow, type Mark, sheet, short, sideOf, topOf } from './paper';
import type { Dot, Milestone, RunChartData } from './types';

const x = (each: Dot) => day(each.date);

function aimMarks(plot: Plot, data: RunChartData): Mark[] {
  if (!data.aim) return [];
  const [start, end] = data.aim;
  return [
    plot.link([0], { x1: day(start.date), y1: start.value, x2: day(end.date), y2: end.value, stroke: ink('accent'), strokeDasharray: '5,5', strokeWidth: 1.8 }),
  ] as Mark[];
}

function targetMarks(plot: Plot, { target, deadline, unit, aim }: RunChartData, isTight: boolean): Mark[] {
  if (target === null) return [];
  // Where the way to it does not come from.
  const tight = aim && aim[0].value > target ? { textAnchor: 'end' as const, dx: -10, dy: 8 } : { textAnchor: 'end' as const, dx: 6, dy: -15 };
  const words = `${t('chart-target')} ${short(target, unit)}`;
  const look = { fill: ink('accent'), fontWeight: 600, ...halo(), text: () => words };
  if (!deadline) return [plot.ruleY([target], { stroke: ink('accent'), strokeDasharray: '5,5' }), plot.text([target], { y: target, frameAnchor: 'right', textAnchor: 'end', dy: -9, ...look })] as Mark[];
  const at = { x: day(deadline), y: target };
  return [
    plot.dot([0], { ...at, r: 6, stroke: ink('accent'), strokeWidth: 2.4, fill: ink('card') }),
    plot.text([0], { ...at, ...look, ...(isTight ? tight : { textAnchor: 'start', dx: 11 }) }),
  ] as Mark[];
}

/** Named in the margin where there is one. */
function medianMarks(plot: Plot, { median, unit }: RunChartData, isTight: boolean): Mark[] {
  if (median === null) return [];
  const place = isTight ? { textAnchor: 'end' as const, dy: -8 } : { textAnchor: 'start' as const, dx: 6 };
  return [
    plot.ruleY([median], { stroke: ink('ink-2'), strokeWidth: 1.4 }),
    plot.text([median], { y: median, frameAnchor: 'right', ...place, text: () => `${t('chart-median')} ${short(median, unit)}`, fill: ink('ink-2'), ...halo() }),
  ] as Mark[];
}

/** A diamond: full where it was met, crossed where it was missed, else hollow. */
function milestoneMarks(plot: Plot, milestones: Milestone[]): Mark[] {
  const common = { x, y: 'value', symbol: 'diamond' as const, r: 5, stroke: ink('accent'), strokeWidth: 1.6 };
  const of = (wanted: (state: Milestone['state']) => boolean) => milestones.filter(({ state }) => wanted(state));
  return [
    plot.dot(of((state) => state !== 'met'), { ...common, fill: ink('card') }),
    plot.dot(of((state) => state === 'met'), { ...common, fill: ink('accent') }),
    plot.dot(of((state) => state === 'missed'), { x, y: 'value', symbol: 'times', r: 6, stroke: ink('stop'), strokeWidth: 2 }),
  ] as Mark[];
}

/** Below where the line falls to it, or where the target is named above it. */
function isNamedBelow({ points, target, deadline }: RunChartData, frame: Frame): boolean {
  const [before, last] = points.slice(-2);
  const only = last ?? before;
  if (!only) return false;
  const isAtTarget = target !== null && Math.abs(only.value - target) < (frame.high - frame.low) * 0.12 && sideOf(frame, only.date) === sideOf(frame, deadline ?? '');
  return isAtTarget || (before !== undefined && last !== undefined && last.value < before.value);
}

/** Beside it where the words of a run that it ends stand above or below, and there is room. */
function placeOfLast(data: RunChartData, frame: Frame, isSmall: boolean) {
  const date = data.points[data.points.length - 1]?.date ?? frame.from;
  const side = sideOf(frame, date);
  if (!isSmall && data.run?.to === date && side !== 'end') return { dx: 9, textAnchor: 'start' as const };
  return { dy: isNamedBelow(data, frame) ? 17 : -13, textAnchor: side };
}

function valueMarks(plot: Plot, data: RunChartData, frame: Frame, isSmall: boolean): Mark[] {
  const { points, unit } = data;
  const last = points.slice(-1);
  const inRun = isSmall ? [] : runOf(data);
  const isMany = points.length > 60;
  const place = placeOfLast(data, frame, isSmall);
  return [
    plot.line(points, { x, y: 'value', stroke: ink('accent'), strokeWidth: isMany ? 1.6 : 2.4 }),
    plot.dot(inRun, { x, y: 'value', r: 6.5, stroke: ink('ink'), strokeWidth: 1.3 }),
    plot.dot(isMany ? last : points, { x, y: 'value', r: isSmall ? 2.5 : points.length > 20 ? 3.2 : 4, fill: ink('accent') }),
    plot.text(last, { x, y: 'value', ...place, text: (each: Dot) => short(each.value, unit), fontWeight: 700, fill: ink('ink'), ...halo() }),
  ] as Mark[];
}

const runOf = ({ points, run }: RunChartData): Dot[] => (run ? points.filter(({ date }) => date >= run.from && date <= run.to) : []);

/** On the far side of the run, where it hides no value. */
function runWords(plot: Plot, data: RunChartData): Mark[] {
  const inRun = runOf(data);
  const middle = inRun[Math.floor(inRun.length / 2)];
  if (!data.run || !middle) return [];
  const { words, isAbove } = data.run;
  const values = inRun.map(({ value }) => value);
  const y = isAbove ? Math.max(...values) : Math.min(...values);
  return [plot.text([middle], { x, y: () => y, dy: isAbove ? -17 : 17, text: () => words, fill: ink('ink'), fontWeight: 600, ...halo() })] as Mark[];
}

const goalDots = ({ target, deadline, points, aim }: RunChartData): Dot[] =>
  target === null ? [] : [{ value: target, date: deadline ?? aim?.[1].date ?? points[0]?.date ?? '' }];

export function runChart(plot: Plot, data: RunChartData, width: number): SVGSVGElement {
  const frame = frameOf([...data.points, ...data.milestones, ...goalDots(data), ...(data.aim ? [data.aim[0]] : [])], data.unit);
  const top = topOf(flagsOf(data.decisions, frame, width));
  const marks = [
    ...background(plot, frame, data, data.unit, width),
    ...decisionMarks(plot, frame, data.decisions, width),
    ...aimMarks(plot, data),
    ...medianMarks(plot, data, isNarrow(width)),
    ...milestoneMarks(plot, data.milestones),
    ...targetMarks(plot, data, isNarrow(width)),
    ...valueMarks(plot, data, frame, false),
    ...runWords(plot, data),
  ];
  return sheet(plot, width, (isNarrow(width) ? 220 : 270) + top, frame, marks, top);
}

/** The same in small, to be seen beside others: values, the way, the target. */
export function smallChart(plot: Plot, data: RunChartData, width: number): SVGSVGElement {
  const frame = frameOf([...data.points, ...goalDots(data), ...(data.aim ? [data.aim[0]] : [])], data.unit);
  const bare = { ...data, decisions: [], trials: [] };
  return sheet(plot, width, 150, frame, [...background(plot, frame, bare, data.unit, width, true), ...aimMarks(plot, data), ...targetMarks(plot, data, true), ...valueMarks(plot, data, frame, true)]);
}
