// Several tabs at once: different plans, the same plan, a tab that was asleep, a deletion in another tab.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { showField, write, writeAndSave, written } from '../support/editing';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();
const rounds: Record<BrowserName, number> = { chromium: 100, firefox: 20 };

async function valueOf(app: App, title: string): Promise<string> {
  await app.openPlan(title);
  await showField(app);
  return written(app);
}

/** Two tabs with one plan: the first writes, the second only reads. */
async function openTwice(name: BrowserName, title: string): Promise<[App, App]> {
  const browser = await newProfile(name).launch();
  const first = await App.open(browser, singleFileAddress);
  await first.startPlan('Lincoln', title);
  await showField(first);
  await writeAndSave(first, 'before');
  const second = await App.open(browser, singleFileAddress);
  await second.openPlan(title);
  await second.sees(words('read-only'));
  await showField(second);
  return [first, second];
}

describe.each<BrowserName>(['chromium', 'firefox'])('tabs in %s', (name) => {
  test(`${rounds[name]} rounds of interleaved saves of two plans: nothing is missing`, async () => {
    const profile = newProfile(name);
    const browser = await profile.launch();
    const apps = [await App.open(browser, singleFileAddress), await App.open(browser, singleFileAddress)] as const;
    for (const [index, app] of apps.entries()) {
      await app.startPlan('Lincoln', `Plan ${index}`);
      await showField(app);
    }
    for (let round = 1; round <= rounds[name]; round++)
      await Promise.all(apps.map((app, index) => writeAndSave(app, `plan ${index} round ${round}`)));
    await profile.close();
    const again = await App.open(await profile.launch(), singleFileAddress);
    for (const index of [0, 1]) expect(await valueOf(again, `Plan ${index}`)).toBe(`plan ${index} round ${rounds[name]}`);
  });

  test('the second tab of a plan only reads, until the person works there instead', async () => {
    const [first, second] = await openTwice(name, 'Shared plan');
    const field = await second.get({ role: 'field', name: words('field-plan-vision') });
    expect(await field.evaluate((element) => (element as HTMLTextAreaElement).readOnly)).toBe(true);
    // Typed in the first tab and not yet saved when the second asks for the plan: it is saved first.
    await write(first, 'written last in the first tab');
    await second.click('button', words('work-here'));
    await until('the plan to be writable', async () => !(await second.hasText(words('read-only'))));
    await showField(second);
    expect(await written(second)).toBe('written last in the first tab');
    await writeAndSave(second, 'now from the second tab');
    await first.sees(words('read-only'));
  });

  test('a tab that was asleep when its plan was taken keeps what it had not saved, as a copy', async () => {
    const [first, second] = await openTwice(name, 'Taken plan');
    // Asleep: it does not hear the other tab, and its save does not come to an end before the plan is taken.
    await first.page.evaluate(() => {
      const request = navigator.locks.request.bind(navigator.locks) as (...all: unknown[]) => Promise<unknown>;
      const awake = new Promise((wake) => Object.assign(window, { wake }));
      Object.assign(navigator.locks, {
        request: async (...all: unknown[]) => {
          await awake;
          return request(...all);
        },
      });
    });
    await write(first, 'from the sleeping tab');
    await second.click('button', words('work-here'));
    await until('the plan to be writable', async () => !(await second.hasText(words('read-only'))));
    await showField(second);
    await writeAndSave(second, 'from the second tab');
    await first.page.evaluate(() => (window as unknown as { wake: () => void }).wake());
    await first.sees(words('parted', { title: 'Taken plan' }));
    await first.saved();
    const third = await App.open(first.page.browser(), singleFileAddress);
    const kept = await third.page.$$eval('main button', (all, title) => all.filter((each) => each.textContent?.includes(title)).length, 'Taken plan');
    expect(kept).toBe(2);
    await first.page.close();
    await second.page.close();
    const found = new Set<string>();
    for (const index of [0, 1]) {
      await third.goTo('#/');
      await third.page.evaluate(
        (at, title) => [...document.querySelectorAll<HTMLElement>('main button')].filter((each) => each.textContent?.includes(title))[at]?.click(),
        index,
        'Taken plan',
      );
      await until('the plan', () => third.page.evaluate(() => location.hash.startsWith('#/plan')));
      await showField(third);
      found.add(await written(third));
    }
    expect(found).toEqual(new Set(['from the sleeping tab', 'from the second tab']));
  });

  test('a deleted plan comes back by undo although another tab has tidied up meanwhile', async () => {
    const browser = await newProfile(name).launch();
    const first = await App.open(browser, singleFileAddress);
    await first.startPlan('Lincoln', 'Deleted plan');
    await showField(first);
    await writeAndSave(first, 'precious');
    await first.goTo('#/storage');
    await first.click('button', words('delete'), { isStart: true });
    await until('the deletion', async () => !(await first.has({ role: 'button', name: words('delete'), isStart: true })));
    const second = await App.open(browser, singleFileAddress);
    // Tidying begins 1.5 s after the start of a page.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await second.hasText('Deleted plan')).toBe(false);
    await first.click('button', words('undo'));
    await until('the plan', () => first.has({ role: 'button', name: words('delete'), isStart: true }));
    expect(await valueOf(first, 'Deleted plan')).toBe('precious');
  });
});
