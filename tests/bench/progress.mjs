// How long the module takes in Node to tell what ten years of data say, and the page to read it: the first time, and after a
// value was typed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './numbers.mjs';

const plans = { months: ['months'], steps: ['10000', 'data'] };

function answer(text) {
  const said = JSON.parse(text);
  if (!said.ok) throw new Error(JSON.stringify(said.error));
  return said.value;
}

async function startModule(folder) {
  const { default: create } = await import(pathToFileURL(join(folder, 'wasm/waymark.js')));
  return create({ wasmBinary: readFileSync(join(folder, 'wasm/waymark.wasm')) });
}

/** Milliseconds of what `ask` answers, text and reading it. */
function timed(ask) {
  const start = performance.now();
  const text = ask();
  const told = performance.now();
  const value = answer(text);
  return { value, core: told - start, read: performance.now() - told };
}

function measureFirst(module, file) {
  const session = new module.Session();
  answer(session.open(file, JSON.stringify({ replica: 'bench2', today: '2029-12-31' })));
  const first = timed(() => session.progressSince('0'));
  session.delete();
  return first;
}

function measureAfterAValue(module, file, times) {
  const session = new module.Session();
  answer(session.open(file, JSON.stringify({ replica: 'bench2', today: '2029-12-31' })));
  let { mark, measures } = answer(session.progressSince('0'));
  const id = measures[0].points[0].observation;
  const taken = [];
  for (let i = 0; i < times; i += 1) {
    answer(session.edit(JSON.stringify({ edits: [{ op: 'set', id, field: 'numerator', value: (i % 2) + 1 }], at: 0 })));
    taken.push(timed(() => session.progressSince(String(mark))));
    ({ mark, measures } = taken.at(-1).value);
    if (measures.length !== 1) throw new Error('not the news of one measure');
  }
  session.delete();
  return taken;
}

const medians = (all) => ({ core: median(all.map(({ core }) => core)), read: median(all.map(({ read }) => read)) });

/** @returns {Promise<Record<string, Record<'months' | 'steps', { core: number, read: number }>>>} milliseconds */
export async function measureProgress(planProgram, wasmFolder, quick, say) {
  say('what ten years of data say, as wasm in Node');
  const figures = { progress_first: {}, progress_after_a_value: {} };
  const module = await startModule(wasmFolder);
  for (const [plan, options] of Object.entries(plans)) {
    const file = execFileSync(planProgram, options, { maxBuffer: 1 << 27, encoding: 'utf8' });
    // The first call of all also compiles; a person's first look comes after that.
    measureFirst(module, file);
    figures.progress_first[plan] = medians(Array.from({ length: quick ? 3 : 9 }, () => measureFirst(module, file)));
    figures.progress_after_a_value[plan] = medians(measureAfterAValue(module, file, quick ? 5 : 50));
  }
  return figures;
}
