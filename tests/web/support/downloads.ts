// Files that the page saves.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app';
import type { Profile } from './browsers';
import { until } from './wait';

export interface Download {
  path: string;
  name: string;
  text: string;
}

const unfinished = /\.(crdownload|part|tmp)$/;

/** Does something that saves a file, and waits for the file. */
export async function downloadBy(app: App, profile: Profile, act: () => Promise<unknown>): Promise<Download> {
  // Firefox has the folder from its preferences; WebDriver BiDi cannot set it yet.
  if (profile.name === 'chromium') {
    const session = await app.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: profile.downloads });
  }
  for (const name of readdirSync(profile.downloads)) rmSync(join(profile.downloads, name));
  await act();
  const name = await until('the download', () => {
    const names = readdirSync(profile.downloads);
    return names.some((each) => unfinished.test(each)) ? null : names[0];
  });
  const path = join(profile.downloads, name);
  // Firefox shows the final name for a moment before the content is there.
  await until('the content', () => existsSync(path) && readFileSync(path).length > 0);
  return { path, name, text: readFileSync(path, 'utf8') };
}

/** Chooses a file in the page's "choose a file". */
export async function chooseFile(app: App, path: string): Promise<void> {
  const input = await app.page.$('input[type="file"]');
  if (!input) throw new Error('no file input');
  await input.uploadFile(path);
}
