// What the pictures of data decide by themselves: the frame around the values, the months that are named, where flags stand.
import { describe, expect, test, vi } from 'vitest';

// The page's words are opened from the page itself, which is not there.
vi.stubGlobal('document', { querySelector: () => null, getElementById: () => null });
const { flagsOf, frameOf, roomBeside, sideOf, ticksOf, withUnit } = await import('../../../web/src/pictures/charts/paper');

describe('the frame', () => {
  test('holds all values and days, with room around them', () => {
    const frame = frameOf([{ date: '2026-01-10', value: 40 }, { date: '2026-06-10', value: 60 }], 'points');
    expect(frame.low).toBeLessThan(40);
    expect(frame.high).toBeGreaterThan(60);
    expect(frame.from < '2026-01-10' && frame.to > '2026-06-10').toBe(true);
  });

  test('never shows more than everybody or fewer than nobody', () => {
    const frame = frameOf([{ date: '2026-01-10', value: 99 }, { date: '2026-06-10', value: 20 }], '%');
    expect(frame.high).toBe(100);
    expect(frame.low).toBe(0);
  });

  test('has a height and a width where there is one value', () => {
    const frame = frameOf([{ date: '2026-01-10', value: 0 }], '');
    expect(frame.high).toBeGreaterThan(frame.low);
    expect(frame.to > frame.from).toBe(true);
  });
});

describe('the months that are named', () => {
  const frame = (from: string, to: string) => ({ from, to, low: 0, high: 1 });

  test('are as many as have room', () => {
    expect(ticksOf(frame('2023-08-20', '2028-06-01'), 780).length).toBeLessThanOrEqual(10);
    expect(ticksOf(frame('2023-08-20', '2028-06-01'), 200).length).toBeLessThanOrEqual(3);
    expect(ticksOf(frame('2026-08-20', '2027-01-15'), 780).map(({ date }) => date.toISOString().slice(0, 7))).toEqual(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
  });

  test('say each year once', () => {
    const years = ticksOf(frame('2026-08-20', '2027-04-15'), 900).filter(({ words }) => /\d{4}/.test(words));
    expect(years.map(({ words }) => words.slice(-4))).toEqual(['2026', '2027']);
  });
});

describe('flags', () => {
  const frame = { from: '2026-01-01', to: '2026-12-31', low: 0, high: 1 };
  const flag = (date: string, label: string) => ({ date, label });

  test('that are far from each other stand in one row', () => {
    expect(flagsOf([flag('2026-02-01', '1'), flag('2026-09-01', '2')], frame, 700).map(({ row }) => row)).toEqual([0, 0]);
  });

  test('that are near to each other stand below each other', () => {
    expect(flagsOf([flag('2026-02-01', '1'), flag('2026-02-03', '2'), flag('2026-09-01', '3')], frame, 700).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  test('of days that are not seen are left out', () => {
    expect(flagsOf([flag('2025-02-01', '1')], frame, 700)).toEqual([]);
  });
});

test('a label at an edge grows inwards', () => {
  const frame = { from: '2026-01-01', to: '2026-12-31', low: 0, high: 1 };
  expect([sideOf(frame, '2026-01-05'), sideOf(frame, '2026-06-30'), sideOf(frame, '2026-12-30')]).toEqual(['start', 'middle', 'end']);
});

test('values carry their unit', () => {
  expect([withUnit(14.04, '%'), withUnit(2, 'per 100 students'), withUnit(3, '')]).toEqual(['14%', '2 per 100 students', '3']);
});

test('the room beside a day reaches up to the edges of the picture', () => {
  const year = { from: '2026-01-01', to: '2027-01-01', low: 0, high: 1 };
  for (const width of [294, 900]) {
    const { left, right } = roomBeside(year, '2026-07-02', width);
    expect(left + right).toBeCloseTo(width);
    expect(roomBeside(year, year.from, width).left).toBe(44);
  }
});
