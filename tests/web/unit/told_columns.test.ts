// A table beside a picture has no column of nothing but dashes.
import { expect, test } from 'vitest';
import { told } from '../../../web/src/screens/progress/toldColumns';

test('a column of dashes is left out, and the others keep their cells', () => {
  const rows = [
    { key: 'a', head: 'May', cells: ['1', '–', '–'] },
    { key: 'b', head: 'June', cells: ['–', '–', '7'] },
  ];
  expect(told(['Date', 'Value', 'Students', 'Gap'], rows)).toEqual({
    columns: ['Date', 'Value', 'Gap'],
    rows: [
      { key: 'a', head: 'May', cells: ['1', '–'] },
      { key: 'b', head: 'June', cells: ['–', '7'] },
    ],
  });
});

test('without rows every column stays', () => {
  expect(told(['Date', 'Value'], [])).toEqual({ columns: ['Date', 'Value'], rows: [] });
});
