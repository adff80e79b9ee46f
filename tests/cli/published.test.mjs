// waymark progress on examples that were published with their results, and on real data whose results were worked out
// apart from this program.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said, waymark } from './support.mjs';

/** What is said of the one measure of a plan. */
function measured(measure, settings = {}) {
  const plan = { id: 'p', title: 'Published', goals: [{ id: 'g', title: 'Goal', measures: [{ id: 'm', name: 'Measure', kind: 'short-term', ...measure }] }], ...settings };
  const file = { format: 'waymark-plan', version: '1.0', plan };
  return said(waymark(['progress', '-', '--today', '2026-01-10', '--format', 'json'], JSON.stringify(file)))[0].measures[0];
}

const day = (index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
const values = (numbers, days = numbers.map((_, index) => index)) => numbers.map((value, index) => ({ date: day(days[index]), value }));
const pair = (date, focal, comparison, state) =>
  [['focal', focal], ['comparison', comparison], ['state', state]]
    .filter(([, counts]) => counts)
    .map(([group, [numerator, denominator]]) => ({ date, group, numerator, denominator }));
const perDay = (slope) => slope / 365.25;

// J. Anhøj: Statistical process control for healthcare, data sets of the book.
test('real data: scans on time in 24 months do what chance does', () => {
  const scans = '12/25 16/22 17/29 17/26 14/19 7/11 10/15 15/21 14/28 12/22 13/19 7/17 16/27 7/18 5/19 10/22 7/17 14/18 12/19 16/26 14/24 20/32 11/22 13/22';
  const observations = scans.split(' ').map((counts, index) => {
    const [numerator, denominator] = counts.split('/').map(Number);
    return { date: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, numerator, denominator };
  });
  const found = measured({ valueKind: 'percent', direction: 'increase', observations });
  assert.equal(found.centre.toFixed(3), '59.175');
  assert.deepEqual([found.useful, found.longestRun, found.crossings, found.limits, found.signals], [24, 5, 12, { longestRun: 8, crossings: 8 }, []]);
});

test('real data: blood pressure with a day left out and six values on the median', () => {
  const systolic = [125, 118, 125, 126, 124, 127, 124, 126, 121, 119, 124, 125, 130, 128, 131, 125, 123, 124, 129, 131, 123, 131, 127, null, 133, 125, 129, 124, 125, 119, 127, 126];
  const observations = systolic.map((value, index) => ({ date: day(index), ...(value === null ? {} : { value }) }));
  const found = measured({ observations });
  assert.deepEqual([found.n, found.centre, found.useful, found.longestRun, found.crossings, found.limits, found.signals], [31, 125, 25, 4, 13, { longestRun: 8, crossings: 8 }, []]);
});

// A. Agresti: Categorical Data Analysis; and the study's own report: aspirin and heart attacks.
test('the risk ratio and interval of the Physicians’ Health Study', () => {
  const { last } = measured({ valueKind: 'percent', direction: 'decrease', observations: pair('2025-06-01', [104, 11037], [189, 11034]) }).gap;
  assert.deepEqual([last.riskRatio, last.low, last.high].map((figure) => figure.toFixed(2)), ['0.55', '0.43', '0.70']);
});

// CDC: Principles of Epidemiology in Public Health Practice, lesson 3: tuberculosis in a prison, chickenpox in a school.
// B. Gerstman: StatPrimer, chapter 16: a generic medicine.
test('risk ratios of textbooks', () => {
  const examples = [
    [[28, 157], [4, 137], 1, '6.1'],
    [[18, 152], [3, 7], 2, '0.28'],
    [[11, 25], [3, 34], 2, '4.99'],
  ];
  for (const [focal, comparison, digits, ratio] of examples)
    assert.equal(measured({ valueKind: 'percent', direction: 'decrease', observations: pair('2025-06-01', focal, comparison) }).gap.last.riskRatio.toFixed(digits), ratio);
});

// P. K. Sen, 1968: slope 4, from 26/7 to 35/8.
test('the slope of Sen’s example, of uneven days', () => {
  const found = measured({ observations: values([9, 15, 19, 20, 45, 55, 78], [1, 2, 3, 4, 10, 12, 18]) });
  for (const [got, want] of [[found.slope, 4], [found.slopeLow, 26 / 7], [found.slopeHigh, 35 / 8]]) assert.ok(Math.abs(perDay(got) - want) < 1e-9, `${got}`);
});

// The weights of plants of R’s PlantGrowth, as functions of the modified Mann-Kendall test are documented with: 0.04.
test('the slope of weights without a trend', () => {
  const found = measured({ observations: values([4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69]) });
  assert.ok(Math.abs(perDay(found.slope) - 0.04) < 1e-9);
  assert.ok(found.slopeLow < 0 && found.slopeHigh > 0);
});

// 34 CFR 300.647(a) and (b): 18 of 120 with eight other students in the district; 5,000 of 100,000 in the state.
test('the alternate risk ratio, which is at the threshold and not above it', () => {
  const settings = { cellSize: 10, nSize: 30, ratioThreshold: 3 };
  const gap = measured({ valueKind: 'percent', gapRule: 'disproportionality', observations: pair('2025-10-01', [18, 120], [1, 8], [5000, 100000]) }, settings).gap;
  const [year] = gap.disproportionality.years;
  assert.deepEqual([year.kind, year.ratio, year.exceeds, year.studentsToRatio], ['alternate', 3, false, 0]);
  assert.equal(gap.disproportionality.identified, false);
});

test('a district that enrols nobody else is compared with the state', () => {
  const gap = measured({ valueKind: 'percent', gapRule: 'disproportionality', observations: pair('2025-10-01', [19, 120], [0, 0], [5000, 100000]) }, { ratioThreshold: 3 }).gap;
  const [year] = gap.disproportionality.years;
  assert.deepEqual([year.kind, year.exceeds, year.studentsToRatio], ['alternate', true, 1]);
});

// 300.647(d): above the threshold for three years, and no progress in either of the last two.
test('identified after three years without progress, and not where one year had some', () => {
  const years = (...tenths) => tenths.flatMap((each, index) => pair(`${2023 + index}-10-01`, [each, 100], [100, 1000]));
  const identified = (...tenths) => measured({ valueKind: 'percent', gapRule: 'disproportionality', observations: years(...tenths) }, { ratioThreshold: 3, progressAmount: 0.2 }).gap.disproportionality.identified;
  assert.equal(identified(35, 35, 36), true);
  assert.equal(identified(37, 36, 35), true);
  assert.equal(identified(37, 35, 35), false);
  assert.equal(identified(36, 36, 34), false);
  assert.equal(identified(30, 36, 36), false);
  assert.equal(identified(36, 36), false);
});
