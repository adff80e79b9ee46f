// Time to usable, from navigation to the mark that the page sets when the core and storage answer: dist/waymark.html from
// file://, beside the limit page, cold (new browser, new profile) and warm (opened there before), at full and slowed speed.
import { pathToFileURL } from 'node:url';
import { newProfile, removeProfile, withBrowser } from './browser.mjs';
import { median } from './numbers.mjs';

async function openOnce(browser, address, slowdown) {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(slowdown);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  const time = await page.evaluate(() => performance.getEntriesByName('waymark-usable')[0].startTime);
  await page.close();
  return time;
}

const cold = (address, slowdown) => withBrowser((browser) => openOnce(browser, address, slowdown));

async function warm(addresses, slowdown, samples, add) {
  const profile = newProfile();
  await withBrowser(async (browser) => {
    for (const [, address] of addresses) await openOnce(browser, address, slowdown);
    for (let turn = 0; turn < samples; ++turn)
      for (const [name, address] of addresses) add(name, await openOnce(browser, address, slowdown));
  }, profile);
  removeProfile(profile);
}

/** The pages take turns, so that a busy moment of the machine falls on both. */
async function measure(addresses, state, slowdown, samples) {
  const times = new Map(addresses.map(([name]) => [name, []]));
  const add = (name, time) => times.get(name).push(time);
  if (state === 'warm') await warm(addresses, slowdown, samples, add);
  else
    for (let turn = 0; turn < samples; ++turn)
      for (const [name, address] of addresses) add(name, await cold(address, slowdown));
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

/** @returns {Promise<{ state: string, slowdown: number, product: number, limit: number }[]>} milliseconds */
export async function measureStartup({ product, limit }, samples, say) {
  const addresses = [
    ['product', pathToFileURL(product).href],
    ['limit', pathToFileURL(limit).href],
  ];
  const rows = [];
  for (const slowdown of [1, 6])
    for (const state of ['cold', 'warm']) {
      say(`time to usable, ${state}, at 1/${slowdown} speed`);
      rows.push({ state, slowdown, ...(await measure(addresses, state, slowdown, samples)) });
    }
  return rows;
}
