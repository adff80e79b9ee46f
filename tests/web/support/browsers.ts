// Starts real browsers, each with a profile of its own that outlives it, and ends them in both ways: politely and not.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { until } from './wait';

export type BrowserName = 'chromium' | 'firefox';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium(profile: string): LaunchOptions {
  return { executablePath: process.env.WAYMARK_CHROMIUM ?? '/usr/bin/chromium', userDataDir: profile, args: quiet };
}

function firefox(profile: string, downloads: string): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: process.env.WAYMARK_FIREFOX ?? '/usr/bin/firefox-esr',
    userDataDir: profile,
    extraPrefsFirefox: {
      // Puppeteer's profile loosens this: tests would pass where users fail.
      'security.fileuri.strict_origin_policy': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json,image/png,image/svg+xml',
      'intl.accept_languages': 'en-US',
      // Everything that goes out by itself, so that what the page sends would be seen.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  };
}

/** A folder that is a browser's profile, and a folder for its downloads; both go when the test run ends. */
export class Profile {
  readonly name: BrowserName;
  readonly folder = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
  readonly downloads = mkdtempSync(join(tmpdir(), 'waymark-downloads-'));
  private readonly browsers: Browser[] = [];

  constructor(name: BrowserName) {
    this.name = name;
  }

  /** Starts the browser with this profile; one that a failed test left running is ended first. */
  async launch(): Promise<Browser> {
    await this.close();
    // After a kill Puppeteer is still putting Firefox's own preferences back, and stumbles over itself if started then.
    await until('the preferences', () => !readdirSync(this.folder).some((file) => file.endsWith('.puppeteer')));
    const options = this.name === 'chromium' ? chromium(this.folder) : firefox(this.folder, this.downloads);
    const browser = await puppeteer.launch({ headless: true, protocolTimeout: 60_000, ...options });
    this.browsers.push(browser);
    return browser;
  }

  async close(): Promise<void> {
    await Promise.all(this.browsers.splice(0).map((browser) => browser.close().catch(() => {})));
  }

  async remove(): Promise<void> {
    await this.close();
    // A browser's last processes may still be writing: tried again for two seconds.
    for (const folder of [this.folder, this.downloads])
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Ends a browser with all its processes as a power cut would, and waits until it is gone. */
export async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('no process to kill');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Puppeteer starts each browser as the leader of its own process group.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.disconnect().catch(() => {});
}
