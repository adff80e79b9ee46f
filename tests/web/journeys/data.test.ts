// Data come in: typed by keys, pasted as a messy block, mended in place, taken back; out of a file; and how well a step is done.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { complaints } from '../support/axe';
import { downloadBy } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();
const measure = 'Students with disabilities in co-taught grade-level classes';

async function openExample(name: BrowserName, profile = newProfile(name)): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.click('button', words('example-reading'));
  await app.sees(words('make-the-plan'));
  await app.goTo('#/plan/data');
  await app.sees(words('section-data-title'));
  await app.page.evaluate((wanted) => {
    const card = [...document.querySelectorAll<HTMLDetailsElement>('main .wm-data > details')].find((each) => each.innerText.includes(wanted));
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

/** The words of that measure's grid. */
const openGrid = (app: App, id: string): Promise<string[][]> =>
  app.page.evaluate((grid) => [...document.querySelectorAll(`#grid-${grid} tbody tr`)].map((row) => [...row.children].map((cell) => cell.querySelector('span')?.textContent ?? '')), id);

const focusedLabel = (app: App) => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

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

/** The button that read the rows goes away with the form, and the focus goes on to what was read. */
async function readsPastedText(app: App): Promise<void> {
  await app.click('button', words('data-from-table'));
  await app.page.type('#pasted-table', '2026-11-02,46');
  await app.click('button', words('table-read'));
  await until('the focus at what was read', () => app.page.evaluate((found) => document.activeElement?.textContent === found, words('table-found')));
  await app.press('Escape');
  await until('the focus back at the button', () => app.page.evaluate(() => document.activeElement?.id.endsWith('-observations') ?? false));
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
    await app.click('button', words('table-accept', { count: 1, kept: 1 }));
    expect((await rowOf(app, 'Oct 19, 2026')).slice(1, 4)).toEqual(['25%', '12', '48']);
    await app.click('button', words('undo'));
    await until('the rows taken back', async () => (await grid(app)).every((row) => row[0] !== 'Oct 19, 2026'));
    expect(app.troubles).toEqual([]);
  });

  test('keep titles and sums of a pasted block out of the grid, and the focus where the work is', async () => {
    const app = await openExample(name);
    const before = (await grid(app)).length;
    await goToBlankRow(app);
    await paste(app, 'Lincoln\t\nDate\tPercent\nOct 19, 2026\t45\nOct 26, 2026\tn/a\nTotal\t45\n');
    await app.sees(words('table-left-summary'));
    await app.sees(words('table-left-above-header'));
    await app.sees(words('table-no-data'));
    expect((await grid(app)).length, 'nothing is in the grid yet').toBe(before);
    const focused = () => app.page.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the focus at what was read', async () => (await focused()) === words('table-found'));
    await app.click('button', words('table-accept', { count: 1, kept: 1 }));
    await until('two rows more', async () => (await grid(app)).length === before + 2);
    await until('the focus back in the data', () => app.page.evaluate(() => document.activeElement?.closest('details[open]') !== null));
    expect((await rowOf(app, 'Oct 26, 2026'))[1]).toBe('n/a');
    const invalid = await app.page.evaluate(() => document.querySelectorAll('details[open] [aria-invalid]').length);
    expect(invalid, 'an honest n/a is no mistake').toBe(0);
    expect(await complaints(app)).toEqual([]);
    await readsPastedText(app);
    expect(app.troubles).toEqual([]);
  });

  test('tell how well a step is done', async () => {
    const app = await openExample(name);
    const step = 'Run the reading groups four days a week';
    await app.page.evaluate((wanted) => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = each.innerText.includes(wanted);
    }, step);
    await app.settled();
    await app.sees(words('fidelity-last', { date: 'Nov 20, 2026' }));
    await app.fill(words('field-fidelityCheck-adherence'), 'most', step);
    await app.click('button', words('fidelity-keep'), { within: step });
    await app.sees(words('fidelity-percent', { field: words('field-fidelityCheck-adherence') }));
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), 'the focus is where it is wrong').toBe('true');
    await app.fill(words('field-fidelityCheck-adherence'), '80%', step);
    // What was begun waits while another screen is looked at, and while the page is closed.
    await app.goTo('#/plan/overview');
    await app.page.reload();
    await app.ready();
    await app.sees(words('make-the-plan'));
    await app.goTo('#/plan/data');
    await app.page.evaluate((wanted) => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = each.innerText.includes(wanted);
    }, step);
    await app.settled();
    expect(await app.value(words('field-fidelityCheck-adherence'), step)).toBe('80%');
    await app.click('button', words('fidelity-keep'), { within: step });
    await app.sees(words('fidelity-kept', { name: step }));
    await until('the focus is in the new form', () => app.page.evaluate(() => document.activeElement?.id.startsWith('fidelity-date-') ?? false));
    await app.sees('80%');
    expect(await complaints(app)).toEqual([]);
    expect(app.troubles).toEqual([]);
  });

  test('are seen at a glance, and typed one click away', async () => {
    const app = await openExample(name);
    const sessions = 'Planned group sessions that took place';
    const facts = await app.page.$$eval('.wm-data > details > summary', (all, wanted) => all.map((each) => (each as HTMLElement).innerText).find((each) => each.includes(wanted)) ?? '', sessions);
    for (const fact of ['86.1%', 'Nov 20, 2026', words('data-target', { target: '90%' })]) expect(facts).toContain(fact);
    await app.click('button', `${words('data-add')}: ${sessions}`);
    const before = (await openGrid(app, 'measure-sessions')).length;
    expect(await focusedLabel(app), 'typing can begin').toBe(words('data-column-percent'));
    // A day is offered, and nothing is written before something is typed.
    await app.press('Escape');
    await app.saved();
    expect((await openGrid(app, 'measure-sessions')).length).toBe(before);
    await type(app, '30 of 36', 'Enter');
    await until('a row more', async () => (await openGrid(app, 'measure-sessions')).length === before + 1);
    const row = (await openGrid(app, 'measure-sessions')).at(-2);
    expect(row?.[0], 'it has the day that was offered').toMatch(/\d{4}$/);
    expect(row?.slice(1, 4)).toEqual(['83.33%', '30', '36']);
    await app.press('ArrowUp');
    await app.press('Control+z');
    await until('the row is taken back', async () => (await openGrid(app, 'measure-sessions')).length === before);
    expect(await app.page.evaluate(() => document.activeElement?.closest('table')?.id), 'the focus is not lost with its row').toBe('grid-measure-sessions');
    await app.press('Control+y');
    await until('and comes again', async () => (await openGrid(app, 'measure-sessions')).length === before + 1);
    expect(await complaints(app)).toEqual([]);
    // Whoever types on hears that a cell could not be read, and sees it in the cell.
    await app.click('button', `${words('data-add')}: Students in groups who met their six-week growth aim`);
    await type(app, 'abt 4o', 'Tab');
    await until('it is said', () => app.page.$$eval('[role="status"], [aria-live]', (all, said) => all.some((each) => each.textContent?.includes(said)), words('data-problem-not-a-number')));
    await app.sees(words('data-brief-not-a-number'));
    expect(await complaints(app)).toEqual([]);
    expect(app.troubles).toEqual([]);
  });

  test('are asked for by the address with their day, and who enters them is remembered', async () => {
    const profile = newProfile(name);
    const app = await openExample(name, profile);
    await app.goTo('#/plan/data/measure-sessions?date=2026-10-09');
    await until('the row of that day', async () => (await focusedLabel(app)) === words('data-column-percent'));
    expect(await app.page.evaluate(() => document.activeElement?.closest('tr')?.innerText ?? ''), 'a day with a value is gone on with').toContain('Oct 9, 2026');
    await app.press('Escape');
    await app.goTo('#/plan/week');
    await app.click('link', `${words('do-data')}: Planned group sessions that took place`);
    await until('the row to type into', async () => (await focusedLabel(app)) === words('data-column-percent'));
    await app.press('Escape');
    await app.choose(words('data-who'), 'Grace Park');
    await app.page.reload();
    await app.ready();
    await app.sees(words('section-data-title'));
    expect(await app.value(words('data-who'))).toBe('p-park');
    const { text } = await downloadBy(app, profile, async () => {
      await app.click('button', words('share-plan'));
      await app.click('button', words('save-as-file'));
    });
    expect(text).not.toContain('waymark-who');
    expect(app.troubles).toEqual([]);
  });
});
