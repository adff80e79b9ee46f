// The command line itself: help, version, wrong use, files that cannot be read.
import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { command, exit, files, foreignPlan, said, scratch, waymark } from './support.mjs';

const folder = scratch();

for (const args of [['--help'], ['check', '--help'], ['new', '-h'], ['convert', '-h'], ['schema', '-h'], ['schedule', '-h'], ['due', '-h'], ['--lang', 'es', '--help']])
  test(`help: ${args.join(' ')}`, () => {
    const { status, out, err } = waymark(args);
    assert.equal(status, exit.fine);
    assert.equal(err, '');
    assert.match(out, /waymark (check|new|convert|schema|schedule|due) /, 'has an example');
    // Whatever stands where words should be is an id, such as command-option-format.
    assert.doesNotMatch(out, /command-|\{ *\$/);
  });

test('help speaks Spanish', () => assert.match(waymark(['--help', '--lang=es']).out, /Opciones:/));

test('version', () => assert.match(waymark(['--version']).out, /^Waymark.* 1\.0\n$/));

for (const args of [
  [],
  ['frobnicate'],
  ['check'],
  ['check', '--colour', 'x.json'],
  ['check', 'a.json', 'b.json'],
  ['check', '--format', 'xml', 'a.json'],
  ['check', '--lang', 'xx', 'a.json'],
  ['new', '--title', 'T'],
  ['schema', 'check'],
  ['due'],
  ['due', '--person'],
])
  test(`wrong use: ${args.join(' ') || '(nothing)'}`, () => {
    const { status, out, err } = waymark(args);
    assert.equal(status, exit.wrongUse);
    assert.equal(out, '');
    assert.match(err, /^waymark: .*--help/s);
  });

test('a day that is none is wrong use, not an unreadable file', () => {
  const file = folder.write('plan.json', foreignPlan());
  const { status, err } = waymark(['check', '--today', '2027-02-30', file]);
  assert.equal(status, exit.wrongUse);
  assert.match(err, /2027-02-30.*--today/);
});

test('wrong use is told as JSON to whoever asked for JSON', () => {
  const result = waymark(['--format', 'json', 'frobnicate']);
  assert.equal(result.status, exit.wrongUse);
  assert.equal(result.err, '');
  const [{ type, code, message, fix }] = said(result);
  assert.deepEqual({ type, code }, { type: 'error', code: 'wrong-use' });
  assert.ok(message && fix);
});

test('a missing file, and a folder', () => {
  for (const file of [folder.path('nothing.json'), folder.path('.')]) {
    const { status, err } = waymark(['check', file]);
    assert.equal(status, exit.unreadable);
    assert.ok(err.includes(file));
  }
});

test('a refused file is named, with what is wrong, where, and what to do', () => {
  const plan = foreignPlan();
  plan.plan.goals[1].start = '2027-13-01';
  const file = folder.write('bad.json', plan);
  const { status, out, err } = waymark(['check', file]);
  assert.equal(status, exit.unreadable);
  assert.equal(out, '');
  for (const part of [file, '2027-13-01', 'plan.goals[1].start', '2027-06-30']) assert.ok(err.includes(part), part);
  const [error] = said(waymark(['check', file, '--format=json']));
  assert.equal(error.code, 'bad-date');
  assert.equal(error.file, file);
  assert.equal(error.path, 'plan.goals[1].start');
  assert.deepEqual(error.args, { found: '2027-13-01' });
});

test('types in refusals are said in words', () => {
  const plan = foreignPlan();
  plan.plan.goals = 'none';
  const result = waymark(['check', '-', '--lang', 'es'], JSON.stringify(plan));
  assert.match(result.err, /una lista/);
});

test('a refused file cannot steer the terminal', () => {
  const plan = foreignPlan();
  plan.plan.start = '\u001b[31mred';
  assert.ok(!waymark(['check', '-'], JSON.stringify(plan)).err.includes('\u001b'));
});

test('endless input is cut short and refused', () => {
  const zero = openSync('/dev/zero', 'r');
  const { status, stderr } = spawnSync(command, ['check', '-'], { stdio: [zero, 'pipe', 'pipe'], encoding: 'utf8' });
  closeSync(zero);
  assert.equal(status, exit.unreadable, stderr);
});

test('standard output that is full', () => {
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(command, ['schema'], { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  assert.equal(status, exit.unreadable);
});

test('every hostile file is refused or read, in words of both languages', () => {
  for (const file of files('tests/fixtures/hostile'))
    for (const language of ['en', 'es']) {
      const result = waymark(['check', '--format', 'json', '--lang', language, file]);
      assert.ok([exit.fine, exit.findings, exit.unreadable].includes(result.status), file);
      for (const { code, message, fix } of said(result)) {
        assert.notEqual(code, 'internal', file);
        assert.doesNotMatch(`${message} ${fix}`, /\{ *\$|error-|rule-/, file);
      }
    }
});
