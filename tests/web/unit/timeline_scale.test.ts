import { expect, test } from 'vitest';
import { daysAfter, daysBetween } from '../../../web/src/app/days';
import { dayAt, endOf, nextMonth, scaleFor, scaleOf, ticksOf, xOf } from '../../../web/src/pictures/timeline/scale';

const days = ['2026-08-24', '2027-06-09', '', '2026-11-03'];

test('the picture holds whole months', () => {
  const scale = scaleFor(days, 'plan', 1000);
  expect(scale).toMatchObject({ first: '2026-08-01', last: '2027-06-30', width: 1000 });
});

test('nothing is drawn where there is no day', () => expect(scaleFor(['', ''], 'plan', 1000)).toBeNull());

test('a closer look is wider, and never narrower than the room', () => {
  expect(scaleFor(days, 'month', 1000)?.width).toBeGreaterThan(scaleFor(days, 'term', 1000)?.width ?? 0);
  expect(scaleFor(['2026-09-03'], 'month', 1000)?.width).toBe(1000);
});

test('days lie side by side, also where clocks change', () => {
  const scale = scaleFor(days, 'plan', 1000);
  if (!scale) throw new Error('no scale');
  for (let day = scale.first; day < scale.last; day = daysAfter(day, 1)) expect(endOf(scale, day)).toBeCloseTo(xOf(scale, daysAfter(day, 1)), 6);
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  expect(daysBetween('2027-03-13', '2027-03-15')).toBe(2);
});

test('months follow each other over leap days and the turn of the year', () => {
  expect(nextMonth('2026-12-31')).toBe('2027-01-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
});

test('ticks are even, Januaries among them, and what has no room goes without words', () => {
  const years = ['2026-08-24', '2028-06-08'];
  const wide = scaleFor(days, 'plan', 1000);
  const narrow = scaleFor(years, 'plan', 300);
  if (!wide || !narrow) throw new Error('no scale');
  expect(ticksOf(wide)).toHaveLength(11);
  expect(ticksOf(wide)[0]).toMatchObject({ date: '2026-08-01', label: 'month-year' });
  expect(ticksOf(narrow).map((tick) => tick.date)).toEqual(['2026-08-01', '2027-01-01', '2027-07-01', '2028-01-01']);
  expect(ticksOf(narrow).map((tick) => tick.label)).toEqual(['month-year', '', 'month', 'month-year']);
});

test('a month that fills the window has its Mondays', () => {
  const scale = scaleFor(['2026-09-03'], 'month', 1000);
  if (!scale) throw new Error('no scale');
  expect(ticksOf(scale).map((tick) => tick.date)).toEqual(['2026-09-01', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']);
});

test('a place in the picture is a day of it', () => {
  const scale = scaleOf('2026-09-01', '2026-09-10', 100);
  expect([-5, 0, 9, 10, 99, 500].map((x) => dayAt(scale, x))).toEqual(['2026-09-01', '2026-09-01', '2026-09-01', '2026-09-02', '2026-09-10', '2026-09-10']);
});
