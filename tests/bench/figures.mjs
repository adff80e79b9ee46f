// Gathers all figures and prints them as Markdown tables for README. Called by scripts/bench.
//   node tests/bench/figures.mjs [--quick] [--markdown] [--native FOLDER] [--wasm FOLDER]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measureNative } from './native.mjs';
import { count, kilobytes, ms } from './numbers.mjs';
import { makeBenchPage, makeLimitPage } from './pages.mjs';
import { measureProgress } from './progress.mjs';
import { measurePass } from './schedule.mjs';
import { measureStartup } from './startup.mjs';
import { measureWork } from './work.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    native: { type: 'string', default: join(root, 'build/native') },
    wasm: { type: 'string', default: join(root, 'build/wasm') },
  },
});
const say = (text) => options.markdown || console.error(`   ${text}`);

const sizes = [50, 1000, 10_000];
const product = join(root, 'dist/waymark.html');
const benchPage = join(root, 'build/bench-page');
const limitPage = join(root, 'build/bench-limit/limit.html');

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows].join('\n');

function writePlans() {
  const program = join(options.native, 'tests/bench/waymark_bench_plan');
  mkdirSync(benchPage, { recursive: true });
  for (const steps of sizes)
    writeFileSync(join(benchPage, `plan-${steps}.json`), execFileSync(program, [String(steps)], { maxBuffer: 1 << 27 }));
}

function sizeTable() {
  const bytes = readFileSync(product);
  return table(
    ['`dist/waymark.html`', 'raw', 'gzip'],
    [row('size', kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length))],
  );
}

function startupTable(rows) {
  return table(
    ['time to usable from `file://`', 'Waymark', 'limit page', 'times the limit'],
    rows.map(({ state, slowdown, product: own, limit }) =>
      row(`${state}${slowdown > 1 ? `, processor slowed ${slowdown}x` : ''}`, ms(own), ms(limit), (own / limit).toFixed(2)),
    ),
  );
}

function workTable(rows) {
  const line = (name, figure) => row(name, ...rows.map((each) => figure(each)));
  return table(
    ['in Chromium, by steps of the plan', ...rows.map(({ steps }) => count(steps))],
    [
      line('key press to change set, median', (each) => ms(each.keyPress)),
      line('the same, slowest twentieth', (each) => ms(each.slowKeyPress)),
      line('a step is added', (each) => ms(each.insert)),
      line('load: stored to a view of the plan', (each) => ms(each.load)),
      line('save: edit to read back, median', (each) => ms(each.save)),
      line('save: with a new checkpoint, one in 48', (each) => ms(each.slowestSave)),
      line('one raw IndexedDB put of the same journal', (each) => ms(each.put)),
    ],
  );
}

const nativeNames = {
  open: 'open a plan file',
  write: 'write a plan file',
  view: 'view of the whole plan',
  key_press: "key press in a step's title",
  key_press_in_head: "key press in the plan's title",
  choose_owner: "choose a step's owner",
  insert_and_undo: 'insert a step and undo it',
  undo_and_redo: 'undo and redo',
  journal: 'journal of one edit',
  findings: 'all findings anew',
  schedule: 'the schedule of all steps',
  due_in_a_month: 'what is due until a month from now',
  public_copy: 'a public copy',
  public_copy_with_data: 'a public copy, with ten years of 40 measures more',
};

function nativeTable(figures) {
  const byPlan = [...figures].filter(([name]) => ![goals, schools, ...Object.keys(looks)].includes(name));
  return table(
    ['core, native, by steps of the plan', ...sizes.map(count)],
    byPlan.map(([name, bySteps]) => row(nativeNames[name] ?? name, ...sizes.map((steps) => ms(bySteps.get(String(steps)))))),
  );
}

function passTable(programs) {
  const rows = Object.entries(programs).map(([name, program]) => [name, measurePass(program)]);
  const steps = [...rows[0][1].keys()];
  return table(
    ['the schedule after an edit that moves every step', ...steps.map(count)],
    rows.map(([name, times]) => row(name, ...steps.map((each) => ms(times.get(each))))),
  );
}

const goals = 'read_goal';
const schools = 'public_copy_of_schools';

function schoolTable(figures) {
  const times = [...figures.get(schools)];
  return table(
    ['a public copy of a year of two groups a school, native, by schools', ...times.map(([each]) => count(Number(each)))],
    [row('time', ...times.map(([, time]) => ms(time)))],
  );
}
const looks = { progress_first: 'the first time', progress_after_a_value: 'after a value was typed' };

function progressTable(native, module) {
  const cells = (name, plan) => [ms(native.get(name).get(plan)), ms(module[name][plan].core), ms(module[name][plan].read)];
  return table(
    ['what ten years of data of 40 measures say', 'by months: native', 'module', 'JSON read', 'by quarters, 10,000 steps: native', 'module', 'JSON read'],
    Object.entries(looks).map(([name, words]) => row(words, ...cells(name, 'months'), ...cells(name, 'steps'))),
  );
}

function goalTable(figures) {
  const times = figures.get(goals);
  const microseconds = (kind) => `${(times.get(kind) * 1000).toFixed(1)} µs`;
  return table(
    ['core, native: reading a goal', 'common sentence', 'long sentence', 'in Spanish', 'a megabyte'],
    [row('time', microseconds('common'), microseconds('long'), microseconds('spanish'), ms(times.get('megabyte')))],
  );
}

async function main() {
  const native = measureNative(join(options.native, 'tests/bench/waymark_bench'), options.quick, say);
  await makeBenchPage(benchPage);
  writePlans();
  makeLimitPage(limitPage);
  const startup = await measureStartup({ product, limit: limitPage }, options.quick ? 2 : 9, say);
  const work = await measureWork(benchPage, sizes, options.quick, say);
  const pass = passTable({
    'the module in Node, dates and slack of all steps': [process.execPath, join(options.wasm, 'tests/bench/waymark_schedule_pass.js')],
    native: [join(options.native, 'tests/bench/waymark_schedule_pass')],
  });
  const planProgram = join(options.native, 'tests/bench/waymark_bench_plan');
  const said = progressTable(native, await measureProgress(planProgram, options.wasm, options.quick, say));
  const machine = `Measured on ${cpus().length} x ${cpus()[0].model.trim()}; medians.`;
  console.log([sizeTable(), startupTable(startup), workTable(work), nativeTable(native), schoolTable(native), said, pass, goalTable(native), machine].join('\n\n'));
}

await main();
