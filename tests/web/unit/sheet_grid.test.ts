// A measure's sheet as a grid, and back to what the core is told.
import { describe, expect, test, vi } from 'vitest';
import type { DataSheet, SheetEntry } from '../../../web/src/core/data';

vi.stubGlobal('document', { querySelector: () => null, documentElement: {} });
vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('addEventListener', () => {});
const { columnsOf, entryOf, gridRows, keyOf, typedRows } = await import('../../../web/src/screens/data/sheetGrid');

const entry = (observation: string, fields: Partial<SheetEntry> = {}): SheetEntry => ({
  observation,
  group: null,
  value: null,
  numerator: null,
  denominator: null,
  counted: null,
  note: '',
  by: null,
  enteredOn: null,
  aside: [],
  remarks: [],
  notes: [],
  ...fields,
});

const sheet = (fields: Partial<DataSheet> = {}): DataSheet => ({ measure: 'm', valueKind: 'number', percent: false, groups: [], rows: [], ...fields });
const roles = (of: DataSheet) => columnsOf(of).map(({ role, group }) => (group ? `${role}:${group}` : role));

describe('columns', () => {
  test('of a number have no counts', () => {
    expect(roles(sheet())).toEqual(['date', 'value', 'note', 'by']);
  });

  test('of percentages and rates have them, and of others that have some', () => {
    const withCounts = ['date', 'value', 'numerator', 'denominator', 'note', 'by'];
    expect(roles(sheet({ valueKind: 'percent', percent: true }))).toEqual(withCounts);
    expect(roles(sheet({ valueKind: 'rate' }))).toEqual(withCounts);
    expect(roles(sheet({ rows: [{ date: '2026-09-04', entries: [entry('o', { denominator: 0 })] }] }))).toEqual(withCounts);
  });

  test('of groups are theirs', () => {
    expect(roles(sheet({ groups: ['focal', 'comparison'] }))).toEqual(['date', 'value:focal', 'value:comparison', 'note', 'by']);
  });
});

describe('rows', () => {
  const two = sheet({
    groups: ['focal', 'comparison'],
    rows: [
      { date: '2026-09-04', entries: [entry('o1', { group: 'comparison', value: 80 }), entry('o2', { value: 30, note: 'fine' })] },
      { date: null, entries: [entry('o3', { aside: [{ cell: 'value', text: 'abt 4o', problem: 'not-a-number' }] })] },
    ],
  });

  test('an observation without a group is the focal group’s', () => {
    const [first] = two.rows;
    expect(first && entryOf(first, 'focal')?.observation).toBe('o2');
    expect(first && entryOf(first, 'comparison')?.observation).toBe('o1');
    expect(first && entryOf(first, 'state')).toBeUndefined();
    expect(first && keyOf(first)).toBe('o1');
  });

  test('show what was typed where it could not be read', () => {
    const [first, second] = gridRows(two, false);
    expect(first?.cells.slice(1, 4).map(({ text }) => text)).toEqual(['30', '80', 'fine']);
    expect(second?.cells[1]).toMatchObject({ text: 'abt 4o' });
    expect(second?.cells[1]?.problem).toBeTruthy();
    expect(second?.cells[2]?.text).toBe('');
  });

  test('end with a blank one to type into, unless nobody may', () => {
    expect(gridRows(two, true).map(({ key }) => key)).toEqual(['o1', 'o3', 'new']);
    expect(gridRows(two, false)).toHaveLength(2);
    expect(gridRows(sheet(), true)[0]?.cells.every(({ text }) => text === '')).toBe(true);
  });
});

describe('what was typed', () => {
  const one = sheet({ groups: ['focal', 'comparison'], rows: [{ date: '2026-09-04', entries: [entry('o1'), entry('o2', { group: 'comparison' })] }] });
  const typed = (row: number, column: number, text: string) => ({ place: { row, column }, text });

  test('goes to the observations of its row', () => {
    expect(typedRows(one, [typed(0, 2, '81')])).toEqual([{ observations: ['o1', 'o2'], cells: [{ column: 'value', group: 'comparison', text: '81' }] }]);
  });

  test('below the last row is new, each row its own', () => {
    expect(typedRows(one, [typed(1, 0, '9/11'), typed(1, 1, '31'), typed(2, 0, '9/18')])).toEqual([
      {
        observations: [],
        cells: [
          { column: 'date', group: null, text: '9/11' },
          { column: 'value', group: 'focal', text: '31' },
        ],
      },
      { observations: [], cells: [{ column: 'date', group: null, text: '9/18' }] },
    ]);
  });

  test('in no column is nothing', () => {
    expect(typedRows(one, [typed(0, 99, 'x')])).toEqual([]);
  });
});
