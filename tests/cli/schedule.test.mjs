// waymark schedule: when each step can take place, for people and for programs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exit, said, waymark } from './support.mjs';

const step = (id, duration, ...after) => ({
  id,
  title: `Step ${id.toUpperCase()}`,
  duration,
  dependencies: after.map((each, index) => ({ id: `${id}-${index}`, step: each })),
});

/** The project of a textbook (Milwaukee Paper Manufacturing, J. Heizer, B. Render): 15 units, critical A-C-E-G-H. */
const project = (...more) => ({
  format: 'waymark-plan',
  version: '1.0',
  plan: {
    id: 'plan',
    title: 'Filters',
    start: '2026-09-07',
    steps: [
      step('a', 2),
      step('b', 3),
      step('c', 2, 'a'),
      step('d', 4, 'a', 'b'),
      step('e', 4, 'c'),
      step('f', 3, 'c'),
      step('g', 5, 'd', 'e'),
      step('h', 2, 'f', 'g'),
      ...more,
    ],
  },
});

const schedule = (plan, ...more) => waymark(['schedule', '-', ...more], JSON.stringify(plan));

test('JSON: dates, slack and the critical path of a known project', () => {
  const lines = said(schedule(project(), '--format', 'json'));
  const steps = lines.filter(({ type }) => type === 'step');
  assert.deepEqual(
    steps.map(({ id, slack }) => [id, slack]),
    [['a', 0], ['b', 1], ['c', 0], ['d', 1], ['e', 0], ['f', 6], ['g', 0], ['h', 0]],
  );
  assert.deepEqual(steps.filter(({ critical }) => critical).map(({ id }) => id), ['a', 'c', 'e', 'g', 'h']);
  const { earlyStart, earlyFinish, lateStart, lateFinish } = steps.find(({ id }) => id === 'f');
  assert.deepEqual([earlyStart, earlyFinish, lateStart, lateFinish], ['2026-09-11', '2026-09-15', '2026-09-21', '2026-09-23']);
  assert.deepEqual(lines.at(-1), { type: 'summary', file: null, plan: 'plan', steps: 8, cycles: 0, finish: '2026-09-25' });
});

/** The school day that has so many before it, counted from the plan's first Monday. */
function schoolDay(number) {
  const days = Math.floor(number / 5) * 7 + (number % 5);
  return new Date(Date.parse('2026-09-07T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
}

const planOf = (steps, more = {}) => ({ format: 'waymark-plan', version: '1.0', plan: { id: 'plan', title: 'Known', start: '2026-09-07', steps, ...more } });

/** What is said of each step, by id. */
function times(plan) {
  const lines = said(schedule(plan, '--format', 'json'));
  return new Map(lines.filter(({ type }) => type === 'step').map((line) => [line.id, line]));
}

const days = ({ earlyStart, earlyFinish }) => `${earlyStart}..${earlyFinish}`;

// The Reliable Construction Company's project (F. Hillier, G. Lieberman, Introduction to Operations Research): 44 weeks,
// critical A-B-C-E-F-J-L-N.
test('another known project: length, slack and earliest starts', () => {
  const found = times(
    planOf([
      step('a', 2),
      step('b', 4, 'a'),
      step('c', 10, 'b'),
      step('d', 6, 'c'),
      step('e', 4, 'c'),
      step('f', 5, 'e'),
      step('g', 7, 'd'),
      step('h', 9, 'e', 'g'),
      step('i', 7, 'c'),
      step('j', 8, 'f', 'i'),
      step('k', 4, 'j'),
      step('l', 5, 'j'),
      step('m', 2, 'h'),
      step('n', 6, 'k', 'l'),
    ]),
  );
  const slack = { a: 0, b: 0, c: 0, d: 4, e: 0, f: 0, g: 4, h: 4, i: 2, j: 0, k: 1, l: 0, m: 4, n: 0 };
  assert.deepEqual(Object.fromEntries([...found].map(([id, each]) => [id, each.slack])), slack);
  const starts = { a: 0, b: 2, c: 6, d: 16, e: 16, f: 20, g: 22, h: 29, i: 16, j: 25, k: 33, l: 33, m: 38, n: 38 };
  for (const [id, number] of Object.entries(starts)) assert.equal(found.get(id).earlyStart, schoolDay(number), id);
  assert.equal(found.get('n').earlyFinish, schoolDay(43));
});

const after = (id, duration, kind, lag, before = 'a') => ({ ...step(id, duration), dependencies: [{ id: `${id}-${before}`, step: before, kind, lag }] });

// By their definition (J. Fondahl, 1961): a of five days, b of three.
test('the four kinds of dependencies, with lags to both sides', () => {
  const start = (kind, lag) => {
    const found = times(planOf([step('a', 5), after('b', 3, kind, lag)]));
    return found.get('b').earlyStart;
  };
  assert.equal(start('finish-to-start', 0), schoolDay(5));
  assert.equal(start('finish-to-start', 2), schoolDay(7));
  assert.equal(start('finish-to-start', -2), schoolDay(3));
  assert.equal(start('start-to-start', 0), schoolDay(0));
  assert.equal(start('start-to-start', 4), schoolDay(4));
  assert.equal(start('finish-to-finish', 0), schoolDay(2));
  assert.equal(start('finish-to-finish', 3), schoolDay(5));
  assert.equal(start('finish-to-finish', -1), schoolDay(1));
  assert.equal(start('start-to-finish', 3), schoolDay(0));
  assert.equal(start('start-to-finish', 9), schoolDay(6));
});

// J. Wiest, Precedence diagramming method: some unusual characteristics (1981): where a step is bound by its finish and
// lets another go on by its start, the plan ends earlier the longer that step is.
test('a longer step can make a plan shorter', () => {
  const finish = (length) => {
    const found = times(planOf([step('a', 10), after('b', length, 'finish-to-finish', 0), after('c', 10, 'start-to-start', 0, 'b')]));
    return found.get('c').earlyFinish;
  };
  assert.equal(finish(4), schoolDay(15));
  assert.equal(finish(8), schoolDay(11));
});

test('constraints hold against dependencies, and what cannot be kept has negative slack', () => {
  const constrained = (constraint, constraintDate) => times(planOf([step('a', 5), { ...step('b', 3, 'a'), constraint, constraintDate }])).get('b');
  assert.equal(days(constrained('start-not-before', schoolDay(8))), `${schoolDay(8)}..${schoolDay(10)}`);
  assert.equal(days(constrained('start-not-before', schoolDay(2))), `${schoolDay(5)}..${schoolDay(7)}`);
  assert.equal(days(constrained('finish-on', schoolDay(9))), `${schoolDay(7)}..${schoolDay(9)}`);
  assert.deepEqual([constrained('start-on', schoolDay(3)).slack, days(constrained('start-on', schoolDay(3)))], [-2, `${schoolDay(5)}..${schoolDay(7)}`]);
  assert.equal(constrained('finish-not-after', schoolDay(6)).slack, -1);
  assert.equal(constrained('finish-not-after', schoolDay(30)).slack, 0);
});

test('a break that swallows a whole step, a milestone inside of it, the leap day and the turn of the year', () => {
  const schoolYears = [
    {
      id: 'year',
      start: '2027-08-23',
      end: '2028-06-09',
      breaks: [
        { id: 'winter', start: '2027-12-20', end: '2027-12-31' },
        { id: 'leap', start: '2028-02-28', end: '2028-02-28' },
      ],
    },
  ];
  const found = times(
    planOf(
      [
        { ...step('turn', 3), start: '2027-12-16' },
        { id: 'swallowed', title: 'Swallowed', start: '2027-12-21', end: '2027-12-23' },
        step('next', 1, 'swallowed'),
        { ...step('milestone', 0), start: '2027-12-22' },
        { ...step('leap-day', 2), start: '2028-02-25' },
        step('march', 1, 'leap-day'),
      ],
      { start: '2027-08-23', schoolYears },
    ),
  );
  assert.equal(days(found.get('turn')), '2027-12-16..2028-01-03');
  assert.equal(found.get('swallowed').length, 0);
  assert.equal(days(found.get('swallowed')), '2028-01-03..2028-01-03');
  assert.equal(days(found.get('next')), '2028-01-03..2028-01-03');
  assert.equal(days(found.get('milestone')), '2028-01-03..2028-01-03');
  assert.equal(days(found.get('leap-day')), '2028-02-25..2028-02-29');
  assert.equal(days(found.get('march')), '2028-03-01..2028-03-01');
});

test('a circle is named with its members, and sets the exit status', () => {
  const result = schedule(project(step('x', 1, 'y'), step('y', 1, 'x')), '--format', 'json');
  assert.deepEqual(said(result).filter(({ type }) => type === 'cycle'), [{ type: 'cycle', steps: ['x', 'y'] }]);
  assert.equal(result.status, exit.findings);
});

test('each of several circles is named, in the order of its links, and the others keep their days', () => {
  const plan = planOf([step('a', 2, 'c'), step('b', 2, 'a'), step('c', 2, 'b'), step('d', 2, 'd'), step('e', 3), step('f', 1, 'e', 'b')]);
  const lines = said(schedule(plan, '--format', 'json'));
  assert.deepEqual(lines.filter(({ type }) => type === 'cycle').map(({ steps }) => steps), [['a', 'b', 'c'], ['d']]);
  assert.equal(days(times(plan).get('f')), `${schoolDay(3)}..${schoolDay(3)}`);
  assert.match(schedule(plan).out, /Step A.* > Step B.* > Step C/);
});

test('text names each step, what is critical, and the end', () => {
  const result = schedule(project());
  assert.equal(result.status, exit.fine);
  for (const part of ['Step F', '2026-09-11 to 2026-09-15', 'Slack in school days: 6', 'Critical', '2026-09-25']) assert.ok(result.out.includes(part), part);
});

test('in Spanish too', () => assert.match(schedule(project(), '--lang', 'es').out, /Holgura en días de clases: 6/));
