// Running a plan: what waits this week is done from the list; a meeting is prepared, run and written up; somebody leaves and
// hands over.
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import type { BrowserName } from '../support/browsers';
import { chooseFile } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { inDays, runningPlanFile } from '../support/runningPlan';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();

async function openRunningPlan(name: BrowserName): Promise<App> {
  const app = await App.open(await newProfile(name).launch(), singleFileAddress);
  await chooseFile(app, runningPlanFile());
  await app.click('button', words('import-accept', { count: 1 }));
  await app.sees(words('make-the-plan'));
  await app.saved();
  return app;
}

const gone = (app: App, text: string) => until(`no “${text}”`, async () => !(await app.hasText(text)));
const due = (kind: string, name: string) => words(`due-${kind}`, { name });
const focused = (app: App) => app.page.evaluate(() => document.activeElement?.tagName ?? '');

async function weekIsWorkedOff(app: App): Promise<void> {
  await app.goTo('#/plan/week');
  await app.sees(words('week-overdue'));
  const report = due('report', words('choice-audience-families'));
  await app.sees(report);
  await app.click('button', `${words('do-given')}: ${words('choice-audience-families')}`);
  await app.sees(words('did-given', { name: words('choice-audience-families') }));
  expect(await focused(app), 'the focus goes on to another line').toBe('A');
  await app.click('button', words('undo'));
  await app.sees(report);
  await app.click('button', `${words('do-approved')}: Give the pairs a room`);
  await gone(app, due('approval', 'Give the pairs a room'));
  await app.click('button', `${words('do-done')}: Order the books`);
  await gone(app, due('step-end', 'Order the books'));
}

async function checkInIsRecorded(app: App): Promise<void> {
  await app.click('button', `${words('add-checkIn')}: Teach in pairs`);
  await app.fill(label('step', 'percentDone'), '40');
  await app.fill(label('checkIn', 'note'), 'Two pairs began');
  await app.click('button', `${words('finish-record')}: ${due('check-in', 'Teach in pairs')}`);
  await gone(app, words('finish-record'));
  await app.goTo('#/plan/checkins');
  await app.page.evaluate(() => {
    for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true;
  });
  expect(await app.value(label('checkIn', 'note'))).toBe('Two pairs began');
  expect(await app.value(label('checkIn', 'percentDone'))).toBe('40');
}

async function listIsFiltered(app: App): Promise<void> {
  await app.goTo('#/plan/week');
  await app.choose(words('week-show'), 'Ben Cole');
  await until('the address', () => app.page.evaluate(() => location.hash.includes('for=person-ben')));
  await gone(app, due('report', words('choice-audience-families')));
  await app.choose(words('week-show'), words('choice-audience-families'));
  await app.sees(due('report', words('choice-audience-families')));
}

async function meetingIsPrepared(app: App): Promise<void> {
  await app.goTo('#/plan/meetings');
  await app.click('summary', words('prepare-meeting'), { isStart: true });
  await app.sees(words('agenda-off-track', { name: 'Teach in pairs' }));
  await app.sees(words('speaks', { name: 'Ana Ruiz' }));
  await app.fill(words('own-point'), 'Snacks');
  await app.click('button', `${words('add')}: ${words('own-point')}`);
  await app.click('button', `${words('move-up')}: Snacks`);
  await app.click('button', words('put-into-plan'));
  await app.sees(words('meeting-run-intro'));
  await app.sees('Team round');
}

async function meetingIsRun(app: App): Promise<void> {
  await app.click('check', `${words('run-absent')}: Ben Cole`, { isStart: true });
  await app.sees(words('run-count', { here: 1, absent: 1 }));
  const step = words('run-step', { name: 'Teach in pairs' });
  await app.fill(label('step', 'percentDone'), '60', step);
  await app.fill(words('look-end'), inDays(120), step);
  await app.click('button', words('add-decision'), { isStart: true, within: step });
  await app.click('check', words('choice-decisionKind-adjust'));
  await app.fill(label('decision', 'reason'), 'Rooms are short');
  await app.click('button', words('add-task'));
  await app.fill(label('task', 'what'), 'Ask for a room');
  await app.choose(label('task', 'person'), 'Cy Dole');
  await app.fill(label('task', 'due'), inDays(7));
}

async function meetingIsWrittenUp(app: App): Promise<void> {
  await app.click('link', words('to-minutes'));
  for (const text of ['Snacks', 'Rooms are short', 'Ask for a room', words('percent-done', { percent: '60' })]) await app.sees(text);
  await app.click('link', words('meeting-part-todo'));
  await app.sees('Cy Dole');
  await app.sees('Ask for a room');
}

async function meetingWithoutRoundInvitesTheTeam(app: App): Promise<void> {
  await app.goTo('#/plan/meetings');
  await app.click('summary', words('prepare-meeting'), { isStart: true });
  await app.choose(words('prepare-round'), words('another-meeting'));
  await app.choose(words('meeting-who-talks'), words('choice-meetingKind-team'));
  await app.click('button', words('put-into-plan'));
  await app.sees(words('meeting-run-intro'));
  const invited = await app.page.$$eval('.wm-attendance__name', (all) => all.filter((each) => !each.closest('details')).map((each) => each.textContent));
  expect(invited).toEqual(['Ana Ruiz', 'Ben Cole']);
}

async function workIsHandedOver(app: App): Promise<void> {
  await app.goTo('#/plan/people');
  await app.sees(words('workload-title'));
  await app.sees(words('workload-due-approval', { count: 1 }));
  await app.page.setViewport({ width: 360, height: 740 });
  await app.sees(words('workload-fullest'));
  expect(await complaints(app)).toEqual([]);
  await app.page.setViewport({ width: 1366, height: 768 });
  await app.choose(words('leaving-who'), 'Ana Ruiz');
  await app.sees(words('leaving-steps-in', { name: 'Ben Cole' }));
  await app.fill(label('person', 'handover'), 'The keys are in the office');
  await app.choose(words('hand-over-to'), 'Cy Dole');
  await app.click('button', words('hand-over-now', { date: '' }).trim(), { isStart: true });
  await app.sees(words('leaving-nothing', { name: 'Ana Ruiz' }));
  await app.click('button', words('undo'));
  await app.sees(words('leaving-steps-in', { name: 'Ben Cole' }));
}

describe.each<BrowserName>(['chromium', 'firefox'])('running a plan in %s', (name) => {
  test('what waits this week is done from the list', async () => {
    const app = await openRunningPlan(name);
    await weekIsWorkedOff(app);
    await checkInIsRecorded(app);
    await listIsFiltered(app);
    expect(app.troubles).toEqual([]);
  });

  test('a meeting is prepared, run and written up', async () => {
    const app = await openRunningPlan(name);
    await meetingIsPrepared(app);
    await meetingIsRun(app);
    await meetingIsWrittenUp(app);
    expect(app.troubles).toEqual([]);
  });

  test('a meeting outside of the rounds invites whom its kind asks for', async () => {
    const app = await openRunningPlan(name);
    await meetingWithoutRoundInvitesTheTeam(app);
    expect(app.troubles).toEqual([]);
  });

  test('somebody leaves and hands over, as one edit', async () => {
    const app = await openRunningPlan(name);
    await workIsHandedOver(app);
    expect(app.troubles).toEqual([]);
  });
});
