// waymark schema: a JSON Schema (draft 2020-12) that accepts every plan that the core writes, and refuses what it refuses.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { exit, foreignPlan, plans, root, said, scratch, waymark } from './support.mjs';

// The page's packages stand in web/, out of reach for a plain import from here.
const Ajv = createRequire(join(root, 'web/package.json'))('ajv/dist/2020.js');

const { status, out } = waymark(['schema']);
const schema = JSON.parse(out);

// No more than the pattern: whether there is such a day is the core's to say.
const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const isPlan = ajv.compile(schema);

function accepts(plan) {
  isPlan(plan);
  assert.deepEqual(isPlan.errors ?? [], []);
}

test('is printed', () => assert.equal(status, exit.fine));

test('JSON: the same on one line', () => assert.deepEqual(said(waymark(['schema', '--format', 'json'])), [schema]));

test('is sound, and strictly so', () => assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors)));

test('into a file', () => {
  const folder = scratch();
  assert.equal(waymark(['schema', '-o', folder.path('schema.json')]).status, exit.fine);
});

test('accepts a new plan', () => accepts(JSON.parse(waymark(['new', '--title', 'T', '--organization', 'O']).out)));

test('accepts a plan without ids and stamps', () => accepts(foreignPlan()));

for (const plan of plans())
  test(`accepts the canonical ${basename(plan)}`, () => accepts(JSON.parse(waymark(['convert', plan]).out)));

const spoil = {
  'another format': (file) => (file.format = 'other'),
  'a newer major version': (file) => (file.version = '2.0'),
  'no plan': (file) => delete file.plan,
  'a goal that is text': (file) => (file.plan.goals[0] = 'goal'),
  'a title that is a number': (file) => (file.plan.title = 7),
  'a title that is too long': (file) => (file.plan.title = 'x'.repeat(100_000)),
  'a choice that is none': (file) => (file.plan.people[0].part = 'king'),
  'a date in words': (file) => (file.plan.start = 'next year'),
};
for (const [name, change] of Object.entries(spoil))
  test(`refuses ${name}, as the core does`, () => {
    const file = foreignPlan();
    change(file);
    assert.ok(!isPlan(file));
    assert.equal(waymark(['check', '-'], JSON.stringify(file)).status, exit.unreadable);
  });
