// What the module answers about school calendars: shapes as the page's types have them, and refusals.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChangeSet, DayInfo, ProposedDays, RawSession, ReadCalendar, StartingPoint } from '../../web/src/core/types';
import { answer, newPlan, refusal, startModule } from './module';
import { exactly, listOf, nullOr, number, oneOf, text, truth } from './shapes';

const proposed = exactly<ProposedDays>({
  name: text,
  meaning: oneOf('unclear', 'vacation', 'holiday', 'in-service', 'early-closing', 'school-begins', 'school-ends', 'term-ends'),
  kind: oneOf('', 'vacation', 'holiday', 'in-service', 'early-closing'),
  start: text,
  end: text,
  state: oneOf('new', 'known', 'covered', 'overlaps', 'outside', 'no-school', 'unclear'),
  other: nullOr(text),
  doubt: oneOf('', 'weekday', 'length'),
  advised: truth,
  line: number,
});
const calendar = exactly<ReadCalendar>({
  days: listOf(proposed),
  unread: listOf(
    exactly<ReadCalendar['unread'][number]>({
      line: number,
      text,
      reason: oneOf('no-date', 'no-year', 'no-such-day', 'ends-before-start', 'too-long'),
    }),
  ),
});
const startingPoint = exactly<StartingPoint>({
  terms: listOf(exactly<StartingPoint['terms'][number]>({ number, start: text, end: text })),
  days: listOf(proposed),
});
const dayInfo = exactly<DayInfo>({
  school: truth,
  break: nullOr(text),
  early: nullOr(text),
  next: nullOr(text),
  previous: nullOr(text),
  term: nullOr(text),
});

describe('a school year', () => {
  let session: RawSession;
  let year = '';

  const insert = (parent: string, list: string, value: object): string => {
    const request = { edits: [{ op: 'insert', parent, list, value }], at: 1 };
    return answer<ChangeSet>(session.edit(JSON.stringify(request))).inserted[0] ?? '';
  };

  beforeAll(async () => {
    session = newPlan(await startModule());
    year = insert('plan1', 'schoolYears', { name: '2026-27', start: '2026-08-24', end: '2027-06-09' });
    insert(year, 'breaks', { name: 'Thanksgiving', start: '2026-11-26', end: '2026-11-27' });
  });
  afterAll(() => session.delete());

  test('reads a pasted list', () => {
    const list = 'Nov 26-27 Thanksgiving break\n12/21 – 1/1 Winter break\nLunes 18 de enero: festivo\nRoom 12';
    const read = answer<ReadCalendar>(session.readDays(JSON.stringify({ year, text: list })));
    calendar(read, 'readDays');
    expect(read.days.map(({ start, end, state }) => [start, end, state])).toEqual([
      ['2026-11-26', '2026-11-27', 'known'],
      ['2026-12-21', '2027-01-01', 'new'],
      ['2027-01-18', '2027-01-18', 'new'],
    ]);
    expect(read.unread).toEqual([{ line: 4, text: 'Room 12', reason: 'no-date' }]);
  });

  test('compares the days of another calendar', () => {
    const days = [
      { name: 'Teacher in-service', start: '2026-10-09', end: '2026-10-09' },
      { name: 'Board meeting', start: '2026-10-12', end: '2026-10-12' },
    ];
    const read = answer<ReadCalendar>(session.calendarImport(JSON.stringify({ year, days })));
    calendar(read, 'calendarImport');
    expect(read.days.map(({ kind, advised }) => [kind, advised])).toEqual([
      ['in-service', true],
      ['', false],
    ]);
  });

  test.each(['semesters', 'trimesters', 'quarters'])('starts from %s', (pattern) => {
    const start = answer<StartingPoint>(session.startingPoint(JSON.stringify({ year, pattern })));
    startingPoint(start, 'startingPoint');
    expect(start.terms[0]?.start).toBe('2026-08-24');
    expect(start.terms.at(-1)?.end).toBe('2027-06-09');
    expect(start.days.map(({ name }) => name)).toContain('winter-break');
  });

  test('tells about a day', () => {
    const info = answer<DayInfo>(session.day('2026-11-26'));
    dayInfo(info, 'day');
    expect(info).toMatchObject({ school: false, next: '2026-11-30', previous: '2026-11-25' });
  });

  test.each<[string, (session: RawSession) => string]>([
    ['unknown-entity', (open) => open.readDays('{"year":"nobody","text":"x"}')],
    ['bad-request', (open) => open.startingPoint(JSON.stringify({ year, pattern: 'weeks' }))],
    ['bad-request', (open) => open.calendarImport(JSON.stringify({ year }))],
    ['bad-date', (open) => open.calendarImport(JSON.stringify({ year, days: [{ name: '', start: '2026-02-30', end: '2026-03-01' }] }))],
    ['wrong-type', (open) => open.calendarImport(JSON.stringify({ year, days: [7] }))],
    ['year-without-dates', (open) => open.startingPoint(JSON.stringify({ year: insert('plan1', 'schoolYears', {}), pattern: 'quarters' }))],
  ])('is refused with %s', (code, ask) => {
    expect(refusal(ask(session)).code).toBe(code);
  });
});
