// The same plans scheduled by Waymark and by TaskJuggler 3 (Debian: apt-get install tj3), an independent program: whether
// they agree on the days of every task, and how long each takes from starting the program to having read its answer.
//   node tests/bench/taskjuggler.mjs [--waymark PROGRAM] [SIZE ...]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { count, ms } from './numbers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { waymark: { type: 'string', default: join(root, 'build/native/waymark') } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000];
const patience = 20 * 60_000;

/** Whole numbers from least to most, the same in every run (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + (((mixed ^ (mixed >>> 14)) >>> 0) % (most - least + 1));
  };
}

const start = '2026-08-24';
/** Of three school years; beyond them both programs work from Monday to Friday. */
const breaks = [
  ['2026-11-25', '2026-11-27'],
  ['2026-12-21', '2027-01-01'],
  ['2027-03-15', '2027-03-19'],
  ['2027-06-10', '2027-08-22'],
  ['2027-12-20', '2027-12-31'],
  ['2028-02-29', '2028-02-29'],
  ['2028-06-09', '2028-08-20'],
];

/** Each task waits for up to three of the hundred before it, half of them from their end and half from their start. */
function makeTasks(size) {
  const number = numbers(size);
  return Array.from({ length: size }, (_, index) => {
    const after = new Map();
    for (let left = number(0, 3); left > 0 && index > 0; --left)
      after.set(number(Math.max(0, index - 100), index - 1), { onStart: number(0, 3) === 0, lag: number(0, 3) });
    return { id: `s${index}`, days: number(1, 5), after };
  });
}

function waymarkPlan(tasks) {
  const step = ({ id, days, after }) => ({
    id,
    title: id,
    duration: days,
    dependencies: [...after].map(([before, { onStart, lag }]) => ({
      id: `${id}-${before}`,
      step: `s${before}`,
      kind: onStart ? 'start-to-start' : 'finish-to-start',
      lag,
    })),
  });
  const year = {
    id: 'year',
    name: 'Years',
    start,
    end: '2029-06-08',
    breaks: breaks.map(([first, last], index) => ({ id: `b${index}`, name: `Break ${index}`, start: first, end: last })),
  };
  return JSON.stringify({
    format: 'waymark-plan',
    version: '1.0',
    plan: { id: 'plan', title: 'Comparison', start, schoolYears: [year], steps: tasks.map(step) },
  });
}

function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Lengths are counted in working days of the project, whose leaves end before the day that is named last. */
function taskjugglerPlan(tasks, end) {
  const depends = ([before, { onStart, lag }]) => `!s${before} { ${onStart ? 'onstart' : 'onend'}${lag > 0 ? ` gaplength ${lag}d` : ''} }`;
  const task = ({ id, days, after }) =>
    [
      `  task ${id} "${id}" {`,
      `    length ${days}d`,
      after.size > 0 ? `    depends ${[...after].map(depends).join(', ')}` : '',
      '  }',
    ].join('\n');
  return [
    `project plan "Comparison" ${start} - ${end} {`,
    '  timezone "UTC"',
    '  timingresolution 60min',
    '  dailyworkinghours 8',
    '  workinghours mon - fri 9:00 - 17:00',
    '  workinghours sat, sun off',
    '}',
    ...breaks.map(([first, last], index) => `leaves holiday "Break ${index}" ${first} - ${dayAfter(last)}`),
    `task all "All" {\n  start ${start}`,
    ...tasks.map(task),
    '}',
    'taskreport dates "dates" { formats csv columns id, start, end timeformat "%Y-%m-%d %H:%M" hidetask ~isleaf() }',
    '',
  ].join('\n');
}

const isOff = (day) =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || breaks.some(([first, last]) => first <= day && day <= last);

/** A task that begins when another ends is told to begin on that evening: it is worked on from the next working day. */
function firstDay(moment) {
  const [told, time] = moment.split(' ');
  let day = time === '17:00' ? dayAfter(told) : told;
  while (isOff(day)) day = dayAfter(day);
  return day;
}

function timed(run) {
  const begin = performance.now();
  const result = run();
  return { result, took: performance.now() - begin };
}

/** First and last day by id. */
function askWaymark(plan) {
  const said = execFileSync(options.waymark, ['schedule', '-', '--format', 'json'], { input: plan, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = said.trim().split('\n').map((line) => JSON.parse(line));
  return new Map(lines.filter(({ type }) => type === 'step').map(({ id, earlyStart, earlyFinish }) => [id, [earlyStart, earlyFinish]]));
}

function askTaskjuggler(plan, folder) {
  const file = join(folder, 'plan.tjp');
  writeFileSync(file, plan);
  const { status, error, stderr } = spawnSync('tj3', ['--silent', '--output-dir', folder, file], { encoding: 'utf8', timeout: patience });
  if (error?.code === 'ETIMEDOUT') return null;
  if (status !== 0) throw new Error(`tj3 failed: ${stderr.slice(0, 2000)}`);
  const rows = readFileSync(join(folder, 'dates.csv'), 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [id, first, last] = row.split(';').map((cell) => cell.replaceAll('"', ''));
      return [id.replace(/^all\./, ''), [firstDay(first), last.slice(0, 10)]];
    }),
  );
}

function compare(ours, theirs) {
  const differing = [...ours].filter(([id, days]) => String(theirs.get(id)) !== String(days));
  for (const [id, days] of differing.slice(0, 5)) console.error(`   ${id}: Waymark ${days}, TaskJuggler ${theirs.get(id)}`);
  return differing.length;
}

function measure(size, folder) {
  const tasks = makeTasks(size);
  const plan = waymarkPlan(tasks);
  const ours = timed(() => askWaymark(plan));
  if (ours.result.size !== size) throw new Error(`Waymark told of ${ours.result.size} steps`);
  const last = [...ours.result.values()].reduce((latest, [, day]) => (day > latest ? day : latest), start);
  const theirs = timed(() => askTaskjuggler(taskjugglerPlan(tasks, `${Number(last.slice(0, 4)) + 1}-12-31`), folder));
  if (!theirs.result) return { size, ours: ours.took, theirs: null, differing: null };
  return { size, ours: ours.took, theirs: theirs.took, differing: compare(ours.result, theirs.result) };
}

function main() {
  const found = spawnSync('tj3', ['--version'], { encoding: 'utf8' });
  if (found.error) {
    console.error('tj3 is not installed: apt-get install tj3');
    return;
  }
  console.error(`   ${found.stdout.split('\n')[0]}`);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-taskjuggler-'));
  try {
    console.log('| steps | `waymark schedule` | TaskJuggler | times | dates that differ |\n| ---: | ---: | ---: | ---: | ---: |');
    for (const size of sizes) {
      const { ours, theirs, differing } = measure(size, folder);
      const cells = theirs === null ? [`over ${ms(patience)}`, '', ''] : [ms(theirs), count(Math.round(theirs / ours)), differing];
      console.log(`| ${[count(size), ms(ours), ...cells].join(' | ')} |`);
      if (differing) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
