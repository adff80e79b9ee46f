// Dates as an iCalendar file that Outlook, Google Calendar and Apple Calendar open. All events are whole days, so they
// stand on the same day in every time zone.
import type { Ical } from './libraries';

export interface DatedEvent {
  /** Stays the same as long as the thing does: importing again updates instead of doubling. */
  uid: string;
  start: string;
  /** Inclusive. */
  end: string;
  summary: string;
  description?: string;
  categories?: string[];
  /** Remind at nine in the morning of the day before. */
  hasAlarm?: boolean;
}

export interface CalendarHead {
  name: string;
  /** Two letters. */
  language: string;
  now: Date;
}

const firstRevision = Date.UTC(2024, 0, 1);
const second = 1000;

/**
 * Grows from export to export: programs take an event again only where its sequence is higher than the one they have.
 * Stays a whole number of 31 bits, which is what they keep it in, until 2092.
 */
export const sequenceAt = (now: Date): number => Math.max(0, Math.floor((now.getTime() - firstRevision) / second));

/** The day after, since iCalendar's DTEND is the first day that is free again. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Control characters have no place in iCalendar's texts; line breaks and tabs have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');

/** The library writes properties that it does not know as they are. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

export function calendarText(ical: Ical, head: CalendarHead, events: DatedEvent[]): string {
  // One less than the 75 bytes of a line, since the blank that a folded line begins with is not counted by the library.
  ical.foldLength = 74;
  const calendar = new ical.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Waymark//Waymark//${head.language.toUpperCase()}`);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  // RFC 7986 names a calendar by NAME; Outlook, Google Calendar and Apple Calendar look for the older name.
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, escaped(plain(head.name)));
  for (const event of events) calendar.addSubcomponent(eventOf(ical, head, event));
  return `${calendar.toString()}\r\n`;
}

function eventOf(ical: Ical, { now, language }: CalendarHead, event: DatedEvent) {
  const component = new ical.Component('vevent');
  const stamp = ical.Time.fromJSDate(now, true);
  const wordsOf = (name: string, text: string) => {
    component.addPropertyWithValue(name, plain(text)).setParameter('language', language);
  };
  component.addPropertyWithValue('uid', event.uid);
  component.addPropertyWithValue('dtstamp', stamp);
  component.addPropertyWithValue('last-modified', stamp);
  component.addPropertyWithValue('sequence', sequenceAt(now));
  component.addPropertyWithValue('dtstart', ical.Time.fromDateString(event.start));
  component.addPropertyWithValue('dtend', ical.Time.fromDateString(dayAfter(event.end)));
  wordsOf('summary', event.summary);
  if (event.description) wordsOf('description', event.description);
  if (event.categories?.length) addCategories(ical, component, event.categories);
  // A due date keeps nobody from being invited to something else on that day.
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  component.addPropertyWithValue('x-microsoft-cdo-busystatus', 'FREE');
  component.addPropertyWithValue('x-microsoft-cdo-alldayevent', 'TRUE');
  if (event.hasAlarm) component.addSubcomponent(alarmOf(ical, event));
  return component;
}

function addCategories(ical: Ical, component: InstanceType<Ical['Component']>, categories: string[]): void {
  const property = new ical.Property('categories');
  property.setValues(categories.map(plain));
  component.addProperty(property);
}

// Whole days begin at midnight: 15 hours before that it is nine in the morning of the day before.
function alarmOf(ical: Ical, event: DatedEvent) {
  const alarm = new ical.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('trigger', ical.Duration.fromString('-PT15H'));
  alarm.addPropertyWithValue('description', plain(event.summary));
  return alarm;
}
