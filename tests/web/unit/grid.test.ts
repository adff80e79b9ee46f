// The grid's arithmetic, tables as text, and looks at steps while they are written.
import { describe, expect, test } from 'vitest';
import { afterKey, afterTab, blockOf, isInside, spread, tableOf, textOf } from '../../../web/src/components/grid/cells';
import { checkOf, isWorthKeeping, percentOf } from '../../../web/src/screens/data/fidelity';

describe('keys', () => {
  const key = (name: string, ctrl = false) => afterKey({ row: 1, column: 1 }, { key: name, ctrl }, 3, 4);

  test('move by one, and stay inside', () => {
    expect(key('ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(key('ArrowLeft')).toEqual({ row: 1, column: 0 });
    expect(afterKey({ row: 2, column: 3 }, { key: 'ArrowDown', ctrl: false }, 3, 4)).toEqual({ row: 2, column: 3 });
    expect(key('PageDown')).toEqual({ row: 2, column: 1 });
  });

  test('move to the ends', () => {
    expect(key('Home')).toEqual({ row: 1, column: 0 });
    expect(key('End')).toEqual({ row: 1, column: 3 });
    expect(key('Home', true)).toEqual({ row: 0, column: 0 });
    expect(key('End', true)).toEqual({ row: 2, column: 3 });
    expect(key('ArrowUp', true)).toEqual({ row: 0, column: 1 });
  });

  test('that are not the grid’s lead nowhere', () => {
    expect(key('a')).toBeNull();
    expect(key('Tab')).toBeNull();
  });

  test('Tab goes over the end of a row, and out of the grid at its ends', () => {
    expect(afterTab({ row: 0, column: 3 }, false, 3, 4)).toEqual({ row: 1, column: 0 });
    expect(afterTab({ row: 1, column: 0 }, true, 3, 4)).toEqual({ row: 0, column: 3 });
    expect(afterTab({ row: 2, column: 3 }, false, 3, 4)).toBeNull();
    expect(afterTab({ row: 0, column: 0 }, true, 3, 4)).toBeNull();
  });
});

describe('tables as text', () => {
  test('come from spreadsheets with tabs and line ends', () => {
    expect(tableOf('a\tb\r\n1\t\r\n')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
    expect(tableOf('one')).toEqual([['one']]);
    expect(tableOf('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });

  test('quote cells that hold line ends and tabs', () => {
    expect(tableOf('"two\nlines"\t"say ""hi"""\nx')).toEqual([['two\nlines', 'say "hi"'], ['x']]);
    expect(tableOf('5" tall\t"')).toEqual([['5" tall', '"']]);
  });

  test('come back as they went', () => {
    const table = [
      ['a\tb', 'c "d"', ''],
      ['1', '2\n3', '"'],
    ];
    expect(tableOf(textOf(table))).toEqual(table);
  });
});

describe('blocks', () => {
  const block = blockOf({ row: 2, column: 1 }, { row: 1, column: 2 });

  test('lie between two corners', () => {
    expect(block).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(isInside(block, { row: 2, column: 2 })).toBe(true);
    expect(isInside(block, { row: 0, column: 1 })).toBe(false);
  });

  test('take one cell everywhere, and a table from their first cell on', () => {
    expect(spread([['x']], block)).toHaveLength(4);
    expect(spread([['a', 'b']], block)).toEqual([
      { place: { row: 1, column: 1 }, text: 'a' },
      { place: { row: 1, column: 2 }, text: 'b' },
    ]);
  });
});

describe('a look at a step', () => {
  const blank = { date: '2026-10-05', by: '', seen: {}, percent: {}, note: ' ' };

  test('takes percentages as people write them', () => {
    expect(percentOf('80%')).toBe(80);
    expect(percentOf(' 80,5 % ')).toBe(80.5);
    expect(percentOf('')).toBeNull();
    expect(percentOf('101')).toBeNaN();
    expect(percentOf('much')).toBeNaN();
    for (const typed of ['0x1F', '1e1', '-5', '+5', '5.']) expect(percentOf(typed), typed).toBeNaN();
  });

  test('is kept when something was seen', () => {
    expect(isWorthKeeping(blank)).toBe(false);
    expect(isWorthKeeping({ ...blank, seen: { a: '' } })).toBe(false);
    expect(isWorthKeeping({ ...blank, seen: { a: 'unmet' } })).toBe(true);
    expect(isWorthKeeping({ ...blank, note: 'rainy' })).toBe(true);
  });

  test('leaves out what is blank', () => {
    expect(checkOf({ ...blank, seen: { a: 'met', b: 'unmet', c: '' }, percent: { quality: '80%', exposure: '' } })).toEqual({
      date: '2026-10-05',
      quality: 80,
      met: ['a'],
      unmet: ['b'],
    });
  });
});
