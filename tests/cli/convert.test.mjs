// waymark convert: the canonical form, which is a fixed point.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { exit, foreignPlan, plans, said, scratch, waymark } from './support.mjs';

const folder = scratch();
const text = JSON.stringify(foreignPlan());
const convert = (input, ...more) => waymark(['convert', '-', ...more], input);

test('converting what was converted changes nothing', () => {
  const first = convert(text);
  assert.equal(first.status, exit.fine);
  assert.equal(convert(first.out).out, first.out);
});

for (const plan of plans())
  test(`fixed point: ${basename(plan)}`, () => {
    const first = waymark(['convert', plan]);
    assert.equal(first.status, exit.fine, first.err);
    assert.equal(convert(first.out).out, first.out);
  });

test('order and spacing of the file do not matter', () => {
  const canonical = convert(text).out;
  const reversed = (value) => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).reverse().map(([name, each]) => [name, reversed(each)]));
  };
  const { edits, plan, ...head } = JSON.parse(canonical);
  assert.equal(convert(JSON.stringify({ edits, plan: reversed(plan), ...head }, null, 7)).out, canonical);
});

test('nothing is lost: members of other programs, texts, order', () => {
  const { plan } = JSON.parse(convert(text).out);
  assert.equal(plan.ourNumber, 17);
  assert.equal(plan.goals[0].subgoals[0].statement, 'In grade 6\nfirst');
  assert.deepEqual(plan.goals.map(({ title }) => title), ['Read on grade level', undefined]);
});

test('ids are new for each plan without any, or named by --replica', () => {
  const idOf = (result) => JSON.parse(result.out).plan.id;
  assert.notEqual(idOf(convert(text)), idOf(convert(text)));
  assert.equal(idOf(convert(text, '--replica', 'abc')), idOf(convert(text, '--replica', 'abc')));
});

test('notes go to standard error, so that the plan can be piped', () => {
  const { out, err } = convert(text);
  assert.match(err, /ourNumber/);
  JSON.parse(out);
});

test('JSON: the same plan on one line', () => {
  const result = convert(text, '--replica', 'abc', '--format', 'json');
  const [plan, ...none] = said(result);
  assert.equal(none.length, 0);
  assert.deepEqual(plan, JSON.parse(convert(text, '--replica', 'abc').out));
});

test('into a file, also over its own source when forced', () => {
  const file = folder.write('plan.json', text);
  assert.equal(waymark(['convert', file, '-o', file]).status, exit.wrongUse);
  assert.equal(readFileSync(file, 'utf8'), text);
  assert.equal(waymark(['convert', file, '-o', file, '--force']).status, exit.fine);
  assert.equal(waymark(['convert', file]).out, readFileSync(file, 'utf8'));
});

test('a refused file writes nothing', () => {
  const target = folder.path('none.json');
  assert.equal(convert('{"format":', '-o', target).status, exit.unreadable);
  assert.ok(!folder.names().includes('none.json'));
});
