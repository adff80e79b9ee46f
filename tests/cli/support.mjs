// Runs the built command and reads what it says.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const command = process.env.WAYMARK ?? join(root, 'build/native/waymark');

export const exit = { fine: 0, findings: 1, unreadable: 2, wrongUse: 64 };

function run(program, args, input) {
  const { status, signal, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(signal, null, `${args.join(' ')} was ended by ${signal}`);
  return { status, out: stdout, err: stderr };
}

/** @returns {{status: number, out: string, err: string}} */
export const waymark = (args, input = '') => run(command, args, input);

/** The same with a limit on the processor's time, which, unlike the clock's, does not grow on a busy computer. */
export const waymarkWithin = (seconds, args, input = '') =>
  run('bash', ['-c', `ulimit -t ${seconds}; exec "$0" "$@"`, command, ...args], input);

/** Runs without waiting, for two at the same time. */
export function start(args) {
  return new Promise((resolve) => spawn(command, args, { stdio: 'ignore' }).on('close', resolve));
}

/** What is said with --format json: one object a line. */
export function said({ out }) {
  assert.match(out, /\n$/);
  return out.slice(0, -1).split('\n').map((line) => JSON.parse(line));
}

/** A folder of this test file's own. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  after(() => rmSync(folder, { recursive: true }));
  return {
    path: (name) => join(folder, name),
    names: () => readdirSync(folder),
    write(name, content) {
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      return join(folder, name);
    },
  };
}

/** JSON files of a folder of the repository, none where there is no such folder. */
export function files(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

/** Real plans: the page's examples and the fixtures of the core's tests. */
export const plans = () => ['web/src/examples', 'tests/fixtures/plans', 'tests/fixtures/rules'].flatMap(files);

/** A plan as another program would write it: no ids, no edit stamps, members of its own. */
export const foreignPlan = () => ({
  format: 'waymark-plan',
  version: '1.0',
  plan: {
    title: 'Reading for all',
    organization: 'Lincoln Middle School',
    start: '2026-08-17',
    end: '2027-06-04',
    ourNumber: 17,
    people: [{ name: 'Ana Ruiz', part: 'lead' }],
    goals: [
      { title: 'Read on grade level', measures: [{ name: 'Benchmark' }, {}], subgoals: [{ statement: 'In grade 6\nfirst' }] },
      {},
    ],
    steps: [{ title: 'Train teachers', start: '2027-05-01', end: '2027-01-31' }],
  },
});
