// The timeline: what it tells, moving a step by keys, what-if before anything changes, agreed dates.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();

const bars = (app: App) => app.page.$$eval('[data-bar]', (all) => all.map((bar) => bar.getAttribute('aria-label') ?? ''));
const focusedBar = (app: App) => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

async function timeline(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await app.click('button', words('example-reading'));
  await app.sees(words('make-the-plan'));
  await app.goTo('#/plan/timeline');
  await until('the picture', async () => (await bars(app)).length > 3);
  return app;
}

describe.each<BrowserName>(['chromium', 'firefox'])('the timeline in %s', (name) => {
  test('is walked and changed by keyboard alone', async () => {
    const app = await timeline(name);
    const before = await bars(app);
    await app.page.$eval('[data-bar][tabindex="0"]', (bar) => (bar as SVGElement).focus());
    expect(await focusedBar(app)).toBe(before[0]);
    await app.press('ArrowDown');
    expect(await focusedBar(app)).toBe(before[1]);
    await app.press('Shift+ArrowRight');
    await until('the step to have moved', async () => (await bars(app))[1] !== before[1]);
    expect(await focusedBar(app)).toBe((await bars(app))[1]);
    await app.press('Control+z');
    await until('the old dates', async () => (await bars(app))[1] === before[1]);
    await app.press('Enter');
    await until('the step', () => app.page.evaluate(() => location.hash.startsWith('#/plan/steps/')));
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
    await app.page.$eval('[data-bar][tabindex="0"]', (bar) => (bar as SVGElement).focus());
    await app.press('ArrowRight');
    await until('the slip', async () => (await bars(app)).some((bar) => bar.includes(words('timeline-slipped', { days: 1 }))));
    await app.press('Control+z');
    await app.press('Control+z');
    await until('nothing agreed', async () => (await app.page.$('.wm-timeline__frame .wm-timeline__agreed')) === null);
  });
});
