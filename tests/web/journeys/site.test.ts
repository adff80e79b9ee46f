// The served site: installable, whole without the network after one visit, quiet towards other places, and never a mixture
// of two versions.
import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { App, profiles } from '../support/setup';
import { Site } from '../support/site';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();
const sites: Site[] = [];
afterAll(async () => {
  await Promise.all(sites.map((each) => each.remove()));
});

async function newSite(): Promise<Site> {
  const started = await Site.start();
  sites.push(started);
  return started;
}

/** A visit, and the wait until the service worker has everything. */
async function visit(app: App): Promise<void> {
  await until('the service worker', () =>
    app.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'),
  );
}

const edition = (app: App) => app.page.evaluate(() => document.querySelector('meta[name="edition"]')?.getAttribute('content') ?? '1');
const notice = () => words('update-ready');

describe.each<BrowserName>(['chromium', 'firefox'])('the site in %s', (name) => {
  test('asks nothing of any other place, and opens with the server stopped after one visit', async () => {
    const site = await newSite();
    const browser = await newProfile(name).launch();
    const app = await App.open(browser, site.address);
    await visit(app);
    await app.startPlan('Lincoln', 'Reading');
    expect(app.requests.filter((each) => !each.startsWith(site.address))).toEqual([]);
    expect(app.troubles).toEqual([]);
    await site.stop();
    const offline = await App.open(browser, site.address);
    await offline.openPlan('Reading');
    await offline.page.select('select', 'es');
    await offline.sees(words('make-the-plan', {}, 'es'));
  });

  test('a new version waits until the person agrees, and is never mixed with the old one', async () => {
    const site = await newSite();
    const browser = await newProfile(name).launch();
    await visit(await App.open(browser, site.address));
    const app = await App.open(browser, site.address);
    site.publish({ mark: 'second', spanishTitle: 'Otra edición' });
    await app.page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await app.sees(notice(), 30_000);
    // The old page finds its old files, which the server does not have any more.
    await app.page.select('select', 'es');
    await app.sees(words('start-title', {}, 'es'));
    expect(await edition(app)).toBe('1');
    app.language = 'es';
    await app.click('button', app.words('update-now'));
    await until('the second edition', async () => (await edition(app).catch(() => '')) === 'second');
    await app.ready();
    await app.sees('Otra edición');
  });

  test('another tab with unsaved writing saves it before it takes up the new version', async () => {
    const site = await newSite();
    const browser = await newProfile(name).launch();
    await visit(await App.open(browser, site.address));
    const writing = await App.open(browser, site.address);
    await writing.startPlan('Lincoln', 'Reading');
    const agreeing = await App.open(browser, site.address);
    site.publish({ mark: 'second', spanishTitle: 'Otra edición' });
    await agreeing.page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await agreeing.sees(notice(), 30_000);
    const title = await writing.get({ role: 'field', name: words('field-plan-title') });
    await title.evaluate((element) => {
      (element as HTMLInputElement).value = 'Typed just now';
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await agreeing.click('button', words('update-now'));
    await until('the second edition', async () => (await edition(writing).catch(() => '')) === 'second');
    await writing.ready();
    await until('the plan', () => writing.hasText('Typed just now'));
  });
});

test('Chromium finds the site installable', async () => {
  const site = await newSite();
  const app = await App.open(await newProfile('chromium').launch(), site.address);
  await visit(app);
  const session = await app.page.createCDPSession();
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { name, start_url, display, icons } = JSON.parse(manifest.data ?? '{}');
  expect({ name, display }).toEqual({ name: 'Waymark', display: 'standalone' });
  expect(start_url).toBeTruthy();
  expect(icons.map((icon: { sizes: string }) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Automated browsers have private profiles, to which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
