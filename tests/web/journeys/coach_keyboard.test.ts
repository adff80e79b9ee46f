// The goal workshop by keyboard alone: written, filled, mended, set aside and taken back, with the focus never lost.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { expectFocusKept, focusComesTo, tabTo } from '../support/keyboard';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const weak = 'Improve reading.';
const strong = 'By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%, as measured by the state reading test.';

async function beginGoal(app: App): Promise<void> {
  await tabTo(app, words('start-a-plan'));
  await app.press('Enter');
  await focusComesTo(app, words('field-plan-organization'));
  await app.page.keyboard.type('Lincoln');
  await tabTo(app, words('field-plan-title'));
  await app.page.keyboard.type('Reading');
  await app.press('Enter');
  await focusComesTo(app, words('section-team-title'));
  await tabTo(app, words('section-goals'), 'Shift+Tab');
  await app.press('Enter');
  await focusComesTo(app, words('section-goals-title'));
  await tabTo(app, words('add-goal'));
  await app.press('Enter');
  await focusComesTo(app, label('goal', 'statement'));
}

async function write(app: App, sentence: string): Promise<void> {
  await app.press('Control+a');
  await app.page.keyboard.type(sentence);
  // Sent after a pause in typing; saved means that the coach has read it too.
  await app.saved();
}

/** Escape gives the reason up, Enter sets aside; the focus goes back, and on. */
async function setAside(app: App): Promise<void> {
  await app.press('Enter');
  await focusComesTo(app, words('set-aside-why'));
  await app.press('Escape');
  await focusComesTo(app, words('set-aside'));
  await app.press('Enter');
  await focusComesTo(app, words('set-aside-why'));
  await app.page.keyboard.type('We know.');
  await app.press('Enter');
  await app.sees(words('was-set-aside'));
}

describe.each<BrowserName>(['chromium', 'firefox'])('the workshop by keyboard in %s', (name) => {
  test('a goal is written, its letters opened, its form filled, advice set aside, and all of it undone', async () => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress);
    await beginGoal(app);
    expect(await app.page.$$eval('.wm-finding', (all) => all.length), 'a new goal is not complained of').toBe(0);
    await write(app, weak);

    // What can be done about the sentence comes right after it, then the letters, then the form.
    await tabTo(app, words('severity-should'));
    await app.sees(words('reason-no-baseline'));
    await tabTo(app, `${words('set-aside')}: `);
    await setAside(app);
    const next = await expectFocusKept(app, 'setting aside');
    expect(['SUMMARY', 'A', 'H2']).toContain(next.tag);

    await tabTo(app, words('letter-measurable'));
    await app.press('Enter');
    await tabTo(app, words('question-measurable-evidence'));
    await app.page.keyboard.type('The state reading test in spring.');
    await tabTo(app, words('letter-measurable'), 'Shift+Tab');
    await app.press('Enter');
    await expectFocusKept(app, 'closing a letter');

    await tabTo(app, label('goal', 'statement'), 'Shift+Tab');
    await write(app, strong);
    await app.sees(words('put-all-into-form'));
    await tabTo(app, words('put-all-into-form'));
    await app.press('Enter');
    await app.sees(words('offer-taken'));
    await until('the offers to go', () => app.page.evaluate((button) => !document.body.innerText.includes(button), words('put-all-into-form')));
    await expectFocusKept(app, 'taking offers');
    expect(await app.value(label('measure', 'targetValue'))).toBe('40');
    await app.press('Control+z');
    await until('the form is blank again', async () => (await app.value(label('goal', 'end'))) === '');
    expect(app.troubles).toEqual([]);
  });

  test('in the review the focus goes from line to line as they are settled', async () => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress);
    await beginGoal(app);
    await write(app, weak);
    await tabTo(app, words('section-review'), 'Shift+Tab');
    await app.press('Enter');
    await until('the review', () => app.page.evaluate(() => location.hash === '#/plan/review'));
    await app.settled();
    await tabTo(app, `${words('set-aside')}: `);
    await setAside(app);
    const line = await expectFocusKept(app, 'setting aside in the review');
    expect(['A', 'H2', 'H1']).toContain(line.tag);
    await tabTo(app, words('undo'));
    await app.press('Enter');
    await until('the notice to go', async () => !(await app.hasText(words('was-set-aside'))));
    await expectFocusKept(app, 'undo in the notice');
    expect(app.troubles).toEqual([]);
  });
});
