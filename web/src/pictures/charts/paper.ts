// What all pictures over time share: colours from the style sheet, the axes, school breaks, today.
import { daysAfter } from '../../app/days';
import { numberWords, shortMonthWords, t } from '../../app/words';
import type { Plot } from '../../files/libraries';
import type { Dot, Span, Times } from './types';

export type Mark = ReturnType<Plot['dot']>;

/** Written into the picture itself: a saved one has no style sheet beside it. */
export function ink(name: 'ink' | 'ink-2' | 'line' | 'line-2' | 'field' | 'accent' | 'stop' | 'card' | 'rail'): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Keeps a label's words readable where lines run behind them. */
export const halo = () => ({ stroke: ink('card'), strokeWidth: 6, strokeLinejoin: 'round' as const });

export const fontSize = 13;
export const isNarrow = (width: number) => width < 460;

export const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** "14%", "2 per 100 students". */
export function withUnit(value: number, unit: string): string {
  const number = numberWords(Math.round(value * 10) / 10);
  return unit === '%' ? `${number}%` : unit ? `${number} ${unit}` : number;
}

/** The same where the unit stands somewhere else. */
export const short = (value: number, unit: string) => withUnit(value, unit === '%' ? unit : '');

export interface Frame {
  from: string;
  to: string;
  low: number;
  high: number;
}

/** The days and values that have to be seen, with some room around them. */
export function frameOf(dots: Dot[], unit: string, days: string[] = []): Frame {
  const dates = [...dots.map(({ date }) => date), ...days].filter(Boolean).sort();
  const values = dots.map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least || Math.abs(most) || 1) * 0.18;
  const isShare = unit === '%';
  // Values that are near zero anyhow are shown from zero on.
  const low = least >= 0 && least - room < most * 0.35 ? 0 : least - room;
  const from = dates[0] ?? '2000-01-01';
  const to = dates[dates.length - 1] ?? from;
  const margin = Math.max(7, Math.round((day(to).getTime() - day(from).getTime()) / 86_400_000 / 40));
  return { from: daysAfter(from, -margin), to: daysAfter(to, margin), low: isShare ? Math.max(0, low) : low, high: isShare ? Math.min(100, most + room) : most + room };
}

const steps = [1, 2, 3, 4, 6, 12, 24, 60];

/** Firsts of months, as many as have room for their names; each year is said once. */
export function ticksOf({ from, to }: Frame, room: number): { date: Date; words: string }[] {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const step = steps.find((each) => (last - first) / each <= room / 62) ?? 120;
  const begin = step >= 12 ? Math.ceil(first / 12) * 12 : Math.ceil(first / step) * step;
  const ticks = [];
  let year = '';
  for (let at = begin; at <= last; at += step) {
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    ticks.push({ date: day(`${month}-01`), words: shortMonthWords(month, month.slice(0, 4) !== year) });
    year = month.slice(0, 4);
  }
  return ticks;
}

/** Grid, axes, breaks, today and trials: what lies behind the values. */
export function background(plot: Plot, frame: Frame, times: Times, unit: string, width: number, isSmall = false): Mark[] {
  const ticks = ticksOf(frame, width - margins(width).left - margins(width).right);
  const breaks = within(times.breaks, frame);
  return [
    plot.rect(breaks, { x1: (each: Span) => day(each.start), x2: (each: Span) => day(daysAfter(each.end, 1)), fill: ink('line'), fillOpacity: 0.55, title: 'name' }),
    plot.gridY({ ticks: 4, stroke: ink('line'), strokeOpacity: 1 }),
    plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => short(value, unit), fill: ink('ink-2'), label: null }),
    plot.axisX(
      ticks.map(({ date }) => date),
      { tickFormat: (_: unknown, index: number) => ticks[index]?.words ?? '', tickSize: 4, stroke: ink('line-2'), fill: ink('ink-2'), label: null },
    ),
    ...todayMarks(plot, frame, times.today, isSmall ? 'unnamed' : times.decisions.length > 0 ? 'beside-flags' : 'above'),
    ...trialMarks(plot, frame, times.trials),
  ] as Mark[];
}

function within<T extends Span>(spans: T[], { from, to }: Frame): T[] {
  return spans
    .filter(({ start, end }) => start && end >= from && start <= to)
    .map((each) => ({ ...each, start: each.start < from ? from : each.start, end: each.end > to ? daysAfter(to, -1) : each.end }));
}

const todayPlaces = {
  above: { frameAnchor: 'top', lineAnchor: 'bottom', dy: -3, textAnchor: 'middle' },
  'beside-flags': { frameAnchor: 'top', lineAnchor: 'bottom', dy: -3, dx: 12, textAnchor: 'start' },
} as const;

/** How far along the picture a day lies: 0 at its start, 1 at its end. */
export const partOf = ({ from, to }: Pick<Frame, 'from' | 'to'>, date: string): number => (day(date).getTime() - day(from).getTime()) / (day(to).getTime() - day(from).getTime());

function todayMarks(plot: Plot, { from, to }: Frame, today: string, place: keyof typeof todayPlaces | 'unnamed'): Mark[] {
  if (today < from || today > to) return [];
  const rule = plot.ruleX([day(today)], { stroke: ink('field'), strokeDasharray: '1,3', strokeWidth: 1.5 }) as Mark;
  // In small the word would lie over the target's or the last value's.
  if (place === 'unnamed') return [rule];
  return [rule, plot.text([today], { x: day, ...todayPlaces[place], text: () => t('today'), fill: ink('ink-2'), ...halo() }) as Mark];
}

/** Whether a day lies in the first tenth, the last, or between. */
export function sideOf(frame: Frame, date: string): 'start' | 'end' | 'middle' {
  const part = partOf(frame, date);
  return part < 0.1 ? 'start' : part > 0.9 ? 'end' : 'middle';
}

/** A trial is a bar along the bottom, with its letter. */
function trialMarks(plot: Plot, frame: Frame, trials: Times['trials']): Mark[] {
  const shown = within(trials, frame);
  if (shown.length === 0) return [];
  const options = { y: frame.low, stroke: ink('field'), strokeWidth: 6, strokeLinecap: 'butt' as const };
  return [
    plot.link(shown, { ...options, x1: (each: Span) => day(each.start), x2: (each: Span) => day(each.end), y1: frame.low, y2: frame.low }),
    plot.text(shown, { x: (each: Span) => day(each.start), y: frame.low, dy: -11, textAnchor: 'start', text: 'label', fill: ink('ink-2'), fontWeight: 600 }),
  ] as Mark[];
}

const flagHeight = 20;
const margins = (width: number) => ({ left: 44, right: isNarrow(width) ? 16 : 94 });

/** Flags along the top; those too near to each other stand below each other. */
export function flagsOf(decisions: Times['decisions'], frame: Frame, width: number): { date: string; label: string; row: number }[] {
  const { left, right } = margins(width);
  const days = (day(frame.to).getTime() - day(frame.from).getTime()) / (width - left - right);
  const ends: number[] = [];
  return decisions
    .filter(({ date }) => date >= frame.from && date <= frame.to)
    .map(({ date, label }) => {
      const x = day(date).getTime() / days;
      const free = ends.findIndex((end) => end < x);
      const row = free === -1 ? Math.min(ends.length, 3) : free;
      ends[row] = x + 22;
      return { date, label, row };
    });
}

/** Decisions stand as flags along the top. */
export function decisionMarks(plot: Plot, frame: Frame, decisions: Times['decisions'], width: number): Mark[] {
  const flags = flagsOf(decisions, frame, width);
  const x = (each: { date: string }) => day(each.date);
  const rows = [...new Set(flags.map(({ row }) => row))];
  return [
    plot.ruleX(flags, { x, stroke: ink('ink'), strokeWidth: 1.2, strokeDasharray: '6,3' }),
    ...rows.flatMap((row) => {
      const own = flags.filter((each) => each.row === row);
      const dy = -topOf(flags) + 14 + row * flagHeight;
      return [
        plot.dot(own, { x, frameAnchor: 'top', dy, r: 9, fill: ink('ink'), symbol: 'square' }),
        plot.text(own, { x, frameAnchor: 'top', dy, lineAnchor: 'middle', text: 'label', fill: ink('card'), fontWeight: 700 }),
      ];
    }),
  ] as Mark[];
}

/** How many pixels lie left and right of a day, up to the picture's edges. */
export function roomBeside(frame: Frame, date: string, width: number): { left: number; right: number } {
  const { left, right } = margins(width);
  const part = partOf(frame, date);
  const inner = width - left - right;
  return { left: left + inner * part, right: right + inner * (1 - part) };
}

/** How much room the flags take above the picture. */
export const topOf = (flags: { row: number }[]) => (flags.length === 0 ? 22 : 26 + Math.max(...flags.map(({ row }) => row)) * flagHeight);

export function sheet(plot: Plot, width: number, height: number, frame: Frame, marks: Mark[], marginTop = 22): SVGSVGElement {
  return plot.plot({
    width,
    height,
    marginTop,
    marginBottom: 26,
    marginLeft: margins(width).left,
    marginRight: margins(width).right,
    style: { fontSize: `${fontSize}px`, color: ink('ink'), background: ink('card'), fontFamily: 'system-ui, sans-serif' },
    x: { type: 'utc', domain: [day(frame.from), day(frame.to)] },
    y: { type: 'linear', domain: [frame.low, frame.high] },
    marks,
  }) as SVGSVGElement;
}
