// A decision while it is thought over: a draft outlives a reload and is taken away when it is recorded or thrown away; what it
// changes can be blank; the story tells it; nothing of a draft is in the plan's file.
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import type { BrowserName, Profile } from '../support/browsers';
import { dataPlanFile } from '../support/dataPlan';
import { chooseFile, downloadBy } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { inDays } from '../support/runningPlan';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const reason = 'Half of the visits were missed';
const form = '#/plan/decisions/new?step=pairs';
const first = words('change-place', { place: 1 });

async function openDataPlan(profile: Profile): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await chooseFile(app, dataPlanFile());
  await app.click('button', words('import-accept', { count: 1 }));
  await app.sees(words('make-the-plan'));
  await app.saved();
  return app;
}

async function reload(app: App): Promise<void> {
  await app.page.reload();
  await app.ready();
  await app.sees(words('make-the-plan'));
}

async function begin(app: App): Promise<void> {
  await app.goTo(form);
  await app.click('check', words('decide-adjust'));
  await app.fill(words('field-decision-reason'), reason);
  await app.click('button', words('add-decidedChange'));
}

const focusedId = (app: App) => app.page.evaluate(() => document.activeElement?.id ?? '');
const stepEnd = (app: App) => app.page.$eval('#f-pairs-end', (input) => (input as HTMLInputElement).value);

const isTicked = (app: App, name: string) =>
  app.page.$$eval('label.wm-check', (all, wanted) => all.find((each) => each.textContent?.trim() === wanted)?.querySelector('input')?.checked ?? null, name);

const isFocusCovered = (app: App) =>
  app.page.evaluate(() => {
    const notice = document.querySelector('.wm-notice p')?.getBoundingClientRect();
    const focused = document.activeElement?.getBoundingClientRect();
    return !notice || !focused || (notice.top < focused.bottom && focused.top < notice.bottom);
  });

/** Leaving the form lets go of what was typed last. */
async function writeReason(app: App, typed: string): Promise<void> {
  await app.goTo(form);
  await app.fill(words('field-decision-reason'), typed);
  await app.goTo('#/plan/overview');
}

/** Takes the plan over from the other tab. */
async function workHere(app: App): Promise<void> {
  await app.sees(words('read-only'));
  await app.click('button', words('work-here'));
  await until('the plan to be writable', async () => !(await app.hasText(words('read-only'))));
}

describe.each<BrowserName>(['chromium', 'firefox'])('a decision in %s', (name) => {
  test('is kept as a draft over a reload, and goes when it is thrown away', async () => {
    const profile = newProfile(name);
    const app = await openDataPlan(profile);
    await begin(app);
    expect(await focusedId(app), 'the focus is in the new change').toMatch(/^change-\d+-of$/);
    await reload(app);
    expect(await app.value(words('field-decision-reason'))).toBe(reason);
    await app.sees(first);
    await app.goTo('#/plan/decisions');
    await app.sees(words('decision-begun', { about: 'Teach in pairs' }));
    expect(await complaints(app)).toEqual([]);
    const { text } = await downloadBy(app, profile, async () => {
      await app.click('button', words('share-plan'));
      await app.click('button', words('save-as-file'));
    });
    expect(text).not.toContain(reason);
    await app.press('Escape');
    await app.click('link', words('decision-go-on'));
    await app.click('button', words('decide-throw-away'));
    await app.sees(words('decision-thrown-away'));
    await app.sees(words('story-empty'));
    await reload(app);
    expect(await app.hasText(words('decision-go-on'))).toBe(false);
    await app.goTo(form);
    expect(await app.value(words('field-decision-reason'))).toBe('');
    expect(app.troubles).toEqual([]);
  });

  test('can blank a field, says what is missing where it is, and is one undo', async () => {
    const app = await openDataPlan(newProfile(name));
    await begin(app);
    await app.choose(words('change-of'), words('thing-named', { noun: words('noun-step'), name: 'Teach in pairs' }), first);
    await app.choose(words('change-field'), label('step', 'end'), first);
    await app.click('button', words('decide-finish'));
    await app.sees(words('change-unsaid', { place: 1 }));
    expect(await focusedId(app), 'the focus is where something is missing').toMatch(/^change-\d+-value$/);
    await app.click('check', words('change-blank'));
    await app.click('button', words('add-decidedChange'));
    await app.click('button', `${words('remove')} ${words('change-place', { place: 2 })}`);
    expect(await focusedId(app)).toBe('change-add');
    expect(await complaints(app)).toEqual([]);
    await app.click('button', words('decide-finish'));
    await app.sees(words('decided', { count: 1 }));
    const told = await app.page.$eval('.wm-story__changes ins', (each) => each.textContent ?? '');
    expect(told).toBe(words('nothing-there'));
    expect(await app.hasText(words('decision-go-on')), 'what is recorded is no draft').toBe(false);
    await app.goTo('#/plan/steps/pairs');
    expect(await stepEnd(app)).toBe('');
    await app.press('Control+z');
    await until('the date is back', async () => (await stepEnd(app)) === inDays(90));
    expect(await complaints(app)).toEqual([]);
    expect(app.troubles).toEqual([]);
  });

  test('is recorded when somebody whom its draft names has gone', async () => {
    const app = await openDataPlan(newProfile(name));
    await app.goTo(form);
    await app.click('check', words('decide-continue'));
    await app.fill(words('field-decision-reason'), reason);
    await app.click('button', `${words('add-person-here')} (${words('decide-who')})`);
    await app.fill(words('new-person-name'), 'Cam Lee');
    await app.click('button', words('add'), { within: words('decide-who') });
    expect(await focusedId(app), 'the focus stays').toBe('decide-deciders-add-open');
    await until('who was added decides', () => isTicked(app, 'Cam Lee'));
    await app.goTo('#/plan/overview');
    await app.press('Control+z');
    await app.goTo(form);
    await app.sees(words('draft-gone', { count: 1 }));
    expect(await complaints(app)).toEqual([]);
    await app.click('button', words('decide-finish'));
    await app.sees(words('decided', { count: 0 }));
    await app.sees(reason);
    expect(app.troubles).toEqual([]);
  });

  test('concerns what it changes, and is not asked what changed', async () => {
    const app = await openDataPlan(newProfile(name));
    await app.goTo('#/plan/decisions/new');
    await app.click('check', words('decide-adjust'));
    await app.fill(words('field-decision-reason'), reason);
    await app.click('button', words('add-decidedChange'));
    await app.choose(words('change-of'), words('thing-named', { noun: words('noun-step'), name: 'Teach in pairs' }), first);
    expect(await isTicked(app, 'Teach in pairs')).toBe(false);
    await app.choose(words('change-field'), label('step', 'end'), first);
    expect(await isTicked(app, 'Teach in pairs')).toBe(true);
    await app.click('check', words('change-blank'));
    await app.click('button', words('decide-finish'));
    await app.sees(words('decided', { count: 1 }));
    expect(await app.page.$eval('.wm-story__entry h3', (each) => (each as HTMLElement).innerText)).toContain(reason);
    await app.sees(words('story-about', { names: 'Teach in pairs' }));
    expect(await app.page.$eval('.wm-story__entry', (each) => (each as HTMLElement).innerText)).not.toContain(words('has-advice', { count: 1 }));
    expect(app.troubles).toEqual([]);
  });

  test('can wait for a small trial, which tells what was written of it', async () => {
    const app = await openDataPlan(newProfile(name));
    await app.goTo('#/plan/decisions');
    await app.click('button', words('add-learningCycle'));
    await app.fill(label('learningCycle', 'title'), 'Call home first');
    await app.fill(label('learningCycle', 'predictedValue'), '8');
    const told = () => app.page.$eval('.wm-trial', (each) => [...each.querySelectorAll<HTMLElement>('.wm-chip, dd')].map((part) => part.innerText));
    const notYet = words('trial-not-yet');
    await until('the expected value', async () => (await told())[2] === words('trial-value', { value: '8' }));
    expect(await told()).toEqual([words('trial-planned'), 'Call home first', words('trial-value', { value: '8' }), notYet, notYet]);
    await app.fill(label('learningCycle', 'observedValue'), '10');
    await until('what came', async () => (await told())[3] === words('trial-numbers', { predicted: '8', observed: '10' }));
    expect(app.troubles).toEqual([]);
  });

  test('waits as a draft while its plan is deleted and brought back', async () => {
    const app = await openDataPlan(newProfile(name));
    await begin(app);
    await app.goTo('#/storage');
    await app.click('button', `${words('delete')} Reading with data`);
    await app.click('button', words('undo'));
    await app.goTo('#/');
    await app.openPlan('Reading with data');
    await app.goTo(form);
    expect(await app.value(words('field-decision-reason'))).toBe(reason);
    expect(app.troubles).toEqual([]);
  });

  test('goes on in one tab as it was left in the other', async () => {
    const first = await openDataPlan(newProfile(name));
    await writeReason(first, 'Begun in the first tab');
    const second = await App.open(first.page.browser(), singleFileAddress);
    await second.openPlan('Reading with data');
    await workHere(second);
    await second.goTo(form);
    expect(await second.value(words('field-decision-reason'))).toBe('Begun in the first tab');
    await writeReason(second, reason);
    await workHere(first);
    await first.goTo(form);
    expect(await first.value(words('field-decision-reason'))).toBe(reason);
    await reload(first);
    expect(await first.value(words('field-decision-reason'))).toBe(reason);
    expect([...first.troubles, ...second.troubles]).toEqual([]);
  });

  test('is read and written at 400% zoom and without a mouse', async () => {
    const app = await openDataPlan(newProfile(name));
    await app.page.setViewport({ width: 341, height: 192 });
    await app.goTo(form);
    const isWide = () => app.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isWide(), 'nothing scrolls sideways').toBe(false);
    await app.page.$eval('#decide-kind', (each) => (each as HTMLElement).focus());
    await app.page.keyboard.type(' ');
    await app.page.$eval('#decide-reason', (each) => (each as HTMLElement).focus());
    await app.page.keyboard.type(reason);
    await app.click('button', words('add-decidedChange'));
    await app.click('button', `${words('remove')} ${words('change-place', { place: 1 })}`);
    await app.sees(words('removed', { name: words('change-place', { place: 1 }) }));
    expect(await isFocusCovered(app), 'what is said covers nothing that has the focus').toBe(false);
    for (const address of ['#/plan/decisions', '#/plan/data']) {
      await app.goTo(address);
      expect(await isWide(), address).toBe(false);
    }
    await app.goTo(form);
    expect(await app.value(words('field-decision-reason'))).toBe(reason);
    expect(app.troubles).toEqual([]);
  });
});
