// Days to pixels, and the marks along the top of a timeline. Pure, so that it is tested without a browser.

import { daysAfter, daysBetween } from '../../app/days';

export type Zoom = 'plan' | 'term' | 'month';

export interface Scale {
  first: string;
  last: string;
  /** Pixels a day. */
  day: number;
  width: number;
}

/** A line down the picture. */
export interface Tick {
  x: number;
  date: string;
  label: Label;
}

/** What a tick says of its day; blank: there is no room. */
export type Label = 'month' | 'month-year' | 'year' | 'day' | '';

/** How many days the visible part shows. */
const daysShown: Record<Exclude<Zoom, 'plan'>, number> = { term: 126, month: 35 };

/** From here on a week has room for a label of its own. */
const weekRoom = 90;

/** From the first day of the first month to the last day of the last month that the days lie in. */
export function scaleFor(days: string[], zoom: Zoom, room: number): Scale | null {
  const known = days.filter(Boolean).sort();
  const from = known[0];
  const to = known[known.length - 1];
  if (!from || !to) return null;
  const first = `${from.slice(0, 7)}-01`;
  const last = daysAfter(nextMonth(to), -1);
  const count = daysBetween(first, last) + 1;
  const day = zoom === 'plan' ? room / count : Math.max(room / daysShown[zoom], room / count);
  return { first, last, day, width: Math.round(count * day) };
}

/** The days from one to the other, and no others. */
export function scaleOf(first: string, last: string, room: number): Scale {
  return { first, last, day: room / (daysBetween(first, last) + 1), width: room };
}

/** Where the day begins. */
export function xOf(scale: Scale, day: string): number {
  return daysBetween(scale.first, day) * scale.day;
}

/** Where the day ends: last days are included. */
export function endOf(scale: Scale, day: string): number {
  return xOf(scale, day) + scale.day;
}

/** The day at a place of the picture. */
export function dayAt(scale: Scale, x: number): string {
  const days = Math.floor(x / scale.day);
  return daysAfter(scale.first, Math.max(0, Math.min(days, daysBetween(scale.first, scale.last))));
}

export function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** Months from one tick to the next: all divide a year, so that each January has one. */
const monthSteps = [1, 2, 3, 6, 12];
/** Pixels that "Nov" and "Nov 2026" take. */
const labelRoom = 40;
const yearRoom = 74;
const daysOfMonth = 30.44;

const monthOf = (day: string) => Number(day.slice(5, 7));

/** Firsts of months, evenly, as many as there is room for; Mondays too where there is room. */
export function ticksOf(scale: Scale): Tick[] {
  const step = monthSteps.find((months) => months * daysOfMonth * scale.day >= labelRoom) ?? 12;
  const ticks: Tick[] = [];
  for (let month = scale.first; month <= scale.last; month = nextMonth(month))
    if (month === scale.first || (monthOf(month) - 1) % step === 0) ticks.push({ x: xOf(scale, month), date: month, label: 'month' });
  const labelled = ticks.map((tick, at) => ({ ...tick, label: labelOf(ticks, at, scale.width) }));
  return scale.day * 7 < weekRoom ? labelled : withWeeks(scale, labelled);
}

/** The first tick and Januaries tell the year; what the first one's label covers goes without. */
function labelOf(ticks: Tick[], at: number, width: number): Label {
  const { x = 0, date = '' } = ticks[at] ?? {};
  const room = (ticks[at + 1]?.x ?? width) - x;
  if (at === 0) return ticks.length > 1 || room >= yearRoom ? 'month-year' : 'month';
  if (x - (ticks[0]?.x ?? 0) < yearRoom) return '';
  if (monthOf(date) === 1) return room >= yearRoom ? 'month-year' : 'year';
  return room < labelRoom ? '' : 'month';
}

const monday = '2024-01-01';

function withWeeks(scale: Scale, months: Tick[]): Tick[] {
  const weeks: Tick[] = [];
  const toMonday = (7 - (((daysBetween(monday, scale.first) % 7) + 7) % 7)) % 7;
  for (let day = daysAfter(scale.first, toMonday); day <= scale.last; day = daysAfter(day, 7)) {
    const x = xOf(scale, day);
    if (months.every((month) => x < month.x - labelRoom - 10 || x > month.x + yearRoom)) weeks.push({ x, date: day, label: 'day' });
  }
  return [...months, ...weeks].sort((a, b) => a.x - b.x);
}
