// What the picture of ratios by year decides by itself: where the words of a line hide no year, and years without figures.
import { describe, expect, test, vi } from 'vitest';
import type { RatioDot } from '../../../web/src/pictures/charts/types';

// The page's words are opened from the page itself, which is not there.
vi.stubGlobal('document', { querySelector: () => null, getElementById: () => null });
const { freeCorner, withGaps } = await import('../../../web/src/pictures/charts/ratioChart');

const year = (number: number, ratio: number | null): RatioDot => ({ number, name: String(number), ratio, isAlternate: false, isAbove: false, words: 'none' });

describe('the words of the threshold', () => {
  const rule = { at: 3, words: 'Threshold 3', isStrong: true };
  const perPixel = 4 / 200;

  test('stand at the left above the line where nothing is near', () => {
    expect(freeCorner(rule, [year(2023, 1), year(2024, 1), year(2025, 1)], 260, perPixel)).toEqual({ isLeft: true, isAbove: true });
  });

  test('go to the other end where a year lies there', () => {
    expect(freeCorner(rule, [year(2021, 2.9), year(2022, 2.9), year(2023, 1), year(2024, 1), year(2025, 1)], 260, perPixel)).toEqual({ isLeft: false, isAbove: false });
  });

  test('find no corner where years lie all along the line', () => {
    expect(freeCorner(rule, [year(2023, 3), year(2024, 3), year(2025, 3)], 260, perPixel)).toBeUndefined();
  });
});

test('years without figures stand between the others', () => {
  const shown = withGaps([year(2020, 2), year(2023, 3)]);
  expect(shown.map(({ number, ratio }) => [number, ratio])).toEqual([
    [2020, 2],
    [2021, null],
    [2022, null],
    [2023, 3],
  ]);
});
