// The plan on its way out: whole to the team, or as a copy that tells nothing of few students; the copy read, printed,
// opened by somebody else; and all of it without a mouse.
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicCopy } from '../../../web/src/core/types';
import { answer, startModule, today } from '../../wasm/module';
import { complaints } from '../support/axe';
import type { BrowserName, Profile } from '../support/browsers';
import { chooseFile, type Download, downloadBy } from '../support/downloads';
import { focusComesTo, tabTo } from '../support/keyboard';
import { examples, singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { lastShare, minutes, smallGroupPlanFile } from '../support/smallGroupPlan';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();

/** Somebody new looks at the example about suspensions, in one of its languages. */
async function withExample(profile: Profile, language: 'en' | 'es' = 'en'): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  if (language === 'es') await app.page.select('.wm-language select', 'es');
  app.language = language;
  await app.click('button', app.words('example-suspension'));
  await app.sees(app.words('make-the-plan'));
  await app.saved();
  return app;
}

/** Somebody opens a plan with few students on one of its days. */
async function withSmallGroups(profile: Profile): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await chooseFile(app, smallGroupPlanFile());
  await app.click('button', words('import-accept', { count: 1 }));
  await app.sees(words('make-the-plan'));
  await app.saved();
  return app;
}

const telling = 'Last year 5 Black students were expelled.';

/** One of the example's texts tells of few students; its other numbers tell nothing. */
async function writeSmallNumber(app: App): Promise<void> {
  await app.goTo('#/plan/gaps');
  await app.fill(label('gap', 'statement', app.language), telling);
  await app.saved();
}

async function chooseAudience(app: App): Promise<void> {
  await app.click('button', app.words('share-plan'));
  await app.click('check', app.words('share-audience'));
}

const exampleFile = (language: string): string => readFileSync(join(examples, `suspension.${language}.json`), 'utf8');

/** How much the core withholds of the example for families. */
async function withheldCount(language: string): Promise<number> {
  const session = new (await startModule()).Session();
  answer(session.open(exampleFile(language), JSON.stringify({ replica: 'r1', today })));
  const { withheld } = answer<PublicCopy>(session.share(JSON.stringify({ audience: 'families' })));
  session.delete();
  return withheld.length;
}

const contacts = (file: string): string[] => file.match(/[\w.]+@[\w.]+\w/g) ?? [];

const saveFile = (app: App, profile: Profile): Promise<Download> => downloadBy(app, profile, () => app.click('button', app.words('save-as-file')));

describe.each<BrowserName>(['chromium', 'firefox'])('sharing in %s', (name) => {
  test('the team gets the whole plan', async () => {
    const profile = newProfile(name);
    const app = await withExample(profile);
    await app.click('button', words('share-plan'));
    expect(await complaints(app)).toEqual([]);
    const { text } = await saveFile(app, profile);
    expect(contacts(text).length).toBeGreaterThan(0);
    expect(JSON.parse(text).plan.publicFor).toBeUndefined();
    expect(app.troubles).toEqual([]);
  });

  test.each(['en', 'es'] as const)('an audience gets a copy, and the list of what it lacks stands before it (%s)', async (language) => {
    const profile = newProfile(name);
    const app = await withExample(profile, language);
    await writeSmallNumber(app);
    await chooseAudience(app);
    await app.sees(app.words('withheld-title', { count: (await withheldCount(language)) + 1 }));
    await app.sees(app.words('choice-withheldReason-few-students'));
    await app.page.$$eval('dialog details', (all) => all.forEach((each) => (each.open = true)));
    expect(await complaints(app)).toEqual([]);
    const { name: file, text } = await saveFile(app, profile);
    expect(file).toContain(app.words('public-copy'));
    expect(contacts(text)).toEqual([]);
    expect(text).toContain(telling.replace('5', app.words('withheld-number')));
    expect(JSON.parse(text).plan.publicFor).toBe('families');
    await app.press('Escape');
    await app.goTo('#/plan/team');
    expect(await app.page.$$eval('input', (all) => all.some((each) => each.value.includes('@'))), 'the plan itself is as it was').toBe(true);
  });

  test('whoever opens the copy is told what it is, and sees where something is withheld', async () => {
    const profile = newProfile(name);
    const app = await withExample(profile);
    await writeSmallNumber(app);
    await chooseAudience(app);
    const { path } = await saveFile(app, profile);
    const reader = await App.open(await newProfile(name).launch(), singleFileAddress);
    await chooseFile(reader, path);
    await reader.click('button', words('import-accept', { count: 1 }));
    await until('the plan', () => reader.page.evaluate(() => location.hash === '#/plan/overview'));
    const notice = await reader.page.$eval('.wm-banners', (each) => (each as HTMLElement).innerText);
    expect(notice).toContain(words('choice-audience-families'));
    await reader.click('button', words('show-whole-plan'));
    const document = await reader.page.$eval('.wm-document', (each) => (each as HTMLElement).innerText);
    expect(document).toContain(telling.replace('5', words('withheld-number')));
    expect(document).not.toContain('@');
    expect(await complaints(reader)).toEqual([]);
    expect(reader.troubles).toEqual([]);
  });

  test('the copy is read and printed before it goes out', async () => {
    const app = await withExample(newProfile(name));
    await writeSmallNumber(app);
    await chooseAudience(app);
    await app.choose(words('share-for'), words('choice-audience-board'));
    await app.click('link', words('public-copy-read'));
    await app.sees(words('public-copy-title', { audience: words('choice-audience-board') }));
    const document = await app.page.$eval('.wm-document', (each) => (each as HTMLElement).innerText);
    expect(document).toContain(telling.replace('5', words('withheld-number')));
    expect(document).not.toContain('@');
    expect(await complaints(app)).toEqual([]);
    await app.goTo('#/plan/overview');
    await app.click('button', words('show-whole-plan'));
    expect(await app.page.$eval('.wm-document', (each) => (each as HTMLElement).innerText)).toContain('@');
  });

  test('without a mouse', async () => {
    const profile = newProfile(name);
    const app = await withExample(profile);
    await writeSmallNumber(app);
    await app.page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());
    await tabTo(app, words('share-plan'));
    await app.press('Enter');
    await focusComesTo(app, words('share-team'));
    await app.press('ArrowDown');
    await tabTo(app, words('share-for'));
    await app.press('ArrowDown');
    const chosen = await app.page.$eval('#share-for', (each) => (each as HTMLSelectElement).value);
    expect(chosen).not.toBe('families');
    await tabTo(app, words('choice-withheldReason-few-students'));
    await app.press('Enter');
    await until('the list', () => app.page.evaluate(() => document.querySelector('dialog details[open] li') !== null));
    await tabTo(app, words('save-as-file'));
    const { text } = await downloadBy(app, profile, () => app.press('Enter'));
    expect(JSON.parse(text).plan.publicFor).toBe(chosen);
    await app.press('Escape');
    await until('no dialog', () => app.page.evaluate(() => document.querySelector('dialog[open]') === null));
  });

  test('a picture with few students goes out without them, unless it is for the team', async () => {
    const profile = newProfile(name);
    const app = await withSmallGroups(profile);
    await app.goTo('#/plan/progress/goal');
    await until('the choice', () => app.page.evaluate(() => document.querySelector('.wm-chart__for select') !== null));
    expect(await complaints(app)).toEqual([]);
    const title = await app.page.$eval('.wm-panel .wm-chart__title', (each) => each.textContent ?? '');
    expect(title).toContain(lastShare);
    const saveSvg = () => downloadBy(app, profile, () => app.click('button', `${words('save-svg')}: ${title}`));
    const outside = await saveSvg();
    expect(outside.name + outside.text).not.toContain(lastShare.slice(0, -1));
    expect(outside.text).toContain(words('picture-withheld', { count: 1 }).slice(0, 9));
    await app.sees(words('picture-saved'));
    await app.sees(words('picture-withheld', { count: 1 }).slice(0, 9));
    await app.choose(`${words('picture-for')}: ${title}`, words('picture-for-team'));
    const own = await saveSvg();
    expect(own.text).toContain(lastShare);
    expect(own.text.replace(/<[^>]+>/g, ' ')).toContain(words('for-team-only').slice(0, 17));
    expect(app.troubles).toEqual([]);
  });

  test('minutes with few students say that they are for the team, and can be copied without them', async () => {
    const app = await withSmallGroups(newProfile(name));
    await app.goTo('#/plan/meetings/meeting/minutes');
    await app.sees(words('for-team-only'));
    await app.page.evaluate(() => {
      const kept = window as unknown as { copied: string };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void (kept.copied = text)) } });
    });
    await app.click('button', words('copy-text-outside'));
    const copied = await until('the copied text', () => app.page.evaluate(() => (window as unknown as { copied?: string }).copied));
    expect(copied).toContain(minutes.replace('5', words('withheld-number')));
    expect(await complaints(app)).toEqual([]);
  });

  test('paper says that it is for the team only where the plan holds few students', async () => {
    const app = await withSmallGroups(newProfile(name));
    await app.goTo('#/plan/progress');
    const isSaid = () =>
      app.page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        return !document.querySelector<HTMLElement>('.wm-team-paper')?.hidden;
      });
    await until('the dashboard', isSaid);
    await app.goTo('#/plan/timeline');
    expect(await isSaid()).toBe(false);
    const other = await withExample(newProfile(name));
    await other.goTo('#/plan/progress');
    await other.sees(words('dash-goals'));
    other.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await other.page.$eval('.wm-team-paper', (each) => (each as HTMLElement).hidden)).toBe(true);
  });

  test('the sheet of an opened copy says where a value is withheld', async () => {
    const profile = newProfile(name);
    const app = await withSmallGroups(profile);
    await chooseAudience(app);
    const { path } = await saveFile(app, profile);
    const reader = await App.open(await newProfile(name).launch(), singleFileAddress);
    await chooseFile(reader, path);
    await reader.click('button', words('import-accept', { count: 1 }));
    await until('the plan', () => reader.page.evaluate(() => location.hash === '#/plan/overview'));
    await reader.goTo('#/plan/data/suspended');
    const cells = await until('the sheet', async () => {
      const found = await reader.page.$$eval('[role="grid"] td, [role="gridcell"]', (all) => all.map((each) => each.textContent ?? ''));
      return found.some((each) => each.includes('18')) ? found : null;
    });
    expect(cells.filter((each) => each.trim() === words('withheld')).length).toBeGreaterThanOrEqual(2);
    expect(cells).not.toContain(lastShare);
    expect(await complaints(reader)).toEqual([]);
  });
});
