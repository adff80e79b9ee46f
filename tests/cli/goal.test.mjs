// waymark goal: one sentence for people and programs, many as lines.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, exit, root, said, scratch, waymark } from './support.mjs';

const folder = scratch();
const sentence = 'By June 2027, 80% of 3rd graders will read on grade level, up from 65%, as measured by NWEA MAP.';
const line = (goal) => `${JSON.stringify(goal)}\n`;
const inLines = (input, ...more) => waymark(['goal', '--jsonl', ...more], input);

test('text: the parts are quoted, and what is missing is named', () => {
  const { status, out, err } = waymark(['goal', sentence]);
  assert.equal(status, exit.fine);
  assert.equal(err, '');
  assert.match(out, /Who: “3rd graders”/);
  assert.match(out, /By when: “By June 2027”/);
  assert.match(out, /Value aimed at: 80\n/);
  assert.match(out, /Last day: 2027-06-30/);
  assert.doesNotMatch(out, /missing|command-|\{ *\$/);
  assert.match(waymark(['goal', 'Improve school climate.']).out, /Measure: missing\n.*Says nothing without a number: “Improve”/s);
});

test('text in Spanish reads Spanish', () => {
  const { out } = waymark(['goal', '--lang', 'es', 'Para junio de 2027, el 80% de los alumnos de 3.º grado leerá.']);
  assert.match(out, /Quiénes: «alumnos de 3\.º grado»/);
  assert.match(out, /Último día: 2027-06-30/);
});

test('JSON: labels, facts and spans as the codebook names them', () => {
  const [{ labels, facts, spans }, ...rest] = said(waymark(['goal', '--format', 'json', sentence]));
  assert.deepEqual(rest, []);
  assert.deepEqual(labels, {
    who: true, what: true, measure: true, baseline: true, target: true, source: true, deadline: true,
    vague: false, activity: false, compound: false,
  });
  assert.deepEqual(facts, {
    baseline_value: 65, target_value: 80, unit: 'percent', change_kind: 'to', direction: 'increase',
    deadline_text: 'By June 2027', deadline_iso: '2027-06-30',
  });
  assert.deepEqual(spans.deadline, { begin: 0, end: 12 });
  assert.equal(spans.vague, null);
});

test('spans count bytes', () => {
  const [{ spans }] = said(waymark(['goal', '--format', 'json', '--lang', 'es', 'Los niños leerán más: 80% en 2027.']));
  assert.deepEqual(spans.target, { begin: 25, end: 28 });
});

test('the sentence from standard input, with "-" and without', () => {
  const told = waymark(['goal', sentence]).out;
  assert.equal(waymark(['goal'], `${sentence}\n`).out, told);
  assert.equal(waymark(['goal', '-'], `${sentence}\r\n`).out, told);
});

test('a start gives relative deadlines a day', () => {
  const deadline = (...args) => said(waymark(['goal', '--format', 'json', '80% pass within two years.', ...args]))[0].facts.deadline_iso;
  assert.equal(deadline(), null);
  assert.equal(deadline('--start', '2026-09-01'), '2028-09-01');
  const { status, err } = waymark(['goal', '--start', '2026-02-30', sentence]);
  assert.equal(status, exit.wrongUse);
  assert.match(err, /--start 2026-02-30/);
});

test('lines: each good one is answered, in order', () => {
  const input = line({ id: 'a', text: sentence, ignored: [1] }) + '\n' + line({ id: 2, text: 'El 80% aprobará para 2027.', lang: 'es' });
  const { status, out, err } = inLines(input);
  assert.equal(status, exit.fine);
  assert.equal(err, '');
  const answers = said({ out });
  assert.deepEqual(answers.map(({ id }) => id), ['a', 2]);
  assert.deepEqual(Object.keys(answers[0]), ['id', 'labels', 'facts']);
  assert.equal(answers[1].facts.deadline_text, 'para 2027');
});

test('lines without a language are read in the one asked for', () => {
  const [{ facts }] = said(inLines(line({ text: 'Reducir a la mitad las faltas.' }), '--lang', 'es'));
  assert.equal(facts.target_value, 50);
});

test('bad lines are named with the reason, and the others answered', () => {
  const input = `nonsense\n${line({ id: 1 })}${line({ id: 2, text: 'Goal', lang: 'fr' })}[]\n${line({ id: 3, text: sentence })}`;
  const { status, out, err } = inLines(input);
  assert.equal(status, exit.unreadable);
  assert.deepEqual(said({ out }).map(({ id }) => id), [3]);
  assert.match(err, /Line 1 .*object/);
  assert.match(err, /Line 2 .*no text/);
  assert.match(err, /Line 3 .*neither en nor es/);
  assert.match(err, /Line 4 .*object/);
});

test('nothing at all, and bytes that are no text', () => {
  assert.equal(waymark(['goal', '--format', 'json'], '').status, exit.fine);
  assert.equal(inLines('').out, '');
  const { status, stdout } = spawnSync(command, ['goal', '--format', 'json'], { input: Buffer.from([0xff, 0x38, 0x30, 0x25, 0xc3]) });
  assert.equal(status, exit.fine);
  assert.ok(JSON.parse(stdout.toString()).labels);
});

test('real goals are read as well as before', () => {
  const script = join(root, 'tests/language/measure-goals.mjs');
  const floors = join(root, 'tests/fixtures/goals/floors.json');
  const measure = (...args) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, WAYMARK: command } });
  const { status, stdout, stderr } = measure('--floors', floors);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^122 goals\n/);
  const impossible = folder.write('floors.json', { labels: { who: { f1: 1.01 } } });
  assert.equal(measure('--floors', impossible).status, 1);
  assert.equal(measure('--errors', 'nobody').status, 64);
});
