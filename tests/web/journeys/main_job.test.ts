// The job that everything hangs on: a team member writes a plan, closes the laptop, finds it again, and mails it to a
// colleague who opens it. By hand as far as a test has hands: through the forms, by their labels.
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { chooseFile, downloadBy } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const organization = 'Lincoln Middle School';
const title = 'Reading by grade 8';
const statement = 'By June 2027, grade 8 students with IEPs at grade level in reading rise from 22% to 45% (state test).';

async function addPeople(app: App): Promise<void> {
  await app.goTo('#/plan/team');
  for (const [name, role] of [['Ana Ruiz', 'Reading specialist'], ['Ben Cole', 'Assistant principal']] as const) {
    await app.click('button', words('add-person'));
    await app.fill(label('person', 'name'), name, words('unnamed', { noun: words('noun-person') }));
    await app.fill(label('person', 'role'), role, name);
  }
}

async function describeGap(app: App): Promise<void> {
  await app.goTo('#/plan/gaps');
  await app.click('button', words('add-gap'));
  await app.fill(label('gap', 'title'), 'Reading at grade level');
  await app.fill(label('gap', 'group'), 'Students with IEPs');
  await app.fill(label('gap', 'comparison'), 'All other students');
  await app.fill(label('gap', 'outcome'), 'Students reading at grade level');
  await app.fill(label('gap', 'groupValue'), '22');
  await app.fill(label('gap', 'comparisonValue'), '61');
  await app.click('button', words('add-rootCause'));
  await app.fill(label('rootCause', 'statement'), 'Students with IEPs leave class during core reading instruction.');
}

async function writeGoal(app: App): Promise<void> {
  await app.goTo('#/plan/goals');
  await app.click('button', words('add-goal'));
  await app.sees(words('goal-question'));
  await app.fill(label('goal', 'statement'), statement);
  await app.fill(label('goal', 'start'), '2026-09-01');
  await app.fill(label('goal', 'end'), '2027-06-15');
  await app.click('button', words('add-measure'));
  await app.fill(label('measure', 'name'), 'At grade level on the state reading test');
  await app.fill(label('measure', 'baselineValue'), '22');
  await app.fill(label('measure', 'targetValue'), '45');
}

async function writeStep(app: App): Promise<void> {
  await app.goTo('#/plan/steps');
  await app.click('button', words('add-step'));
  await app.sees(words('step-question'));
  await app.fill(label('step', 'title'), 'Move pull-out services out of the reading block');
  await app.choose(label('step', 'owner'), 'Ana Ruiz');
  await app.choose(label('step', 'backup'), 'Ben Cole');
  await app.fill(label('step', 'start'), '2026-10-01');
  await app.fill(label('step', 'end'), '2026-12-18');
}

/** What the plan says about one field of a step that was just begun and of the same step when it was filled in. */
async function expectAdviceToGo(app: App, write: () => Promise<void>): Promise<void> {
  const advice = [words('rule-step-without-owner'), words('rule-step-without-backup')];
  await app.goTo('#/plan/steps');
  await app.click('button', words('add-step'));
  await app.sees(words('step-question'));
  for (const each of advice) expect(await app.hasText(each), `“${each}” waits until something is written`).toBe(false);
  await app.fill(label('step', 'title'), 'Ask the teachers');
  for (const each of advice) await app.sees(each);
  await app.press('Control+z');
  await app.press('Control+z');
  await write();
  for (const each of advice) await until(`no “${each}”`, async () => !(await app.hasText(each)));
}

async function undoAndRedo(app: App): Promise<void> {
  const name = label('step', 'title');
  const before = await app.value(name);
  await app.fill(name, 'Something else');
  await app.settled();
  await app.press('Control+z');
  await until('undo', async () => (await app.value(name)) === before);
  await app.press('Control+y');
  await until('redo', async () => (await app.value(name)) === 'Something else');
  await app.press('Control+z');
  await until('undo', async () => (await app.value(name)) === before);
}

async function expectWholePlan(app: App): Promise<void> {
  await app.goTo('#/plan/goals');
  await app.sees(statement);
  await app.goTo('#/plan/steps');
  await app.sees('Move pull-out services out of the reading block');
  await app.sees('Ana Ruiz');
  await app.goTo('#/plan/gaps');
  await app.sees('Students with IEPs leave class');
  await app.goTo('#/plan/team');
  await app.sees('Ben Cole');
}

describe.each<BrowserName>(['chromium', 'firefox'])('the main job from one file in %s', (name) => {
  const mine = newProfile(name);

  test('a plan is written through the forms, with advice, undo and redo, and is saved', async () => {
    const app = await App.open(await mine.launch(), singleFileAddress);
    await app.startPlan(organization, title);
    await addPeople(app);
    await describeGap(app);
    await writeGoal(app);
    await expectAdviceToGo(app, () => writeStep(app));
    await undoAndRedo(app);
    await app.saved();
    expect(app.troubles).toEqual([]);
    // Firefox does not count the file itself as a request.
    expect(app.requests.filter((each) => each !== singleFileAddress)).toEqual([]);
    await mine.close();
  });

  test('it is there when the browser starts again, and travels as a file to somebody else', async () => {
    const app = await App.open(await mine.launch(), singleFileAddress);
    await app.openPlan(title);
    await expectWholePlan(app);
    await app.click('button', words('share-plan'));
    const file = await downloadBy(app, mine, () => app.click('button', words('save-as-file')));
    expect(file.name).toMatch(/^Lincoln Middle School Reading by grade 8 \d{4}-\d\d-\d\d \d\d\.\d\d\.waymark\.json$/);

    const other = newProfile(name);
    const colleague = await App.open(await other.launch(), singleFileAddress);
    await chooseFile(colleague, file.path);
    await colleague.sees(words('import-title', { count: 1 }));
    for (const held of [title, organization, words('count-goals', { count: 1 }), words('count-people', { count: 2 })])
      await colleague.sees(held);
    await colleague.click('button', words('import-accept', { count: 1 }));
    await until('the plan', () => colleague.page.evaluate(() => location.hash === '#/plan/overview'));
    await expectWholePlan(colleague);
    const sentOn = await downloadBy(colleague, other, async () => {
      await colleague.click('button', words('share-plan'));
      await colleague.click('button', words('save-as-file'));
    });
    expect(JSON.parse(sentOn.text).plan).toEqual(JSON.parse(file.text).plan);
    expect([...app.troubles, ...colleague.troubles]).toEqual([]);
  });
});
