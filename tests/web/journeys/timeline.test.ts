// The timeline: what it tells, moving what is on it by keys, hundreds of steps, paper, what-if before anything changes, agreed
// dates.
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import type { BrowserName } from '../support/browsers';
import { chooseFile } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { longPlanFile, runningPlanFile } from '../support/runningPlan';
import { App, profiles } from '../support/setup';
import { pause, until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();

const bars = (app: App) => app.page.$$eval('[data-bar]', (all) => all.map((bar) => bar.getAttribute('aria-label') ?? ''));
/** The slack comes a moment after the bars. */
async function atRest(app: App): Promise<void> {
  let before = '';
  await until('the bars to say all', async () => {
    await pause(400);
    const now = (await bars(app)).join();
    const isSame = now === before;
    before = now;
    return isSame;
  });
}
const focused = (app: App) => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
/** Goes to the row that Tab reaches. */
const enter = (app: App) => app.page.$eval('[data-stop][tabindex="0"]', (stop) => (stop as HTMLElement).focus());

/** Presses the key until what has the focus is called so. */
async function pressUntil(app: App, key: string, start: string, most = 40): Promise<void> {
  for (let at = 0; at < most && !(await focused(app)).startsWith(start); ++at) await app.press(key);
  expect(await focused(app)).toMatch(new RegExp(`^${start}`));
}

async function timelineOf(name: BrowserName, path: string): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await chooseFile(app, path);
  await app.click('button', words('import-accept', { count: 1 }));
  await app.sees(words('make-the-plan'));
  await app.goTo('#/plan/timeline');
  await until('the picture', async () => (await app.page.$('.wm-timeline__row')) !== null);
  return app;
}

/** Whether what has the focus lies between the head and the lower edge of the window. */
const isInView = (app: App) =>
  app.page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    const head = document.querySelector('.wm-timeline__head')?.getBoundingClientRect();
    return box !== undefined && head !== undefined && box.top >= head.bottom - 1 && box.bottom <= innerHeight;
  });

async function timeline(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await app.click('button', words('example-reading'));
  await app.sees(words('make-the-plan'));
  await app.goTo('#/plan/timeline');
  await until('the picture', async () => (await bars(app)).length > 3);
  await atRest(app);
  return app;
}

describe.each<BrowserName>(['chromium', 'firefox'])('the timeline in %s', (name) => {
  test('is walked and changed by keyboard alone', async () => {
    const app = await timeline(name);
    const before = await bars(app);
    await enter(app);
    await app.press('ArrowDown');
    expect(await focused(app)).toBe(before[0]);
    await app.press('ArrowDown');
    expect(await focused(app)).toBe(before[1]);
    await app.press('Shift+ArrowRight');
    await until('the step to have moved', async () => (await bars(app))[1] !== before[1]);
    expect(await focused(app)).toBe((await bars(app))[1]);
    await app.press('Control+z');
    await until('the old dates', async () => (await bars(app))[1] === before[1]);
    await app.press('Enter');
    await until('the step', () => app.page.evaluate(() => location.hash.startsWith('#/plan/steps/')));
    expect(app.troubles).toEqual([]);
  });

  test('moves an approval by keys, and says why a check-in stays', async () => {
    const app = await timelineOf(name, runningPlanFile());
    const mark = (kind: string) => words(`timeline-mark-${kind}`, { day: '' }).trim();
    await until('the check-ins', async () => (await app.page.$('.wm-timeline__mark--check-in')) !== null);
    await enter(app);
    await pressUntil(app, 'ArrowDown', 'Teach in pairs');
    await app.press('Tab');
    await pressUntil(app, 'ArrowDown', mark('approval'));
    const before = await focused(app);
    await app.press('Shift+ArrowRight');
    await until('a later day', async () => (await focused(app)) !== before);
    expect(await focused(app)).toContain('Give the pairs a room');
    await app.sees(words('timeline-moved-approval', { name: 'Give the pairs a room', day: '' }).split(' by ')[0] ?? '');
    await pressUntil(app, 'ArrowDown', mark('check-in').replace(',', ''));
    const checkIn = await focused(app);
    await app.press('ArrowLeft');
    await app.sees(words('timeline-stays-comes-round'));
    expect(await focused(app)).toBe(checkIn);
    expect(await complaints(app)).toEqual([]);
    await app.press('Escape');
    expect(await focused(app)).toMatch(/^Teach in pairs/);
    expect(app.troubles).toEqual([]);
  });

  test('folds hundreds of steps by goal, and keeps the focus in view', async () => {
    const app = await timelineOf(name, longPlanFile(120));
    expect(await bars(app)).toHaveLength(0);
    expect(await complaints(app)).toEqual([]);
    await enter(app);
    await app.press('ArrowRight');
    expect(await bars(app)).toHaveLength(60);
    for (let at = 0; at < 30; ++at) await app.press('ArrowDown');
    expect(await focused(app)).toMatch(/^Step 29 /);
    expect(await isInView(app)).toBe(true);
    await app.press('Home');
    expect(await isInView(app)).toBe(true);
    await app.press('ArrowLeft');
    expect(await bars(app)).toHaveLength(0);
    await app.click('button', words('timeline-unfold-all'));
    expect(await bars(app)).toHaveLength(120);
    await app.click('button', words('timeline-zoom-month'));
    await enter(app);
    await app.press('End');
    expect(await focused(app)).toMatch(/^Step 119 /);
    expect(await isInView(app)).toBe(true);
    expect(app.troubles).toEqual([]);
  });

  test('tells what would follow before anything is changed', async () => {
    const app = await timeline(name);
    const before = await bars(app);
    await app.click('button', words('suppose'));
    await app.choose(words('suppose-which'), before[0]?.split('. ')[0] ?? '');
    await app.fill(words('suppose-to'), '2027-03-15');
    await app.sees(words('suppose-before'));
    expect(await bars(app)).toEqual(before);
    await app.click('button', words('suppose-do'));
    await until('the step to have moved', async () => (await bars(app)).join() !== before.join());
    await app.press('Control+z');
    await until('the old dates', async () => (await bars(app)).join() === before.join());
    expect(app.troubles).toEqual([]);
  });

  test('measures slips against the dates that were agreed', async () => {
    const app = await timeline(name);
    await app.click('button', words('baseline-keep'));
    await enter(app);
    await app.press('ArrowDown');
    await app.press('ArrowRight');
    await until('the slip', async () => (await bars(app)).some((bar) => bar.includes(words('timeline-slipped', { days: 1 }))));
    await app.press('Control+z');
    await app.press('Control+z');
    await until('nothing agreed', async () => (await app.page.$('.wm-timeline__frame .wm-timeline__agreed')) === null);
  });
});

test('paper holds the whole plan across, with a head that comes again on each page', async () => {
  const app = await timelineOf('chromium', longPlanFile(120));
  await app.click('button', words('timeline-unfold-all'));
  await app.click('button', words('timeline-zoom-month'));
  await app.click('button', words('timeline-zoom-plan'));
  await app.page.emulateMediaType('print');
  await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await app.settled();
  const paper = await app.page.evaluate(() => {
    const frame = document.querySelector('.wm-timeline__frame');
    const head = document.querySelector('.wm-timeline__head');
    const row = document.querySelector('.wm-timeline__row');
    if (!frame || !head || !row) throw new Error('no picture');
    const { display } = getComputedStyle(head);
    return { width: frame.getBoundingClientRect().width, display, cut: getComputedStyle(row).breakInside };
  });
  // What Letter across has between its margins.
  expect(paper.width).toBeLessThan(966);
  expect(paper).toMatchObject({ display: 'table-header-group', cut: 'avoid' });
  await app.page.emulateMediaType('screen');
  await app.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await app.settled();
  expect(await app.page.$eval('.wm-timeline__frame', (frame) => getComputedStyle(frame).display)).toBe('block');
});
