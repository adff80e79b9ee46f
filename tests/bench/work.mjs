// Key press, load and save in Chromium, with plans of several sizes, on the bench page.
import { serve } from '../../web/build/serve.mjs';
import { withBrowser } from './browser.mjs';
import { median, percentile } from './numbers.mjs';

// A save in this many writes the whole plan anew and not just the journal (web/src/storage/planFiles.ts).
const savesWithCheckpoint = 60;

async function measurePlan(page, steps, quick) {
  const call = (name, ...args) => page.evaluate((each, list) => window.bench[each](...list), name, args);
  const step = `s${Math.floor(steps / 2)}`;
  const key = await call('keep', steps);
  const loads = [];
  for (let turn = 0; turn < (quick ? 1 : 5); ++turn) {
    if (turn > 0) await call('close');
    loads.push(await call('load', key));
  }
  // The first presses run while the browser still compiles the module's quick code.
  await call('keyPresses', step, 20);
  const presses = await call('keyPresses', step, quick ? 20 : 200);
  const inserts = await call('inserts', quick ? 5 : 20);
  const { times, journalBytes } = await call('saves', step, quick ? 5 : savesWithCheckpoint);
  const puts = await call('rawPuts', journalBytes, quick ? 5 : 40);
  await call('close');
  return {
    steps,
    load: median(loads),
    keyPress: median(presses),
    slowKeyPress: percentile(presses, 0.95),
    insert: median(inserts),
    save: median(times),
    slowestSave: Math.max(...times),
    put: median(puts),
    journalBytes,
  };
}

/** One browser with a fresh profile a size, so that no size pays for another's plans. */
export async function measureWork(folder, sizes, quick, say) {
  const server = await serve(folder);
  const rows = [];
  try {
    for (const steps of sizes) {
      say(`key press, load and save in Chromium, ${steps} steps`);
      rows.push(
        await withBrowser(async (browser) => {
          const page = await browser.newPage();
          await page.goto(`http://127.0.0.1:${server.address().port}/`);
          await page.waitForFunction(() => 'bench' in window);
          await page.evaluate(() => window.bench.start());
          return measurePlan(page, steps, quick);
        }),
      );
    }
  } finally {
    server.close();
  }
  return rows;
}
