// waymark new: a plan file to begin with, and how files are written.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exit, said, scratch, start, waymark } from './support.mjs';

const folder = scratch();
const args = ['new', '--title', 'Reading for all', '--organization', 'Lincoln School', '--today', '2026-11-24'];
const make = (...more) => waymark([...args, ...more]);

test('a plan with its name', () => {
  const { status, out, err } = make();
  assert.equal(status, exit.fine);
  assert.equal(err, '');
  const { plan, edits } = JSON.parse(out);
  assert.equal(plan.title, 'Reading for all');
  assert.equal(plan.organization, 'Lincoln School');
  assert.equal(plan.language, 'en');
  assert.equal(edits.replicas.length, 1, 'its first edits are stamped');
});

test('the command reads what it made', () => {
  const { out } = make();
  const result = waymark(['check', '--format', 'json', '-'], out);
  assert.equal(result.status, exit.findings);
  assert.deepEqual(said(result).filter(({ severity }) => severity === 'must').map(({ rule }) => rule), ['plan-without-dates']);
  assert.equal(waymark(['convert', '-'], out).out, out, 'it is canonical');
});

test('every plan is another one, unless named', () => {
  assert.notEqual(JSON.parse(make().out).plan.id, JSON.parse(make().out).plan.id);
  const named = ['--id', 'p1', '--replica', 'r1'];
  assert.equal(make(...named).out, make(...named).out);
  assert.equal(JSON.parse(make(...named).out).plan.id, 'p1');
});

for (const [variant, letters] of Object.entries({ source: 'SMART', achievable: 'SMART', smartie: 'SMARTIE' }))
  test(`letters: ${variant}`, () => {
    const { plan } = JSON.parse(make('--smart', variant).out);
    assert.equal(plan.smartVariant, variant);
    assert.equal(plan.letters.map(({ letter }) => letter).join(''), letters);
  });

test('in Spanish', () => assert.equal(JSON.parse(make('--lang', 'es').out).plan.language, 'es'));

for (const [name, more] of Object.entries({
  'letters that are none': ['--smart', 'clever'],
  'an id that is none': ['--id', 'a b'],
  'a replica that is none': ['--replica', 'A-B'],
  'a title that is too long': ['--title', 'x'.repeat(5000)],
}))
  test(`wrong use: ${name}`, () => {
    const { status, err, out } = make(...more);
    assert.equal(status, exit.wrongUse);
    assert.equal(out, '');
    assert.match(err, new RegExp(more[0]), 'names the option');
  });

test('an existing file is not overwritten unless forced', () => {
  const file = folder.write('mine.json', 'mine');
  const refused = make('-o', file);
  assert.equal(refused.status, exit.wrongUse);
  assert.match(refused.err, /--force/);
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  assert.equal(make('-o', file, '--force').status, exit.fine);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).plan.title, 'Reading for all');
});

test('of two at the same time, one gets the name', async () => {
  for (let round = 0; round < 10; ++round) {
    const file = folder.path(`race-${round}.json`);
    const statuses = await Promise.all([1, 2, 3].map((id) => start([...args, '--id', `p${id}`, '-o', file])));
    assert.deepEqual(statuses.sort((a, b) => a - b), [exit.fine, exit.wrongUse, exit.wrongUse]);
    JSON.parse(readFileSync(file, 'utf8'));
  }
});

test('a place that cannot be written to', () => {
  mkdirSync(folder.path('folder'));
  for (const file of [folder.path('missing/plan.json'), folder.path('folder')]) {
    const { status, err } = make('--force', '-o', file);
    assert.equal(status, exit.unreadable);
    assert.ok(err.includes(file));
  }
});

test('JSON: a line about the written file', () => {
  const file = folder.path('told.json');
  assert.deepEqual(said(make('--format', 'json', '-o', file)), [{ type: 'written', file }]);
  // The file itself stays in the canonical form.
  assert.equal(waymark(['convert', file]).out, readFileSync(file, 'utf8'));
});

test('no temporary files are left behind', () => assert.deepEqual(folder.names().filter((name) => name.endsWith('.tmp')), []));
