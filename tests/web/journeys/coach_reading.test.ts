// The goal workshop and the review as a screen reader has them: found by role and name alone, in the order in which they are
// read, and without complaints by axe.
import type { ElementHandle, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import type { BrowserName } from '../support/browsers';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const weak = 'Grade 6 reading will rise to 40%.';
const full = 'By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%.';

/** What the browser's accessibility tree has by this role and name; both browsers compute names themselves. */
function hear(app: App, role: string, name: string): Promise<ElementHandle<Element>> {
  return until(`${role} “${name}”`, () => app.page.$(`::-p-aria([name="${name}"][role="${role}"])`), 10_000);
}

async function act(app: App, role: string, name: string): Promise<void> {
  const element = await hear(app, role, name);
  await element.evaluate((each) => (each as HTMLElement).scrollIntoView({ block: 'center' }));
  await element.click();
  await app.settled();
}

async function atNewGoal(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/plan/goals');
  await act(app, 'button', words('add-goal'));
  await hear(app, 'textbox', label('goal', 'statement'));
  return app;
}

/** "Time-bound: not yet. By when?" */
const said = (key: string, state: string, ...reasons: string[]) =>
  words('spoken-letter', { name: words(`letter-${key}`), state: words(`state-${state}`), reasons: reasons.map((each) => words(`reason-${each}`)).join(' ') });

describe.each<BrowserName>(['chromium', 'firefox'])('the workshop as it is read out in %s', (name) => {
  test('letters say name, state and reason; coach and review are landmarks and headings', async () => {
    const app = await atNewGoal(name);
    await hear(app, 'complementary', words('coach'));
    await app.fill(label('goal', 'statement'), weak);
    await until('the letters', async () => (await app.page.$$eval('.wm-letter--open, .wm-letter--partly, .wm-letter--met', (all) => all.length)) === 5);
    await hear(app, 'button', said('time-bound', 'open', 'no-deadline'));
    await act(app, 'button', said('measurable', 'partly', 'no-baseline', 'no-source'));
    await hear(app, 'textbox', words('question-measurable-evidence'));

    await app.goTo('#/plan/review');
    await hear(app, 'heading', words('quality-next'));
    await hear(app, 'group', words('review-show'));
    await act(app, 'button', `${words('set-aside')}: ${words('rule-goal-without-measure')}`);
    await hear(app, 'textbox', words('set-aside-why'));
    await app.page.keyboard.type('The district chooses it in May.');
    await app.press('Enter');
    await hear(app, 'button', `${words('take-up-again')}: ${words('rule-goal-without-measure')}`);
    expect(app.troubles).toEqual([]);
  });

  test('axe has nothing against the workshop, its letters, the reason form and the review', async () => {
    const app = await atNewGoal(name);
    expect(await complaints(app), 'a blank goal').toEqual([]);
    await app.fill(label('goal', 'statement'), full);
    await app.sees(words('put-all-into-form'));
    await app.page.$eval('.wm-letter > button', (each) => (each as HTMLElement).click());
    await app.page.$$eval('.wm-coach details', (all) => {
      for (const each of all) each.open = true;
    });
    await app.page.$eval('.wm-coach .wm-finding__actions .wm-quiet', (each) => (each as HTMLElement).click());
    await app.settled();
    expect(await complaints(app), 'a goal with advice').toEqual([]);
    await app.goTo('#/plan/review');
    expect(await complaints(app), 'the review').toEqual([]);
    await app.goTo('#/plan/overview');
    expect(await complaints(app), 'the overview').toEqual([]);
  });
});

/** Names of the nodes of some roles, in the tree's order. */
function inOrder(node: SerializedAXNode, roles: string[]): string[] {
  const own = roles.includes(node.role) ? [node.name ?? ''] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => inOrder(child, roles))];
}

// Only Chromium gives its whole tree to a test.
test('sentence, coach, letters and form are read in this order', async () => {
  const app = await atNewGoal('chromium');
  await app.fill(label('goal', 'statement'), full);
  await app.sees(words('put-all-into-form'));
  const tree = await app.page.accessibility.snapshot();
  const heard = tree ? inOrder(tree, ['heading', 'textbox', 'complementary', 'button']) : [];
  const places = [label('goal', 'statement'), words('coach'), words('put-all-into-form'), words('goal-letters'), words('goal-numbers')].map((each) => heard.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
