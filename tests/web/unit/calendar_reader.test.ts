// Districts' calendars as their programs write them.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { NoCalendar, readCalendar } from '../../../web/src/files/calendarReader';

const year = { first: '2026-08-24', last: '2027-06-09' };

const calendar = (events: string[][], more: string[] = []) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...more, ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

const read = (events: string[][], more?: string[]) => readCalendar(ICAL, calendar(events, more), year);
const told = (events: string[][], more?: string[]) => read(events, more).days.map(({ name, start, end }) => `${start} ${end} ${name}`);

describe('a calendar', () => {
  test('gives whole days, whose end is exclusive', () => {
    expect(
      told([
        ['SUMMARY:Thanksgiving Break', 'DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128'],
        ['SUMMARY:Labor Day', 'DTSTART;VALUE=DATE:20260907'],
        ['SUMMARY:Winter\\, break', 'DTSTART;VALUE=DATE:20261221', 'DURATION:P12D'],
      ]),
    ).toEqual(['2026-11-26 2026-11-27 Thanksgiving Break', '2026-09-07 2026-09-07 Labor Day', '2026-12-21 2027-01-01 Winter, break']);
  });

  test('gives the days of times', () => {
    expect(
      told([
        ['SUMMARY:Early release', 'DTSTART;TZID=America/Chicago:20261007T123000', 'DTEND;TZID=America/Chicago:20261007T150000'],
        ['SUMMARY:Until midnight', 'DTSTART:20261008T000000', 'DTEND:20261010T000000'],
      ]),
    ).toEqual(['2026-10-07 2026-10-07 Early release', '2026-10-08 2026-10-09 Until midnight']);
  });

  test('gives the days of universal time where the calendar is from', () => {
    const event = ['SUMMARY:No school', 'DTSTART:20261126T060000Z', 'DTEND:20261127T060000Z'];
    expect(told([event], ['X-WR-TIMEZONE:America/Chicago'])).toEqual(['2026-11-26 2026-11-26 No school']);
    const evening = ['SUMMARY:Late', 'DTSTART:20261127T030000Z', 'DTEND:20261127T040000Z'];
    expect(told([evening], ['X-WR-TIMEZONE:America/Los_Angeles'])).toEqual(['2026-11-26 2026-11-26 Late']);
  });

  test('spells out recurring events, with those left out, moved and cancelled', () => {
    const weekly = ['SUMMARY:Early release', 'DTSTART;VALUE=DATE:20260902', 'RRULE:FREQ=WEEKLY;UNTIL=20260930', 'EXDATE;VALUE=DATE:20260909'];
    const moved = ['BEGIN:VEVENT', 'UID:0', 'RECURRENCE-ID;VALUE=DATE:20260916', 'DTSTART;VALUE=DATE:20260917', 'SUMMARY:Early release (Thursday)', 'END:VEVENT'];
    const off = ['BEGIN:VEVENT', 'UID:0', 'RECURRENCE-ID;VALUE=DATE:20260923', 'DTSTART;VALUE=DATE:20260923', 'STATUS:CANCELLED', 'SUMMARY:x', 'END:VEVENT'];
    const text = calendar([weekly]).replace('END:VCALENDAR', [...moved, ...off, 'END:VCALENDAR'].join('\r\n'));
    expect(readCalendar(ICAL, text, year).days.map(({ name, start }) => `${start} ${name}`)).toEqual([
      '2026-09-02 Early release',
      '2026-09-17 Early release (Thursday)',
      '2026-09-30 Early release',
    ]);
  });

  test('that never ends ends with the school year', () => {
    const days = told([['SUMMARY:Early release', 'DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=WEEKLY;BYDAY=WE']]);
    expect(days.length).toBeGreaterThan(40);
    expect(days[0]).toContain('2026-08-26');
    expect(days.at(-1)).toContain('2027-06-09');
  });

  test('counts what lies outside or makes no sense', () => {
    const { days, left } = read([
      ['SUMMARY:Old', 'DTSTART;VALUE=DATE:20190907'],
      ['SUMMARY:Backwards', 'DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261101'],
      ['SUMMARY:Broken', 'DTSTART;VALUE=DATE:2026-99-99'],
      ['SUMMARY:Off', 'DTSTART;VALUE=DATE:20260907', 'STATUS:CANCELLED'],
    ]);
    expect(days.map((each) => each.name)).toEqual(['Backwards']);
    expect(left).toBeGreaterThanOrEqual(1);
  });

  test('gives the days that end when they begin, and midnights without a zone', () => {
    expect(
      told([
        ['SUMMARY:Same day', 'DTSTART;VALUE=DATE:20260907', 'DTEND;VALUE=DATE:20260907'],
        ['SUMMARY:Nearly midnight', 'DTSTART:20261126T000000', 'DTEND:20261127T235900', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
        ['SUMMARY:A zone of Outlook', 'DTSTART;TZID=Central Standard Time:20261221T000000', 'DTEND;TZID=Central Standard Time:20261226T000000'],
        ['SUMMARY:Leap day', 'DTSTART;VALUE=DATE:20261231', 'RRULE:FREQ=DAILY;COUNT=2'],
      ]),
    ).toEqual([
      '2026-09-07 2026-09-07 Same day',
      '2026-11-26 2026-11-27 Nearly midnight',
      '2026-12-21 2026-12-25 A zone of Outlook',
      '2026-12-31 2026-12-31 Leap day',
      '2027-01-01 2027-01-01 Leap day',
    ]);
  });

  test('gives the same days where clocks are changed', () => {
    const chicago = ['X-WR-TIMEZONE:America/Chicago'];
    expect(
      told(
        [
          ['SUMMARY:Fall back', 'DTSTART:20261101T050000Z', 'DTEND:20261102T060000Z'],
          ['SUMMARY:Spring ahead', 'DTSTART:20270314T060000Z', 'DTEND:20270315T050000Z'],
        ],
        chicago,
      ),
    ).toEqual(['2026-11-01 2026-11-01 Fall back', '2027-03-14 2027-03-14 Spring ahead']);
  });

  test('bears texts with line breaks of their own, bare line feeds, and names out of web pages', () => {
    const text = calendar([['SUMMARY:Parents &amp; teachers&#39; day &unknown; &#9999999;', 'DESCRIPTION:Bring', 'lunch', '', '* and a pen', 'DTSTART;VALUE=DATE:20261007']]);
    for (const each of [text, text.replaceAll('\r\n', '\n')])
      expect(readCalendar(ICAL, each, year).days).toEqual([{ name: "Parents & teachers' day &unknown; &#9999999;", start: '2026-10-07', end: '2026-10-07' }]);
  });

  test('reads several calendars of a file, and a mark before them', () => {
    const one = calendar([['SUMMARY:A', 'DTSTART;VALUE=DATE:20260907']]);
    const two = calendar([['SUMMARY:B', 'DTSTART;VALUE=DATE:20260908']]);
    expect(readCalendar(ICAL, `\uFEFF${one}${two}`, year).days.map((each) => each.name)).toEqual(['A', 'B']);
  });

  test.each(['', 'hello', '{"a":1}', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n', 'BEGIN:VCALENDAR', '\u0000\u0001'])('is not %j', (text) => {
    expect(() => readCalendar(ICAL, text, year)).toThrow(NoCalendar);
  });

  test('bears a large file', () => {
    const many = Array.from({ length: 3000 }, (_, index) => [`SUMMARY:Day ${index}`, 'DTSTART;VALUE=DATE:20260907']);
    expect(read(many).days).toHaveLength(3000);
  });
});
