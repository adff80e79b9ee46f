// waymark progress: what the data say, for people and for programs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exit, files, said, waymark } from './support.mjs';

const plans = ['web/src/examples', 'tests/fixtures/plans'].flatMap(files);

const month = (index) => `2025-${String(index + 1).padStart(2, '0')}-15`;
const values = (numbers, more = {}) => numbers.map((value, index) => ({ date: month(index), value, ...more }));

/** @param {object} measure the one measure of a plan with a goal and a step */
const plan = (measure, more = {}) => ({
  format: 'waymark-plan',
  version: '1.0',
  plan: {
    id: 'plan',
    title: 'Attendance',
    goals: [{ id: 'g', title: 'Here every day', measures: [{ id: 'm', name: 'Present', kind: 'short-term', direction: 'increase', ...measure }] }],
    ...more,
  },
});

const progress = (file, ...more) => waymark(['progress', '-', '--today', '2026-01-10', ...more], JSON.stringify(file));
const told = (file) => said(progress(file, '--format', 'json'))[0];

test('JSON: a shift, with its limits', () => {
  const [measure] = told(plan({ observations: values([1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9]) })).measures;
  assert.deepEqual([measure.n, measure.useful, measure.centre], [12, 12 - 7, 1]);
  assert.equal(measure.signal, null);
  const [shifted] = told(plan({ observations: values([1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9]) })).measures;
  assert.deepEqual(shifted.limits, { longestRun: 7, crossings: 3 });
  assert.deepEqual([shifted.longestRun, shifted.crossings, shifted.signal], [6, 1, 'crossings']);
});

test('JSON: slope, needed slope, aim and standing', () => {
  const rising = plan({ baselineValue: 10, baselineDate: '2025-01-01', targetValue: 60, targetDate: '2026-12-15', observations: values([10, 10, 10, 9, 9, 9, 9]) });
  const [measure] = told(rising).measures;
  assert.equal(measure.standing, 'off-track');
  assert.equal(measure.reason, 'four-points-worse');
  assert.deepEqual(measure.aim.start, { date: '2025-02-15', value: 10, from: 'first-three' });
  assert.equal(measure.aim.fourPoint, 'below');
  assert.equal(measure.aim.advice, 'consider-change');
  assert.ok(Math.abs(measure.neededSlope - (51 / 518) * 365.25) < 1e-9);
  assert.ok(measure.slopeLow <= measure.slope && measure.slope <= measure.slopeHigh);
  assert.deepEqual(told(rising).dashboard.needsDecision.map(({ reason, since }) => [reason, since]), [['four-points', '2025-06-15']]);
});

test('JSON: the gap, its interval and the students who would close it', () => {
  const counts = (group, ...pairs) => pairs.map(([numerator, denominator], index) => ({ date: month(index), group, numerator, denominator }));
  const two = plan({
    valueKind: 'percent',
    direction: 'decrease',
    gapRule: 'disproportionality',
    observations: [...counts('focal', [168, 1200], [150, 1200]), ...counts('comparison', [192, 4800], [192, 4800])],
  });
  two.plan.ratioThreshold = 3;
  const answer = told(two);
  const { gap } = answer.measures[0];
  assert.equal(gap.looks[0].riskRatio, 3.5);
  assert.equal(gap.looks[0].low.toFixed(2), '2.87');
  assert.equal(gap.looks[0].high.toFixed(2), '4.26');
  assert.equal(gap.last.studentsToClose, 102);
  assert.equal(gap.last.studentsToRatio, 6);
  assert.equal(gap.movement.verdict, 'closing');
  // With so few students that could be chance, so it is not counted as a gap that closes, and people are told so.
  assert.deepEqual([gap.movement.beyondChance, answer.dashboard.gapsClosing], [false, 0]);
  assert.ok(progress(two).out.includes('that could be chance'));
  assert.deepEqual(gap.disproportionality.years.map(({ year, ratio, exceeds }) => [year, ratio, exceeds]), [['2024-25', 3.125, true]]);
});

test('JSON of every plan here is one object that says nothing undefined', () => {
  for (const file of plans) {
    const result = waymark(['progress', file, '--format', 'json', '--today', '2026-11-24']);
    assert.equal(result.status, exit.fine, file);
    assert.doesNotMatch(result.out, /\b(nan|inf)\b/i);
    const [object, ...more] = said(result);
    assert.equal(more.length, 0);
    assert.ok(Array.isArray(object.measures), file);
  }
});

test('a verdict says on how many looks it rests', () => {
  const file = plan({ targetValue: 9, targetDate: '2025-06-15', observations: values([1, 2, 3, 4, 5, 6]) });
  file.plan.steps = [
    { id: 's', title: 'Teach in pairs', goals: ['g'], fidelityChecks: [{ date: '2025-05-01', adherence: 90 }] },
    { id: 't', title: 'Visit', goals: ['g'] },
  ];
  const [goal] = told(file).goals;
  assert.deepEqual([goal.verdict, goal.fidelityBasis], ['change-strategy', { steps: 2, lookedAt: 1, looks: 1 }]);
  assert.ok(progress(file).out.includes('looks: 1; steps looked at: 1 of 2'));
});

test('text has every measure in a table, then in words', () => {
  const { out, status } = progress(plan({ targetValue: 9, targetDate: '2026-12-15', observations: values([1, 2, 3]) }));
  assert.equal(status, exit.fine);
  for (const part of ['Measure', 'Needed', 'Present', 'Last value 3 on 2025-03-15', 'too few for a signal', 'Here every day', 'No verdict yet'])
    assert.ok(out.includes(part), part);
});

test('text of every plan here has words for every code', () => {
  for (const file of plans)
    for (const language of ['en', 'es']) {
      const { out } = waymark(['progress', file, '--lang', language, '--today', '2027-06-24']);
      assert.doesNotMatch(out, /(command|choice)-[a-z]|\{ ?\$/, file);
    }
});

test('rows that cannot be read are counted, not dropped in silence', () => {
  const { out } = progress(plan({ observations: [{ date: month(0), asTyped: 'many' }, { date: month(1), value: 4 }, { date: month(1), value: 5 }] }));
  assert.ok(out.includes('Rows that could not be read: 1'));
  assert.ok(out.includes('replaced by a later one of the same day: 1'));
});

test('a file that is no plan is refused', () => {
  assert.equal(waymark(['progress', '-'], '{}').status, exit.unreadable);
});
