// Storage that fails: the page says so, what was typed is still there and can be taken out as a file, and saving goes on
// once it can.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { downloadBy } from '../support/downloads';
import { showField, write, written } from '../support/editing';
import { breakable, type Fault, setFault, withForbiddenDatabases, withoutDatabases } from '../support/faults';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { words } from '../support/words';

const newProfile = profiles();
const typed = 'typed while nothing could be stored';

const reasons: [Fault, string][] = [
  ['refused', 'quota'],
  ['lost', 'mismatch'],
  ['aborted', 'error'],
  ['silent', 'timeout'],
];
// What the page makes of a failure is the same in every browser; that a browser's failure reaches the page is not.
const reasonsIn = (name: BrowserName) => (name === 'chromium' ? reasons : reasons.slice(0, 2));

describe.each<BrowserName>(['chromium', 'firefox'])('failing storage in %s', (name) => {
  test.each(reasonsIn(name))('a put that is %s: said, exportable, saved later', async (fault, reason) => {
    const profile = newProfile(name);
    const app = await App.open(await profile.launch(), singleFileAddress, breakable);
    await app.startPlan('Lincoln', 'Reading');
    await showField(app);
    await setFault(app, fault);
    await write(app, typed);
    await app.sees(words(`save-failed-${reason}-text`), 40_000);
    expect(await written(app)).toBe(typed);
    const file = await downloadBy(app, profile, () => app.click('button', words('save-as-file')));
    expect(JSON.parse(file.text).plan.vision).toBe(typed);
    await setFault(app, null);
    await app.click('button', words('try-again'));
    await app.saved();
    await profile.close();
    const again = await App.open(await profile.launch(), singleFileAddress);
    await again.openPlan('Reading');
    await showField(again);
    expect(await written(again)).toBe(typed);
  });

  test('a plan that is begun while nothing can be stored is shown all the same', async () => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress, breakable);
    await setFault(app, 'refused');
    await app.beginPlan('Lincoln', 'Reading');
    await app.sees(words('save-failed-quota-text'));
    await setFault(app, null);
    await app.click('button', words('try-again'));
    await app.saved();
  });

  test('going to another plan while nothing can be stored saves a file first', async () => {
    const profile = newProfile(name);
    const app = await App.open(await profile.launch(), singleFileAddress, breakable);
    await app.startPlan('Lincoln', 'Reading');
    await showField(app);
    await setFault(app, 'refused');
    await write(app, typed);
    await app.sees(words('save-failed-quota-text'));
    await app.goTo('#/');
    const file = await downloadBy(app, profile, () => app.click('button', words('example-reading')));
    expect(JSON.parse(file.text).plan.vision).toBe(typed);
  });

  test.each([
    ['no databases at all', withoutDatabases],
    ['databases that are forbidden', withForbiddenDatabases],
  ])('with %s the page works, says so, and exports', async (_what, prepare) => {
    const profile = newProfile(name);
    const app = await App.open(await profile.launch(), singleFileAddress, prepare);
    await app.beginPlan('Lincoln', 'Reading');
    await app.sees(words('save-memory-text'));
    await showField(app);
    await write(app, typed);
    const file = await downloadBy(app, profile, () => app.click('button', words('save-as-file')));
    expect(JSON.parse(file.text).plan.vision).toBe(typed);
    expect(app.troubles).toEqual([]);
  });
});
