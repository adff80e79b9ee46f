// Where a step's bar and its words lie, how many steps are under way at once, and what keys do in the picture.
import { describe, expect, test, vi } from 'vitest';
import { barOf, crowdOf, sideOf } from '../../../web/src/pictures/timeline/bars';
import { markKey, rowKey, schoolDaysOf } from '../../../web/src/pictures/timeline/keys';
import { scaleOf } from '../../../web/src/pictures/timeline/scale';
import type { Acts, GoalRow, Mark, StepRow } from '../../../web/src/pictures/timeline/types';

// The words belong to the page around it.
vi.mock('../../../web/src/app/words', () => ({ t: (id: string) => id, dateWords: (day: string) => day }));

const scale = scaleOf('2026-09-01', '2026-12-09', 1000);

const times = (change: Partial<StepRow['times']> = {}) => ({
  id: 's', earlyStart: null, earlyFinish: null, lateStart: null, lateFinish: null, length: 5, lengthKnown: true, slack: 0, critical: false, slippage: null, ...change,
});

const step = (change: Partial<StepRow>): StepRow => ({
  kind: 'step', id: 's', name: 'Step', owner: 'ann', who: 'Ann', start: '2026-09-11', end: '2026-09-20', times: times(), agreedStart: '', agreedEnd: '', status: '', percent: 0, marks: [], ...change,
});

const goal: GoalRow = { kind: 'goal', id: 'g', name: 'Goal', start: '', end: '', marks: [], steps: [] };
const mark = (key: string, day: string): Mark => ({ key, kind: 'approval', day, about: key, name: '', field: 'due', fixed: '' });

describe('a bar', () => {
  test('ends with its last day', () => expect(barOf(step({}), scale)).toMatchObject({ x: 100, end: 200, late: 200 }));

  test('of a milestone lies around its day', () => expect(barOf(step({ times: times({ length: 0 }) }), scale)).toMatchObject({ x: 92, end: 108, isMilestone: true }));

  test('has slack until its latest day, but not once it is done', () => {
    const late = times({ lateFinish: '2026-09-30', slack: 6 });
    expect(barOf(step({ times: late }), scale).late).toBe(300);
    expect(barOf(step({ times: late, status: 'done' }), scale)).toMatchObject({ late: 200, isOver: true });
  });

  test('that runs backwards is a day long', () => expect(barOf(step({ end: '2026-09-01' }), scale)).toMatchObject({ x: 100, end: 110 }));
});

describe('words beside a bar', () => {
  const sideAt = (row: StepRow) => sideOf(row, barOf(row, scale), scale);

  test('stand after it, and its slack after them', () => {
    const side = sideAt(step({ times: times({ lateFinish: '2026-12-01' }) }));
    expect(side).toMatchObject({ anchor: 'start', words: 'Ann' });
    expect(side.x).toBeGreaterThan(200);
    expect(side.slackFrom).toBeGreaterThan(side.x);
  });

  test('stand before it at the end of the picture', () => expect(sideAt(step({ start: '2026-12-01', end: '2026-12-09' }))).toMatchObject({ anchor: 'end', words: 'Ann' }));

  test('stand in it where it fills the picture', () => expect(sideAt(step({ start: '2026-09-01', end: '2026-12-09' })).isInside).toBe(true));

  test('keep out of the way of an approval', () => expect(sideAt(step({ marks: [mark('a', '2026-09-25')] })).x).toBeGreaterThan(250));
});

test('steps at once are counted where they overlap', () => {
  const steps = [step({ start: '2026-09-01', end: '2026-09-20' }), step({ start: '2026-09-11', end: '2026-10-05' }), step({ start: '' })];
  expect(crowdOf(steps, scale, 10)).toEqual([1, 2, 1, 1, 0, 0, 0, 0, 0, 0]);
});

describe('keys', () => {
  const acts = () => ({ openStep: vi.fn(), openMark: vi.fn(), shiftStep: vi.fn(), shiftMark: vi.fn(), fold: vi.fn() }) satisfies Acts;
  const event = (key: string, change = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...change }) as KeyboardEvent;
  const rows = [goal, step({ id: 'a' }), step({ id: 'b' })];
  const press = (key: string, at: number, change = {}) => {
    const all = { acts: acts(), focusRow: vi.fn() };
    const row = rows[at] ?? goal;
    return { ...all, isTaken: rowKey(event(key, change), { row, rows, at, ...all }) };
  };

  test('a week has five school days', () => {
    expect([event('ArrowLeft'), event('ArrowRight', { shiftKey: true }), event('PageDown', { shiftKey: true })].map(schoolDaysOf)).toEqual([-1, 5, 5]);
  });

  test('go from row to row', () => {
    expect(press('ArrowDown', 0).focusRow).toHaveBeenCalledWith(rows[1]);
    expect(press('End', 0).focusRow).toHaveBeenCalledWith(rows[2]);
    expect(press('ArrowUp', 0).isTaken).toBe(true);
  });

  test('shift steps and fold goals', () => {
    expect(press('ArrowRight', 2, { shiftKey: true }).acts.shiftStep).toHaveBeenCalledWith('b', 5);
    expect(press('ArrowLeft', 0).acts.fold).toHaveBeenCalledWith('g', true);
    expect(press('Enter', 1).acts.openStep).toHaveBeenCalledWith('a');
  });

  test('that belong to the browser or to a button are left alone', () => {
    expect(press('ArrowLeft', 1, { altKey: true }).isTaken).toBe(false);
    expect(press('Enter', 0).isTaken).toBe(false);
  });

  test('go from mark to mark, shift one, and go back to the bar', () => {
    const row = step({ marks: [mark('m', '2026-09-12'), mark('n', '2026-09-14')] });
    const on = (key: string) => {
      const all = { acts: acts(), focusMark: vi.fn(), focusRow: vi.fn() };
      markKey(event(key), { row, mark: row.marks[0] ?? mark('m', ''), ...all });
      return all;
    };
    expect(on('ArrowDown').focusMark).toHaveBeenCalledWith(row.marks[1]);
    expect(on('PageUp').acts.shiftMark).toHaveBeenCalledWith(row.marks[0], -5);
    expect(on('Escape').focusRow).toHaveBeenCalledWith(row);
  });
});
