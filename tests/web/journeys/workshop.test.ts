// The coach at work: a goal gets better while it is written, advice is acted on by one click or set aside with a reason.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const weak = 'Improve reading.';
const strong = 'By June 2, 2028, the share of grade 6 students with IEPs who read at grade level will rise from 27% to 40%, as measured by the state reading test.';

async function atNewGoal(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/plan/goals');
  await app.click('button', words('add-goal'));
  await app.sees(words('goal-question'));
  return app;
}

const met = (app: App): Promise<number> => app.page.$$eval('.wm-letter--met', (all) => all.length);

const marks = (app: App): Promise<string[]> =>
  app.page.evaluate(() => [...document.querySelectorAll('.wm-marked mark')].map((each) => each.textContent ?? ''));

describe.each<BrowserName>(['chromium', 'firefox'])('the goal workshop in %s', (name) => {
  test('a weak sentence gets advice, a strong one lights the letters and fills the form', async () => {
    const app = await atNewGoal(name);
    await app.sees(words('coach-start'));
    await app.fill(label('goal', 'statement'), weak);
    await app.sees(words('reason-no-baseline'));
    expect(await met(app)).toBe(0);

    await app.fill(label('goal', 'statement'), strong);
    await until('two letters', async () => (await met(app)) >= 2);
    const found = await marks(app);
    for (const part of ['By June 2, 2028', '27%', '40%']) expect(found).toContain(part);

    await app.click('button', words('put-all-into-form'));
    await app.sees(words('offer-taken'));
    expect(await app.value(label('goal', 'end'))).toBe('2028-06-02');
    expect(await app.value(label('measure', 'baselineValue'))).toBe('27');
    expect(await app.value(label('measure', 'targetValue'))).toBe('40');
    await app.press('Control+z');
    await until('the form is blank again', async () => (await app.value(label('goal', 'end'))) === '');
    expect(app.troubles).toEqual([]);
  });
});

test('where sentence and form differ, either can be made to follow the other', async () => {
  const app = await atNewGoal('chromium');
  await app.fill(label('goal', 'statement'), strong);
  await app.click('button', words('put-all-into-form'));
  await app.fill(label('measure', 'targetValue'), '45');
  await app.click('button', words('write-into-sentence', { value: '45%' }));
  await until('the sentence', async () => (await app.value(label('goal', 'statement'))).includes('from 27% to 45%'));
  await app.fill(label('measure', 'targetValue'), '50');
  await app.click('button', words('use-in-form', { value: '45%' }));
  await until('the form', async () => (await app.value(label('measure', 'targetValue'))) === '45');
});

test('a sentence is repaired by one click from the review, and the click is undone', async () => {
  const app = await atNewGoal('chromium');
  await app.fill(label('goal', 'statement'), 'Grade 6 reading will rise to 40%.');
  await app.fill(label('goal', 'end'), '2028-06-02');
  await app.goTo('#/plan/review');
  await app.click('button', words('rule-goal-text-incomplete-mend'));
  await until('the advice is gone', async () => !(await app.hasText(words('rule-goal-text-incomplete'))));
  await app.click('button', words('undo'));
  await app.sees(words('rule-goal-text-incomplete'));
});

test('advice is set aside with a reason, stays in the review, and is taken up again after a reload', async () => {
  const app = await atNewGoal('chromium');
  await app.fill(label('goal', 'statement'), weak);
  await app.goTo('#/plan/review');
  const what = words('rule-goal-without-measure');
  await app.click('button', `${words('set-aside')}: ${what}`);
  await app.fill(words('set-aside-why'), 'The district chooses the measure in May.');
  await app.click('button', words('set-aside-now'));
  await app.sees('The district chooses the measure in May.');
  await app.saved();
  await app.page.reload();
  await app.ready();
  await app.goTo('#/plan/review');
  await app.click('button', `${words('take-up-again')}: ${what}`);
  await app.get({ role: 'button', name: `${words('set-aside')}: ${what}` });
});

test('a new plan does not greet its author with advice; the review holds all of it', async () => {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  expect(await app.page.$$eval('.wm-finding, .wm-rail__count', (all) => all.length)).toBe(0);
  await app.goTo('#/plan/review');
  await app.sees(words('rule-plan-without-dates'));
});
