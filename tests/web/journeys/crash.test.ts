// The browser is killed at random moments while the page saves. Whatever was shown as "Saved" must be there afterwards,
// whole: that state or a later one, and everything else that the plan holds.
import { describe, expect, test } from 'vitest';
import { type BrowserName, kill } from '../support/browsers';
import { keepWriting, showField, writeAndSave, writtenState } from '../support/editing';
import { singleFileAddress } from '../support/places';
import { App, type Profile, profiles } from '../support/setup';
import { pause, until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const title = 'Crash test';
const kills: Record<BrowserName, number> = {
  chromium: Number(process.env.WAYMARK_KILLS ?? 12),
  firefox: Math.min(4, Number(process.env.WAYMARK_KILLS ?? 12)),
};

async function reopen(profile: Profile): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.openPlan(title);
  await showField(app);
  return app;
}

async function begin(profile: Profile): Promise<void> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', title);
  await app.click('button', words('add-person'));
  await app.fill(label('person', 'name'), 'Ana Ruiz');
  await showField(app);
  await writeAndSave(app, 'state 0');
  await profile.close();
}

/** One life: checks what the last one left, writes on, and is killed. Answers the last state that was shown as saved. */
async function liveAndDie(profile: Profile, lastSaved: number): Promise<number> {
  const app = await reopen(profile);
  const found = await writtenState(app);
  expect(found).toBeGreaterThanOrEqual(lastSaved);
  await app.sees('Ana Ruiz');
  let saved = found;
  await keepWriting(app, found + 1, (state) => {
    saved = state;
  });
  await until('a first save', () => saved > found);
  // Saves follow each other without a pause, so any moment is in the middle of one or just beside it.
  await pause(Math.random() * 700);
  await kill(app.page.browser());
  return saved;
}

describe.each<BrowserName>(['chromium', 'firefox'])('killing %s', (name) => {
  test(
    `${kills[name]} times, the last "Saved" state is always whole`,
    async () => {
      const profile = newProfile(name);
      await begin(profile);
      let saved = 0;
      for (let count = 1; count <= kills[name]; count++) saved = await liveAndDie(profile, saved);
      const app = await reopen(profile);
      expect(await writtenState(app)).toBeGreaterThanOrEqual(saved);
      console.log(`${name}: ${kills[name]} kills, ${saved} states saved, all there`);
    },
    60_000 + 15_000 * kills[name],
  );
});
