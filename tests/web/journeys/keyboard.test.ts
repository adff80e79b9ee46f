// The first steps of a plan without a mouse: everything is reached by Tab, seen when it has the focus, and worked by keys.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { focus, focusComesTo, tabTo } from '../support/keyboard';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();

describe.each<BrowserName>(['chromium', 'firefox'])('by keyboard in %s', (name) => {
  test('a plan is started, a person added, a goal written, and a dialog left by Escape', async () => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress);
    await tabTo(app, words('start-a-plan'));
    await app.press('Enter');
    await focusComesTo(app, words('field-plan-organization'));
    await app.page.keyboard.type('Lincoln');
    await tabTo(app, words('field-plan-title'));
    await app.page.keyboard.type('Reading');
    await app.press('Enter');
    await focusComesTo(app, words('section-team-title'));
    await tabTo(app, words('add-person'));
    await app.press('Enter');
    await focusComesTo(app, label('person', 'name'));
    await app.page.keyboard.type('Ana Ruiz');
    await app.goTo('#/plan/goals');
    await tabTo(app, words('add-goal'));
    await app.press('Enter');
    await focusComesTo(app, label('goal', 'statement'));
    await app.page.keyboard.type('By June 2027 more students read well.');
    await app.saved();
    await app.page.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus());
    await tabTo(app, words('share-plan'));
    await app.press('Enter');
    await until('the dialog', () => app.page.evaluate(() => document.querySelector('dialog[open]') !== null));
    await app.press('Escape');
    await until('no dialog', () => app.page.evaluate(() => document.querySelector('dialog[open]') === null));
    expect((await focus(app)).name).toBe(words('share-plan'));
    await app.goTo('#/plan/team');
    await app.sees('Ana Ruiz');
  });

  test('the first Tab leads past the navigation', async () => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress);
    await app.press('Tab');
    expect((await focus(app)).name).toBe(words('skip'));
    await app.press('Enter');
    expect((await focus(app)).name).toBe(words('start-title'));
  });
});
