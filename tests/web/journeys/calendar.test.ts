// A school year filled without typing forty dates: started from what is usual, read from a pasted list and a district's
// calendar file, each looked at first and taken back by one undo; dates on forms then know when school is out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/browsers';
import { singleFileAddress } from '../support/places';
import { complaints } from '../support/axe';
import { downloadBy } from '../support/downloads';
import { App, type Profile, profiles } from '../support/setup';
import { until } from '../support/wait';
import { label, words } from '../support/words';

const newProfile = profiles();
const folder = mkdtempSync(join(tmpdir(), 'waymark-calendar-'));
afterAll(() => rmSync(folder, { recursive: true }));

const districtCalendar = join(folder, 'district.ics');
writeFileSync(
  districtCalendar,
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//District//EN',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Teacher in-service',
    'DTSTART;VALUE=DATE:20270129',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'SUMMARY:Board meeting',
    'DTSTART;VALUE=DATE:20270202',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
);

async function atNewYear(profile: Profile): Promise<App> {
  const app = await App.open(await profile.launch(), singleFileAddress);
  await app.startPlan('Lincoln', 'Reading');
  await app.goTo('#/plan/team');
  await app.click('button', words('add-schoolYear'));
  await app.fill(label('schoolYear', 'start'), '2026-08-24', words('field-plan-schoolYears'));
  await app.fill(label('schoolYear', 'end'), '2027-06-09', words('field-plan-schoolYears'));
  return app;
}

const rows = (app: App): Promise<string[]> =>
  app.page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.wm-day-list [id$="-name"]')].map((each) => each.value));

const enter = (count: number) => words('proposal-accept', { count });

describe.each<BrowserName>(['chromium', 'firefox'])('the school calendar in %s', (name) => {
  test('is filled from a usual year, a pasted list and a calendar file, one step of undo each', async () => {
    const app = await atNewYear(newProfile(name));
    await app.click('button', words('start-from-quarters'));
    await app.click('button', enter(13));
    await until('terms and breaks', async () => (await rows(app)).length === 13);

    await app.click('button', words('paste-list'));
    await app.page.type('#pasted-days', 'Oct 9 Teacher workday\nNov 26-27 Thanksgiving break\nRoom 12\n');
    await app.click('button', words('paste-read'));
    await app.sees(words('unread-no-date'));
    await app.sees(words('proposal-known'));
    await app.click('button', enter(1));
    await until('the workday', async () => (await rows(app)).includes('Teacher workday'));

    const input = (await app.page.$('.wm-file-button input')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(districtCalendar);
    await app.sees(words('proposal-unclear'));
    await app.click('button', enter(1));
    await until('the in-service day', async () => (await rows(app)).includes('Teacher in-service'));
    expect(await rows(app)).toHaveLength(15);

    await app.press('Control+z');
    await app.press('Control+z');
    await until('both taken back', async () => (await rows(app)).length === 13);
    await app.press('Control+z');
    await until('all taken back', async () => (await rows(app)).length === 0);
    expect(app.troubles).toEqual([]);
  });
});

test('a calendar that was exported and is imported again brings nothing new, and dates know it', async () => {
  const profile = newProfile('chromium');
  const app = await atNewYear(profile);
  await app.click('button', words('start-from-semesters'));
  expect(await complaints(app)).toEqual([]);
  await app.click('button', enter(11));
  await until('the rows', async () => (await rows(app)).length === 11);
  expect(await complaints(app)).toEqual([]);

  const { path, text } = await downloadBy(app, profile, () => app.click('button', words('export-calendar')));
  expect(text).toContain('DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20270102\r\n');
  const input = (await app.page.$('.wm-file-button input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await app.sees(words('proposal-known'));
  const ticked = await app.page.evaluate(() => document.querySelectorAll('.wm-proposal input:checked').length);
  expect(ticked).toBe(0);
  await app.click('button', words('cancel'));

  await app.goTo('#/plan/meetings');
  await app.click('button', words('add-meeting'));
  await app.fill(label('meeting', 'date'), '2026-11-26');
  const next = words('school-day-after', { day: 'Nov 30, 2026' });
  await app.sees(`${words('day-in-break', { day: 'Nov 26, 2026', name: words('usual-day-thanksgiving-break') })} ${next}`);
  await app.fill(label('meeting', 'date'), '2026-11-28');
  await app.sees(`${words('day-without-school', { day: 'Nov 28, 2026', weekday: 'Saturday' })} ${next}`);
  await app.click('button', words('take-school-day'), { isStart: true });
  expect(await app.value(label('meeting', 'date'))).toBe('2026-11-30');
  await until('nothing more to say', async () => !(await app.hasText(next)));
  expect(app.troubles).toEqual([]);
});

test('days that share some with a break are left out, joined with it, or take its place', async () => {
  const app = await atNewYear(newProfile('chromium'));
  await app.click('button', words('start-from-semesters'));
  await app.click('button', enter(11));
  await until('the rows', async () => (await rows(app)).length === 11);
  const paste = async (text: string) => {
    await app.click('button', words('paste-list'));
    await app.page.type('#pasted-days', text);
    await app.click('button', words('paste-read'));
    await app.sees(words('settle-keep'));
  };
  const settle = (way: string) =>
    app.choose(words('settle', { name: words('usual-day-thanksgiving-break'), days: 'Nov 26 – 27, 2026' }), words(`settle-${way}`));
  const days = () => app.page.evaluate(() => document.querySelector<HTMLElement>('.wm-year-overview')?.innerText.replace(/\s+/g, ' ') ?? '');
  await paste('Nov 25-26 Fall break\n');
  expect(await complaints(app)).toEqual([]);
  await settle('join');
  await app.click('button', enter(1));
  expect(await rows(app)).toHaveLength(11);
  await app.click('summary', words('year-as-list'));
  await until('one longer break', async () => (await days()).includes('Nov 25 – 27, 2026'));
  expect(app.troubles).toEqual([]);
});
