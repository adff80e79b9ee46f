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
}

/** How many days the visible part shows. */
const daysShown: Record<Exclude<Zoom, 'plan'>, number> = { term: 126, month: 35 };

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

/** Where the day begins. */
export function xOf(scale: Scale, day: string): number {
  return daysBetween(scale.first, day) * scale.day;
}

/** Where the day ends: last days are included. */
export function endOf(scale: Scale, day: string): number {
  return xOf(scale, day) + scale.day;
}

export function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** Firsts of months, as many as have room for their names; those that name a year need more. */
export function monthTicks(scale: Scale, room = 44, roomWithYear = 74): Tick[] {
  const ticks: Tick[] = [];
  let beyond = -Infinity;
  for (let month = scale.first; month <= scale.last; month = nextMonth(month)) {
    const x = xOf(scale, month);
    const isYear = month.slice(5, 7) === '01' || month === scale.first;
    if (x < beyond) continue;
    ticks.push({ x, date: month, isYear });
    beyond = x + (isYear ? roomWithYear : room);
  }
  return ticks;
}
