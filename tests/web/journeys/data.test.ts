// Data come in: typed by keys, pasted as a messy block, mended in place, taken back; out of a file; and how well a step is done.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { complaints } from '../support/axe';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();
const measure = 'Students with disabilities in co-taught grade-level classes';

async function openExample(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await app.click('button', words('example-reading'));
  await app.sees(words('make-the-plan'));
  await app.goTo('#/plan/data');
  await app.sees(words('section-data-title'));
  await app.page.evaluate((wanted) => {
    const card = [...document.querySelectorAll<HTMLDetailsElement>('main details.wm-data')].find((each) => each.innerText.includes(wanted));
    if (card) card.open = true;
  }, measure);
  await app.settled();
  return app;
}

/** The words of the open grid, row by row. */
const grid = (app: App): Promise<string[][]> =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('details[open] .wm-grid tbody tr')].map((row) => [...row.children].map((cell) => cell.querySelector('span')?.textContent ?? '')),
  );

const rowOf = (app: App, day: string) =>
  until(`the row of ${day}`, async () => (await grid(app)).find((row) => row[0] === day) ?? null);

/** Puts the focus into the blank row at the end. */
async function goToBlankRow(app: App): Promise<void> {
  await app.page.evaluate(() => document.querySelector<HTMLElement>('details[open] .wm-grid tbody tr [tabindex="0"]')?.focus());
  await app.press('Control+End');
  await app.press('Home');
}

async function type(app: App, text: string, key: string): Promise<void> {
  await app.page.keyboard.type(text);
  await app.press(key);
}

/** As the browser does on Ctrl+V. */
async function paste(app: App, text: string): Promise<void> {
  await app.page.evaluate((table) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', table);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // Firefox makes an event of its own without the data.
    if (!event.clipboardData?.getData('text/plain')) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.activeElement?.dispatchEvent(event);
  }, text);
  await app.settled();
}

async function chooseTable(app: App, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-table-')), 'data.csv');
  writeFileSync(path, text);
  const input = await app.page.$('dialog input[type="file"]');
  if (!input) throw new Error('no file input');
  await input.uploadFile(path);
}

async function rowIsTyped(app: App): Promise<void> {
  await goToBlankRow(app);
  await type(app, '10/5/2026', 'Tab');
  await type(app, '12 of 48', 'Tab');
  const row = await rowOf(app, 'Oct 5, 2026');
  expect(row.slice(1, 4), 'the percentage is computed').toEqual(['25%', '12', '48']);
}

async function badCellIsMended(app: App): Promise<void> {
  await goToBlankRow(app);
  await type(app, '10/12/2026', 'Tab');
  await type(app, 'abt 4o', 'Enter');
  await app.sees(words('data-not-read', { typed: 'abt 4o', reason: words('data-problem-not-a-number') }));
  await app.click('button', `${words('data-go-to-cell')}: Oct 12, 2026`);
  expect(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'the bad cell has the focus').toBe('true');
  await type(app, '40', 'Enter');
  expect((await rowOf(app, 'Oct 12, 2026'))[1]).toBe('40%');
  await app.press('Control+z');
  await app.sees('abt 4o');
  await app.press('Control+y');
  await until('the mended cell', async () => (await rowOf(app, 'Oct 12, 2026'))[1] === '40%');
}

async function blockIsPasted(app: App): Promise<void> {
  const before = (await grid(app)).length;
  await goToBlankRow(app);
  await paste(app, 'Date\tPercent\nOct 19, 2026\t45,5 %\n10/26/2026\t<10\n2/30/2026\t46 (estimate)\n');
  await until('three rows more', async () => (await grid(app)).length === before + 3);
  expect((await rowOf(app, 'Oct 19, 2026'))[1]).toBe('45.5%');
  expect((await rowOf(app, 'Oct 26, 2026'))[1]).toBe('<10');
  expect((await rowOf(app, '2/30/2026')).slice(1)).toContain('estimate');
  await app.sees(words('data-problem-no-such-day'));
  await app.press('Control+z');
  await until('the rows taken back at once', async () => (await grid(app)).length === before);
}

async function cellsAreClearedAndCopied(app: App): Promise<void> {
  await goToBlankRow(app);
  await app.press('ArrowUp');
  await app.press('ArrowRight');
  const copied = await app.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    if (event.clipboardData !== clipboardData) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.activeElement?.dispatchEvent(event);
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe('40');
  await app.press('Delete');
  expect((await rowOf(app, 'Oct 12, 2026'))[1]).toBe('');
  await app.press('F2');
  await type(app, '41', 'Escape');
  expect((await rowOf(app, 'Oct 12, 2026'))[1], 'Escape takes it back').toBe('');
  await app.press('Control+z');
}

describe.each(['chromium', 'firefox'] as const)('data in %s', (name) => {
  test('are typed, mended, pasted, copied and taken back', async () => {
    const app = await openExample(name);
    await rowIsTyped(app);
    await badCellIsMended(app);
    await blockIsPasted(app);
    await cellsAreClearedAndCopied(app);
    expect(await complaints(app)).toEqual([]);
    await app.saved();
    expect(app.troubles).toEqual([]);
  });

  test('come out of a CSV file, with columns matched and rows looked at', async () => {
    const app = await openExample(name);
    await app.click('button', words('data-from-table'));
    await chooseTable(app, `Date\n${'10/5/2026\n'.repeat(5001)}`);
    await app.sees(words('error-table-too-long', { found: '5002', limit: '5000' }));
    // A workbook that was only renamed.
    await chooseTable(app, 'PK\u0003\u0004\u0014');
    await app.sees(words('table-workbook'));
    await chooseTable(app, 'Attendance;;\nFecha;Cumplen;Total;Comentario\n19/10/2026;12;48;ok\n26/10/2026;*;47;\nTotal;24;95;\n');
    await app.sees(words('table-columns'));
    await app.sees(words('table-left-summary'));
    await app.sees(words('data-problem-suppressed'));
    expect(await complaints(app)).toEqual([]);
    await app.choose('Comentario', words('table-role-ignored'));
    await app.click('button', words('table-accept', { count: 2 }));
    expect((await rowOf(app, 'Oct 19, 2026')).slice(1, 4)).toEqual(['25%', '12', '48']);
    await app.click('button', words('undo'));
    await until('the rows taken back', async () => (await grid(app)).every((row) => row[0] !== 'Oct 19, 2026'));
    expect(app.troubles).toEqual([]);
  });

  test('tell how well a step is done', async () => {
    const app = await openExample(name);
    const step = 'Teach the co-taught classes';
    await app.page.evaluate((wanted) => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = each.innerText.includes(wanted);
    }, step);
    await app.settled();
    await app.fill(words('field-fidelityCheck-adherence'), '80%', step);
    await app.click('button', words('fidelity-keep'), { within: step });
    await app.sees(words('fidelity-kept', { name: step }));
    await app.sees('80%');
    expect(await complaints(app)).toEqual([]);
    expect(app.troubles).toEqual([]);
  });
});
