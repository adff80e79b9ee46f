// Calendar files as other programs read them: whole days in every time zone, one event a thing, texts that survive.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText, type DatedEvent, dayAfter, sequenceAt } from '../../../web/src/files/calendarFile';

const head = { name: 'Lincoln Middle School; plan', language: 'en', now: new Date('2026-11-26T15:04:05Z') };
const event = (more: Partial<DatedEvent> = {}): DatedEvent => ({
  uid: 'plan-step1-check-in@waymark',
  start: '2026-12-01',
  end: '2026-12-01',
  summary: 'Check-in',
  ...more,
});

const write = (events: DatedEvent[], now = head.now) => calendarText(ICAL, { ...head, now }, events);
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) => read(text).getAllSubcomponents('vevent');
const plainDay = (component: InstanceType<typeof ICAL.Component>, name: string) => String(component.getFirstPropertyValue(name));

describe('a calendar file', () => {
  test('has what RFC 5545 asks for', () => {
    const text = write([event({ hasAlarm: true, categories: ['Plan, A', 'Check-in'] })]);
    const calendar = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Waymark//Waymark//EN');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    for (const property of ['NAME', 'X-WR-CALNAME']) expect(text).toContain(`\r\n${property}:Lincoln Middle School\\; plan\r\n`);
    const [first] = eventsOf(text);
    expect(first?.getFirstPropertyValue('uid')).toBe('plan-step1-check-in@waymark');
    expect(plainDay(first as never, 'dtstamp')).toBe('2026-11-26T15:04:05Z');
    expect(first?.getFirstProperty('categories')?.getValues()).toEqual(['Plan, A', 'Check-in']);
    expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20261202\r\n');
  });

  // Outlook shows a day from midnight to midnight as busy, unless it is told otherwise.
  test('says that its days are whole days on which people are free, in no zone', () => {
    const text = write([event()]);
    for (const line of ['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'])
      expect(text).toContain(`\r\n${line}\r\n`);
    expect(text).not.toContain('TZID');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('is cut between characters and never inside of one', () => {
    const bytes = new TextEncoder().encode(write([event({ summary: `${'x'.repeat(60)}😀ñ会`.repeat(9) })]));
    const lines = new TextDecoder('utf-8', { fatal: true });
    let from = 0;
    for (let at = 0; at < bytes.length; ++at) {
      if (bytes[at] !== 10) continue;
      expect(() => lines.decode(bytes.slice(from, at))).not.toThrow();
      from = at + 1;
    }
  });

  test('has lines of at most 75 bytes that end in CR LF, also where letters take several bytes', () => {
    const text = write([event({ summary: 'Reunión del equipo de equidad – ñandú '.repeat(20), description: '会議\n'.repeat(40) })]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('keeps texts whatever is in them, and lets no text begin a property of its own', () => {
    const nasty = 'a;b,c\\n\nEND:VEVENT\r\nATTACH:x "q" \u0007 é';
    const text = write([event({ summary: nasty, description: nasty })]);
    expect(eventsOf(text)).toHaveLength(1);
    expect(eventsOf(text)[0]?.getFirstPropertyValue('summary')).toBe('a;b,c\\n\nEND:VEVENT\nATTACH:x "q"   é');
    expect(eventsOf(text)[0]?.hasProperty('attach')).toBe(false);
  });

  test('reminds at nine in the morning of the day before', () => {
    const [first] = eventsOf(write([event({ hasAlarm: true })]));
    const alarm = first?.getFirstSubcomponent('valarm');
    const trigger = alarm?.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>;
    const at = ICAL.Time.fromDateTimeString('2026-12-01T00:00:00');
    at.addDuration(trigger);
    expect(at.toString()).toBe('2026-11-30T09:00:00');
    expect(eventsOf(write([event()]))[0]?.getFirstSubcomponent('valarm')).toBeNull();
  });

  test('exported again names the same events, with a higher sequence', () => {
    const later = new Date('2026-12-03T08:00:00Z');
    const [before] = eventsOf(write([event()]));
    const [after] = eventsOf(write([event({ start: '2026-12-02', end: '2026-12-02' })], later));
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'));
    expect(Number(after?.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(before?.getFirstPropertyValue('sequence')));
    expect(Number(after?.getFirstPropertyValue('sequence'))).toBe(sequenceAt(later));
    expect(String(after?.getFirstPropertyValue('last-modified')) > String(before?.getFirstPropertyValue('last-modified'))).toBe(true);
    expect(sequenceAt(new Date(head.now.getTime() + 1000))).toBeGreaterThan(sequenceAt(head.now));
    expect(sequenceAt(new Date('2091-12-31T00:00:00Z'))).toBeLessThan(2 ** 31);
    expect(sequenceAt(new Date(0))).toBe(0);
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2028-02-29', '2028-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-10-31', '2026-11-01'],
    ['2027-03-13', '2027-03-14'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
  });

  // Whole days have no zone: written and read anywhere they are the same, also where clocks are changed on that day.
  test.each(['Etc/GMT+12', 'America/Los_Angeles', 'America/New_York', 'UTC', 'Europe/Madrid', 'Pacific/Auckland', 'Etc/GMT-14'])(
    'are the same in %s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        for (const day of ['2026-11-01', '2027-03-14', '2028-02-29', '2026-12-31', '2027-01-01', '2026-07-04']) {
          const [first] = eventsOf(write([event({ start: day, end: day })]));
          expect(plainDay(first as never, 'dtstart')).toBe(day);
          expect(plainDay(first as never, 'dtend')).toBe(dayAfter(day));
        }
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  test('of a long event end after its last one', () => {
    const [first] = eventsOf(write([event({ start: '2026-12-21', end: '2027-01-01' })]));
    expect(plainDay(first as never, 'dtend')).toBe('2027-01-02');
  });
});
