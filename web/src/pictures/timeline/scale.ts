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

export interface Tick {
  x: number;
  date: string;
  /** A new year begins: the label says which. */
  isYear: boolean;
  /** A Monday within a month. */
  isWeek: boolean;
}

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

/** Firsts of months, as many as have room for their names; those that name a year need more. Weeks where there is room. */
export function ticksOf(scale: Scale, room = 44, roomWithYear = 74): Tick[] {
  const ticks: Tick[] = [];
  let beyond = -Infinity;
  for (let month = scale.first; month <= scale.last; month = nextMonth(month)) {
    const x = xOf(scale, month);
    const isYear = month.slice(5, 7) === '01' || month === scale.first;
    if (x < beyond) continue;
    ticks.push({ x, date: month, isYear, isWeek: false });
    beyond = x + (isYear ? roomWithYear : room);
  }
  return scale.day * 7 < weekRoom ? ticks : withWeeks(scale, ticks, roomWithYear);
}

const monday = '2024-01-01';

function withWeeks(scale: Scale, months: Tick[], room: number): Tick[] {
  const weeks: Tick[] = [];
  const toMonday = (7 - (((daysBetween(monday, scale.first) % 7) + 7) % 7)) % 7;
  for (let day = daysAfter(scale.first, toMonday); day <= scale.last; day = daysAfter(day, 7)) {
    const x = xOf(scale, day);
    if (months.every((month) => Math.abs(month.x - x) >= room)) weeks.push({ x, date: day, isYear: false, isWeek: true });
  }
  return [...months, ...weeks].sort((a, b) => a.x - b.x);
}
