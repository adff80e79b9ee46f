// The review: one truth with rail and overview, narrowed down and widened again, printed, and a notice in two languages.
import { expect, test } from 'vitest';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();

async function withWeakGoal(): Promise<App> {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/plan/goals');
  await app.click('button', words('add-goal'));
  await app.fill(label('goal', 'statement'), 'Improve reading.');
  await app.goTo('#/plan/review');
  return app;
}

const lines = (app: App, scope = '.wm-main'): Promise<number> =>
  app.page.$$eval(`${scope} .wm-review:not(.wm-review--aside) .wm-review__line`, (all) => all.filter((each) => each.checkVisibility()).length);

/** The numbers of the rail: of the review, and of all its other lines together. */
const rail = (app: App): Promise<{ review: number; others: number }> =>
  app.page.$$eval('.wm-rail a', (links) => {
    const count = (link: Element) => Number.parseInt(link.querySelector('.wm-rail__count')?.textContent ?? '0', 10);
    const isReview = (link: Element) => link.getAttribute('href') === '#/plan/review';
    const sum = (list: Element[]) => list.reduce((all, link) => all + count(link), 0);
    return { review: sum(links.filter(isReview)), others: sum(links.filter((link) => !isReview(link))) };
  });

test('a fresh plan: nothing is counted, nothing is called complete, and the review holds what waits', async () => {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/plan/overview');
  await app.sees(words('review-blank'));
  expect(await app.hasText(words('review-clean'))).toBe(false);
  expect(await rail(app)).toEqual({ review: 0, others: 0 });
  await app.goTo('#/plan/review');
  await app.sees(words('review-blank'));
  await app.sees(words('review-waiting', { count: await lines(app) }));
});

test('rail, overview and review say the same number', async () => {
  const app = await withWeakGoal();
  const later = await lines(app, '.wm-later');
  const count = (await lines(app)) - later;
  expect(count).toBeGreaterThan(0);
  expect(await rail(app)).toEqual({ review: count, others: count });
  await app.sees(words('review-begun', { count }));
  await app.goTo('#/plan/overview');
  await app.sees(words('review-begun', { count }));
  await app.sees(words('review-later', { count: later }));
});

test('it is narrowed down to a kind and a part, says how much is shown, and is widened again', async () => {
  const app = await withWeakGoal();
  const all = await lines(app);
  await app.choose(words('review-part'), words('section-goals'));
  const goals = await lines(app);
  expect(goals).toBeGreaterThan(0);
  expect(goals).toBeLessThan(all);
  await app.sees(words('review-shown', { count: goals }));
  await app.click('button', words('review-show-all'));
  await until('all lines', async () => (await lines(app)) === all);
});

test('the three next things name what they are about', async () => {
  const app = await withWeakGoal();
  const next = await app.page.$$eval('.wm-next-three a', (all) => all.map((each) => each.textContent ?? ''));
  expect(next.length).toBeGreaterThan(0);
  expect(next.length).toBeLessThanOrEqual(3);
  const goal = next.filter((each) => each.includes('Improve reading.'));
  expect(goal.length, next.join(' | ')).toBeGreaterThan(0);
});

test('on paper it has the plan’s name and the day, and none of the buttons', async () => {
  const app = await withWeakGoal();
  await app.page.emulateMediaType('print');
  const isShown = (selector: string) => app.page.$$eval(selector, (all) => all.some((each) => each.checkVisibility()));
  expect(await isShown('.wm-review__line')).toBe(true);
  expect(await isShown('.wm-review__severity')).toBe(true);
  expect(await isShown('.wm-only-print')).toBe(true);
  for (const tool of ['.wm-filter', '.wm-finding__actions', '.wm-rail', '.wm-no-print']) expect(await isShown(tool), tool).toBe(false);
});

test('a notice speaks the language that is switched to', async () => {
  const app = await withWeakGoal();
  await app.click('button', `${words('set-aside')}: ${words('rule-goal-without-measure')}`);
  await app.fill(words('set-aside-why'), 'Later.');
  await app.click('button', words('set-aside-now'));
  await app.sees(words('was-set-aside'));
  await app.page.select('.wm-language select', 'es');
  await app.sees(words('was-set-aside', {}, 'es'));
  expect(await app.hasText(words('was-set-aside'))).toBe(false);
});
