// Versions of a plan, and everything that the storage page can do.
import { expect, test } from 'vitest';
import { chooseFile, downloadBy } from '../support/downloads';
import { showField, writeAndSave, written } from '../support/editing';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { pause, until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();

async function vision(app: App): Promise<string> {
  await showField(app);
  return written(app);
}

const versions = (app: App) => app.page.evaluate(() => document.querySelectorAll('main ul:not([class*="finding"]) > li').length);

test('a named version comes back, and its restoring can be undone', async () => {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await showField(app);
  await writeAndSave(app, 'first');
  await app.goTo('#/plan/versions');
  await app.fill(words('version-name'), 'Before the board 🏫');
  await app.click('button', words('version-keep'));
  await app.sees('Before the board 🏫');
  await showField(app);
  await writeAndSave(app, 'second');
  await app.goTo('#/plan/versions');
  await app.click('button', words('version-restore'), { isStart: true });
  await until('the version', async () => (await vision(app)) === 'first');
  await app.press('Control+z');
  expect(await vision(app)).toBe('second');
  await app.press('Control+y');
  expect(await vision(app)).toBe('first');
  await app.saved();
  // What stood there before the restoring is kept as a version, too.
  await app.goTo('#/plan/versions');
  await app.sees(words('version-automatic'));
});

test('a version is kept by itself when work on a plan begins again, with the latest changes in it', async () => {
  const profile = newProfile('chromium');
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await showField(app);
  await writeAndSave(app, 'at the end of the day');
  await profile.close();
  const next = await App.open(await profile.launch(), singleFileAddress);
  await next.openPlan('Reading');
  await showField(next);
  await writeAndSave(next, 'spoiled');
  await next.goTo('#/plan/versions');
  await until('the version', async () => (await versions(next)) > 0);
  await next.click('button', words('version-restore'), { isStart: true });
  await until('the version', async () => (await vision(next)) === 'at the end of the day');
});

test('all plans travel as one file, and open as plans of their own beside those that are there', async () => {
  const profile = newProfile('chromium');
  const app = await App.open(await profile.launch(), singleFileAddress);
  for (const title of ['Plan one', 'Plan two']) {
    await app.goTo('#/');
    await app.startPlan('Lincoln', title);
    await showField(app);
    await writeAndSave(app, `of ${title}`);
  }
  await app.goTo('#/storage');
  await app.sees(words('storage-title', { count: 2 }));
  const file = await downloadBy(app, profile, () => app.click('button', words('export-all')));
  await app.goTo('#/');
  await chooseFile(app, file.path);
  await app.sees(words('import-title', { count: 2 }));
  await app.sees(words('import-is-here'));
  await app.click('button', words('import-accept', { count: 2 }));
  await until('a plan', () => app.page.evaluate(() => location.hash === '#/plan/overview'));
  await app.goTo('#/storage');
  await app.sees(words('storage-title', { count: 4 }));
});

test('a deleted plan is gone at once and for good, unless it is brought back', async () => {
  const profile = newProfile('chromium');
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/storage');
  const remove = { role: 'button', name: words('delete'), isStart: true } as const;
  await app.click('button', remove.name, remove);
  await app.sees(words('plan-deleted', { name: 'Reading' }));
  await app.click('button', words('undo'));
  await until('the plan', () => app.has(remove));
  await app.click('button', remove.name, remove);
  await until('no plan', async () => !(await app.has(remove)));
  await profile.close();
  const next = await App.open(await profile.launch(), singleFileAddress);
  expect(await next.hasText('Reading')).toBe(false);
  await until('nothing left of it', () =>
    next.page.evaluate(async () => !(await indexedDB.databases()).some(({ name }) => name?.startsWith('/waymark/plan-'))),
  );
});

test('a plan that the list of plans has lost is found again', async () => {
  const profile = newProfile('chromium');
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await profile.close();
  const bare = await (await profile.launch()).newPage();
  await bare.goto(singleFileAddress.replace('waymark.html', 'site/icon.svg'));
  await bare.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('/waymark/library');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  const next = await App.open(bare.browser(), singleFileAddress);
  await next.sees('Reading');
});

test('the first screen lists a plan that was begun long after the page opened', async () => {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  // Longer than the tidying after the start takes to read the list for its own ends.
  await pause(3000);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/');
  await app.get({ role: 'button', name: 'Reading', isStart: true });
});

test('two clicks on a plan open it once, for writing', async () => {
  const profile = newProfile('chromium');
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/');
  const plan = await app.get({ role: 'button', name: 'Reading', isStart: true });
  await plan.click({ count: 2 });
  await until('the plan', () => app.page.evaluate(() => location.hash.startsWith('#/plan')));
  expect(await app.hasText(words('read-only'))).toBe(false);
});
