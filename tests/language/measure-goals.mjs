// How well `waymark goal` reads labelled goals: precision, recall and F1 of each label, exact matches of each fact.
//   node tests/language/measure-goals.mjs [FILE.jsonl] [--floors FLOORS.json] [--errors LABEL] [--lang en|es] [--json]
// FILE defaults to tests/fixtures/goals/dev.jsonl. With --floors, exits 1 when a figure lies below its floor. --errors lists
// the sentences in which a label or fact was misjudged. WAYMARK names another build of the command.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = process.env.WAYMARK ?? join(root, 'build/native/waymark');

const labels = ['who', 'what', 'measure', 'baseline', 'target', 'source', 'deadline', 'vague', 'activity', 'compound'];
const facts = ['baseline_value', 'target_value', 'unit', 'change_kind', 'direction', 'deadline_text', 'deadline_iso'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { floors: { type: 'string' }, errors: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
});

function fail(what, status = 64) {
  console.error(`measure-goals: ${what}`);
  process.exit(status);
}

const parseLines = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line));

/** Labelled goals with the command's reading of each. */
function readAll(file) {
  const goals = parseLines(readFileSync(file, 'utf8')).filter(({ lang }) => !options.lang || lang === options.lang);
  const input = goals.map(({ id, text, lang }) => `${JSON.stringify({ id, text, lang })}\n`).join('');
  const { status, stdout, stderr, error } = spawnSync(command, ['goal', '--jsonl'], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) fail(error.message, 2);
  if (status !== 0) fail(stderr, 2);
  const readings = parseLines(stdout);
  if (readings.length !== goals.length) fail(`${goals.length} goals, ${readings.length} readings`, 2);
  return goals.map((goal, i) => ({ goal, reading: readings[i] }));
}

const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);

function figuresOfLabel(all, label) {
  const count = (expected, found) =>
    all.filter(({ goal, reading }) => goal.labels[label] === expected && reading.labels[label] === found).length;
  const [hits, misses, alarms] = [count(true, true), count(true, false), count(false, true)];
  const precision = ratio(hits, hits + alarms);
  const recall = ratio(hits, hits + misses);
  return { precision, recall, f1: ratio(2 * hits, 2 * hits + misses + alarms), n: hits + misses };
}

const spaced = (value) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').toLowerCase() : value);
const isSame = (goal, reading, fact) => spaced(goal.facts[fact] ?? null) === spaced(reading.facts[fact] ?? null);

/** Over all goals, and over those that have the fact. */
function figuresOfFact(all, fact) {
  const present = all.filter(({ goal }) => (goal.facts[fact] ?? null) !== null);
  const rate = (some) => ratio(some.filter(({ goal, reading }) => isSame(goal, reading, fact)).length, some.length);
  return { exact: rate(all), exactWherePresent: rate(present), n: present.length };
}

function measure(all) {
  return {
    goals: all.length,
    labels: Object.fromEntries(labels.map((label) => [label, figuresOfLabel(all, label)])),
    facts: Object.fromEntries(facts.map((fact) => [fact, figuresOfFact(all, fact)])),
  };
}

const percent = (value) => (100 * value).toFixed(1).padStart(9);

function print(figures) {
  console.log(`${figures.goals} goals`);
  console.log(`${'label'.padEnd(16)}${['precision', 'recall', 'F1', 'n'].map((each) => each.padStart(10)).join('')}`);
  for (const [label, { precision, recall, f1, n }] of Object.entries(figures.labels))
    console.log(`${label.padEnd(16)} ${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(n).padStart(9)}`);
  console.log(`${'fact'.padEnd(16)}${['exact', 'where said', 'n'].map((each) => each.padStart(11)).join('')}`);
  for (const [fact, { exact, exactWherePresent, n }] of Object.entries(figures.facts))
    console.log(`${fact.padEnd(16)}  ${percent(exact)}  ${percent(exactWherePresent)} ${String(n).padStart(10)}`);
}

function printErrors(all, name) {
  const isLabel = labels.includes(name);
  if (!isLabel && !facts.includes(name)) fail(`--errors: one of ${[...labels, ...facts].join(', ')}`);
  for (const { goal, reading } of all) {
    const [expected, found] = isLabel ? [goal.labels[name], reading.labels[name]] : [goal.facts[name], reading.facts[name]];
    if (spaced(expected ?? null) === spaced(found ?? null)) continue;
    console.log(`${goal.id} ${name}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(found)}\n    ${goal.text}`);
  }
}

/** Floors have the shape of what --json prints; figures that they leave out have none. */
function belowFloors(figures, floors, path = []) {
  return Object.entries(floors).flatMap(([key, floor]) => {
    const figure = figures?.[key];
    if (typeof floor === 'object') return belowFloors(figure, floor, [...path, key]);
    return figure >= floor ? [] : [`${[...path, key].join('.')} is ${figure}, and should be at least ${floor}`];
  });
}

const all = readAll(positionals[0] ?? join(root, 'tests/fixtures/goals/dev.jsonl'));
const figures = measure(all);
if (options.json) console.log(JSON.stringify(figures, null, 2));
else print(figures);
if (options.errors) printErrors(all, options.errors);
if (options.floors) {
  const low = belowFloors(figures, JSON.parse(readFileSync(options.floors, 'utf8')));
  for (const each of low) console.error(each);
  if (low.length > 0) process.exit(1);
}
