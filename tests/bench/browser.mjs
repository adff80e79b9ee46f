// Chromium for measuring: started with a profile of its own, never the person's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPackage } from './pages.mjs';

const { default: puppeteer } = await importPackage('puppeteer-core');

/** Runs work(browser) in a new Chromium; without a profile folder it gets a fresh one, which goes again. */
export async function withBrowser(work, profile = null) {
  const folder = profile ?? newProfile();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: folder,
    protocolTimeout: 600_000,
    // Debian's root has no sandbox; nothing but our own pages is opened.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    if (!profile) removeProfile(folder);
  }
}

export const newProfile = () => mkdtempSync(join(tmpdir(), 'waymark-bench-'));
// Chromium may still be writing its last files.
export const removeProfile = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
