// Is it working: the plan on one screen, a goal in pictures that can be read as tables and taken along, a decision with what it
// changes, a small trial, a look back.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import type { BrowserName, Profile } from '../support/browsers';
import { dataPlanFile, firstDay, focalValues } from '../support/dataPlan';
import { chooseFile, downloadBy } from '../support/downloads';
import { singleFileAddress } from '../support/places';
import { inDays } from '../support/runningPlan';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();

async function openDataPlan(profile: Profile, options = {}): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await chooseFile(app, dataPlanFile(options));
  await app.click('button', words('import-accept', { count: 1 }));
  await app.sees(words('make-the-plan'));
  await app.saved();
  return app;
}

const asRead = (date: string) => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

const finding = words('finding-target', { finding: words('finding-fell', { name: 'Reading at grade level', from: '30%', to: '24%' }), target: '45%' });
const gapMoved = words('gap-is-widening', { size: words('points', { count: 36 }), date: asRead(firstDay) });
const gapFinding = `${words('gap-maybe-chance', { finding: gapMoved })}${words('gap-students', { students: words('students-more', { count: 36 }) })}`;

/** Names and descriptions of the pictures on the screen, as a screen reader is told them. */
async function pictures(app: App, count: number): Promise<{ name: string; description: string }[]> {
  return until(`${count} pictures`, async () => {
    const found = await app.page.$$eval('.wm-chart svg[role="img"]', (all) =>
      all.map((each) => {
        const textOf = (attribute: string) => document.getElementById(each.getAttribute(attribute) ?? '')?.textContent ?? '';
        return { name: textOf('aria-labelledby'), description: textOf('aria-describedby') };
      }),
    );
    return found.length === count ? found : null;
  });
}

const tableRows = (app: App, title: string) =>
  app.page.$eval(`table[aria-label="${title}"]`, (table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)));

async function planIsSeenAtAGlance(app: App): Promise<void> {
  await app.goTo('#/plan/progress');
  await app.sees(words('needs-title', { count: 3 }));
  await app.sees(words('verdict-fix-implementation'));
  await app.sees(words('gaps-none-closing'));
  await app.sees(gapFinding);
  // One measure in small, and how far the goal is on its way; the measure without data teaches.
  const [way, small] = await pictures(app, 2);
  expect(way?.description).toContain('More students read well');
  expect(small?.name).toBe(finding);
  await app.sees(words('no-data-teach'));
  expect(await complaints(app)).toEqual([]);
}

async function goalIsSeenInPictures(app: App): Promise<void> {
  await app.click('link', 'More students read well', { within: words('dash-goals') });
  const [run, gap, fidelity] = await pictures(app, 3);
  expect(run?.name).toBe(finding);
  expect(run?.description).toContain(words('described-values', { count: focalValues.length }));
  await app.sees(words('aim-starts-first-three', { value: '30%', date: asRead(inDays(-300)) }));
  expect(gap?.name).toBe(gapFinding);
  expect(fidelity?.description).toContain('Teach in pairs: 40%.');
  await app.sees(words('advice-consider-change'));
  await app.click('summary', `${words('show-table')}: ${finding}`);
  const rows = await tableRows(app, finding);
  expect(rows.map((row) => row[1])).toEqual(focalValues.map((value) => `${value}%`));
  expect(rows[0]?.[2]).toBe(words('count-of', { count: 30, of: 100 }));
  expect(await complaints(app)).toEqual([]);
}

async function pictureIsTakenAlong(app: App, profile: Profile): Promise<void> {
  const svg = await downloadBy(app, profile, () => app.click('button', `${words('save-svg')}: ${finding}`));
  expect(svg.name).toMatch(/\.svg$/);
  // It stands alone: title and source are in it, and no colour waits for the page's style sheet.
  for (const text of ['<svg', 'Reading at grade level', words('chart-source', { source: 'Benchmark test' })]) expect(svg.text).toContain(text);
  expect(svg.text).not.toContain('var(--');
  expect(svg.text, 'nothing is withheld of it').not.toContain(words('picture-withheld', { count: 2 }).slice(0, 9));
  const png = await downloadBy(app, profile, () => app.click('button', `${words('save-png')}: ${finding}`));
  const bytes = readFileSync(png.path);
  expect([...bytes.subarray(1, 4)].map((each) => String.fromCharCode(each)).join('')).toBe('PNG');
  expect(bytes.readUInt32BE(16), 'twice as wide as on the screen').toBeGreaterThan(600);
  expect(bytes.length, 'something is drawn on it').toBeGreaterThan(8000);
}

const ratioFinding = words('ratio-finding-exceeds', { year: '2025-26', ratio: '3.6', threshold: '3' });
const tooFew = words('ratio-not-calculated', { year: '2024-25', why: words('no-ratio-group-cell-size', { cell: 10 }) });

/** What the state judges, year by year: its own and alternate ratios, a year without one, and where the rule leads. */
async function ratiosAreSeenByYear(app: App, profile: Profile): Promise<void> {
  await app.goTo('#/plan/progress/goal');
  const ratio = (await pictures(app, 6))[4];
  expect(ratio?.name).toBe(ratioFinding);
  expect(ratio?.description).toContain(words('ratio-described', { year: '2023-24', ratio: '3.5', kind: words('ratio-alternate'), state: words('ratio-state-above') }));
  expect(ratio?.description).toContain(tooFew);
  await app.sees(tooFew);
  await app.sees(words('ratio-in-a-row', { count: 1 }));
  await app.sees(words('ratio-students', { count: 6, year: '2025-26' }));
  await app.click('summary', `${words('show-table')}: ${ratioFinding}`);
  const rows = await tableRows(app, ratioFinding);
  expect(rows.map((row) => row[0])).toEqual(['2022-23', '2023-24', '2024-25', '2025-26']);
  expect(rows[1]?.slice(1)).toEqual(['35%', '10%', '3.5', words('ratio-alternate'), words('ratio-state-above'), words('ratio-progress-no')]);
  expect(rows[2]?.[3]).toBe(words('no-ratio-group-cell-size', { cell: 10 }));
  expect(await complaints(app)).toEqual([]);
  const svg = await downloadBy(app, profile, () => app.click('button', `${words('save-svg')}: ${ratioFinding}`));
  for (const text of [words('ratio-threshold', { ratio: '3' }), words('ratio-no-ratio'), '2023-24']) expect(svg.text).toContain(text);
}

/** The same page in the other language. */
async function ratiosAreReadInSpanish(app: App): Promise<void> {
  await app.page.select('.wm-language select', 'es');
  await app.sees(words('ratio-finding-exceeds', { year: '2025-26', ratio: '3.6', threshold: '3' }, 'es'));
  expect(await complaints(app)).toEqual([]);
}

async function decisionIsMade(app: App): Promise<void> {
  await app.goTo('#/plan/progress');
  await app.click('link', `${words('decide')}: Reading at grade level`);
  await app.sees(words('need-four-points'));
  // Who forgets the reason is told so, and nothing is written.
  await app.click('check', words('decide-adjust'));
  await app.click('button', words('decide-finish'));
  await app.sees(words('decide-reason-missing'));
  await app.fill(words('field-decision-reason'), 'Half of the visits were missed');
  await app.click('check', 'Ana Ruiz, Reading specialist');
  await app.click('button', words('add-decidedChange'));
  const row = words('change-place', { place: 1 });
  await app.choose(words('change-of'), words('thing-named', { noun: words('noun-step'), name: 'Teach in pairs' }), row);
  await app.choose(words('change-field'), label('step', 'end'), row);
  await app.click('button', words('decide-finish'));
  await app.sees(words('change-unsaid', { place: 1 }));
  await app.fill(words('change-after'), inDays(200), row);
  expect(await complaints(app)).toEqual([]);
  await app.click('button', words('decide-finish'));
  await app.sees(words('decided', { count: 1 }));
}

async function decisionStands(app: App): Promise<void> {
  await app.sees('Half of the visits were missed');
  const told = await app.page.$eval('.wm-story__changes', (each) => each.textContent ?? '');
  expect(told).toContain('Teach in pairs');
  expect(told).toContain(label('step', 'end'));
  expect(told, 'no field name of the file').not.toMatch(/\d{4}-\d\d-\d\d/);
  await app.click('summary', words('story-figures', { count: 2 }), { isStart: true });
  const rows = await tableRows(app, words('field-decision-figures'));
  expect(rows[0]?.slice(0, 4).join(' ')).toContain('24%');
  await app.goTo('#/plan/steps/pairs');
  expect(await stepEnd(app)).toBe(inDays(200));
  await app.goTo('#/plan/progress/goal');
  const [run] = await pictures(app, 3);
  expect(run?.description).toContain('Half of the visits were missed');
}

const stepEnd = (app: App) => app.page.$eval('#f-pairs-end', (input) => (input as HTMLInputElement).value);

async function oneUndoTakesItBack(app: App): Promise<void> {
  await app.press('Control+z');
  await app.goTo('#/plan/decisions');
  await app.sees(words('story-empty'));
  await app.goTo('#/plan/steps/pairs');
  expect(await stepEnd(app)).toBe(inDays(90));
}

/** A step whose first day is over and that nobody has begun is not late, but the tile beside the week's list says so. */
async function stepThatShouldHaveBegunIsSaid(app: App): Promise<void> {
  await app.goTo('#/plan/steps/pairs');
  await app.choose(label('step', 'status'), words('choice-status-not-started'));
  await app.goTo('#/plan/progress');
  await app.sees(words('of-all', { count: 0, total: 1 }));
  await app.sees(words('key-steps-waiting', { done: 0, underWay: 0, waiting: 1 }));
}

/** The picture is drawn once more before the page has asked for the plan's figures anew. */
async function measureGoesWhileItsGapTableIsOpen(app: App): Promise<void> {
  await app.goTo('#/plan/goals/reading');
  await app.click('button', `${words('remove')} Reading at grade level`);
  await app.press('Control+z');
  await app.goTo('#/plan/progress/goal');
  await app.click('summary', `${words('show-table')}: ${gapFinding}`);
  await until('the table', async () => (await tableRows(app, gapFinding)).length > 0);
  await app.press('Control+y');
  await until('the picture is gone', async () => !(await app.hasText(gapFinding)));
  expect(await app.hasText('Families who answer')).toBe(true);
}

async function trialIsRun(app: App): Promise<void> {
  await app.goTo('#/plan/decisions');
  await app.click('button', words('add-learningCycle'));
  await app.fill(label('learningCycle', 'title'), 'Visits in the first block');
  await app.fill(label('learningCycle', 'start'), inDays(3));
  await app.fill(label('learningCycle', 'end'), inDays(20));
  await app.fill(label('learningCycle', 'prediction'), 'Nine of ten visits take place');
  await app.sees(words('trial-written', { date: '' }).trim());
  await app.sees(words('trial-planned'));
  await app.sees(words('trial-in-time', { date: '' }).trim());
  await app.fill(label('learningCycle', 'observed'), 'Eight took place');
  await app.fill(label('learningCycle', 'learned'), 'Keep the first block');
  await app.sees(words('trial-closed'));
  await app.click('link', `${words('trial-decide')}: Visits in the first block`);
  await app.click('check', words('decide-continue'));
  await app.fill(words('field-decision-reason'), 'It holds');
  await app.click('button', words('decide-finish'));
  await app.sees(words('trial-part-decided'));
  await app.press('Control+z');
  await app.sees(words('story-empty'));
  expect(await app.hasText(words('trial-part-decided')), 'the decision and its mention go together').toBe(false);
}

async function goalIsLookedBackOn(app: App): Promise<void> {
  await app.click('button', `${words('add-goalReview')}: More students read well`);
  await app.sees(words('review-numbers'));
  await app.sees(finding);
  await app.fill(label('goalReview', 'reason'), 'The pairs were seldom there');
  await app.click('check', words('choice-reviewVerdict-revise'));
  await app.sees(words('choice-reviewVerdict-revise'));
  expect(await complaints(app)).toEqual([]);
}

describe.each<BrowserName>(['chromium', 'firefox'])('seeing whether it works in %s', (name) => {
  test('the plan at a glance, and a goal in pictures that can be taken along', async () => {
    const profile = newProfile(name);
    const app = await openDataPlan(profile);
    await planIsSeenAtAGlance(app);
    await goalIsSeenInPictures(app);
    await pictureIsTakenAlong(app, profile);
    expect(app.troubles).toEqual([]);
  });

  test('disproportionality year by year, in both languages', async () => {
    const profile = newProfile(name);
    const app = await openDataPlan(profile, { isJudged: true });
    await ratiosAreSeenByYear(app, profile);
    await ratiosAreReadInSpanish(app);
    expect(app.troubles).toEqual([]);
  });

  test('a decision with a change, which one undo takes back', async () => {
    const app = await openDataPlan(newProfile(name));
    await decisionIsMade(app);
    await decisionStands(app);
    await oneUndoTakesItBack(app);
    expect(app.troubles).toEqual([]);
  });

  test('a step that should have begun', async () => {
    const app = await openDataPlan(newProfile(name));
    await stepThatShouldHaveBegunIsSaid(app);
    expect(app.troubles).toEqual([]);
  });

  test('a measure that goes while the table of its gap is open', async () => {
    const app = await openDataPlan(newProfile(name));
    await measureGoesWhileItsGapTableIsOpen(app);
    expect(app.troubles).toEqual([]);
  });

  test('a small trial and a look back', async () => {
    const app = await openDataPlan(newProfile(name));
    await trialIsRun(app);
    await goalIsLookedBackOn(app);
    expect(app.troubles).toEqual([]);
  });
});
