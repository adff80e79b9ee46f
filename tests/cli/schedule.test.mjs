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

test('a circle is named with its members, and sets the exit status', () => {
  const result = schedule(project(step('x', 1, 'y'), step('y', 1, 'x')), '--format', 'json');
  assert.deepEqual(said(result).filter(({ type }) => type === 'cycle'), [{ type: 'cycle', steps: ['x', 'y'] }]);
  assert.equal(result.status, exit.findings);
});

test('text names each step, what is critical, and the end', () => {
  const result = schedule(project());
  assert.equal(result.status, exit.fine);
  for (const part of ['Step F', '2026-09-11 to 2026-09-15', 'Slack in school days: 6', 'Critical', '2026-09-25']) assert.ok(result.out.includes(part), part);
});

test('in Spanish too', () => assert.match(schedule(project(), '--lang', 'es').out, /Holgura en días de clases: 6/));
