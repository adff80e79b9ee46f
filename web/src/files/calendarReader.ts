// A district's iCalendar file as days with names: recurring events spelt out, whole days and times of day alike.
import type { Ical } from './libraries';

export interface NamedDays {
  name: string;
  start: string;
  /** Inclusive. */
  end: string;
}

export interface CalendarDays {
  days: NamedDays[];
  /** Events that lie outside of the window, or that make no sense. */
  left: number;
}

/** YYYY-MM-DD, both inclusive. */
export interface Window {
  first: string;
  last: string;
}

/** Text that is no iCalendar file. */
export class NoCalendar extends Error {}

/** No calendar of a school has more; a rule that never ends must not fill the memory. */
const mostOfOneEvent = 1_000;
const mostDays = 5_000;
/** How many dates of a rule are passed over before its window begins: a daily rule of thirty years. */
const mostSteps = 11_000;

type Component = InstanceType<Ical['Component']>;
type Event = InstanceType<Ical['Event']>;
type Time = InstanceType<Ical['Time']>;

export function readCalendar(ical: Ical, text: string, window: Window): CalendarDays {
  const days: NamedDays[] = [];
  let left = 0;
  for (const calendar of calendarsIn(ical, text)) {
    const zone = zoneOf(calendar);
    for (const event of eventsIn(ical, calendar)) {
      const found = occurrences(event, zone, window);
      if (found.length === 0) ++left;
      for (const each of found) if (days.length < mostDays) days.push(each);
    }
  }
  return { days, left };
}

function calendarsIn(ical: Ical, text: string): Component[] {
  try {
    // Several calendars in one file come as several roots; some programs write a mark before the first one.
    const parsed = ical.parse(joined(text.replace(/^\uFEFF/, ''))) as unknown[];
    const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
    const calendars = roots.map((root) => new ical.Component(root as never)).filter((each) => each.name === 'vcalendar');
    if (calendars.length > 0) return calendars;
  } catch {
    // Said below, like a file without any calendar in it.
  }
  throw new NoCalendar();
}

/** Some programs write line breaks into their texts: what begins like no line of a calendar goes on the one before it. */
const joined = (text: string): string => text.replace(/[\r\n]+/g, '\n').replace(/\n(?![ \t]|[A-Za-z0-9-]+[;:]|$)/g, '\n ');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities[entity];
  const code = Number(entity.slice(1));
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Names come as text, but some programs write them as they stand in their pages: "Parents &amp; teachers". */
const nameOf = (summary: unknown): string =>
  String(summary ?? '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6});/gi, (whole, entity: string) => characterOf(entity.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** The zone in which times without one of their own are to be shown; unknown names are left to the browser. */
function zoneOf(calendar: Component): string | undefined {
  const name = calendar.getFirstPropertyValue('x-wr-timezone');
  try {
    if (typeof name === 'string') return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // As above.
  }
  return undefined;
}

/** Changed occurrences belong to the event that they change. */
function eventsIn(ical: Ical, calendar: Component): Event[] {
  const all = calendar.getAllSubcomponents('vevent').filter((each) => each.getFirstProperty('dtstart'));
  const isCancelled = (each: Component) => String(each.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
  const isException = (each: Component) => each.hasProperty('recurrence-id');
  const exceptions = all.filter(isException);
  const uidOf = (each: Component) => each.getFirstPropertyValue('uid');
  return all
    .filter((each) => !isException(each) && !isCancelled(each))
    .map((each) => new ical.Event(each, { strictExceptions: true, exceptions: exceptions.filter((other) => uidOf(other) === uidOf(each)) }));
}

function occurrences(event: Event, zone: string | undefined, window: Window): NamedDays[] {
  const name = nameOf(event.summary);
  const isInside = (days: NamedDays) => days.end >= window.first && days.start <= window.last;
  try {
    if (!event.isRecurring()) return [{ name, ...spanOf(event.startDate, event.endDate, zone) }].filter(isInside);
    return recurring(event, zone, window).filter(isInside);
  } catch {
    // An event whose dates make no sense is counted, and the others are read all the same.
    return [];
  }
}

function recurring(event: Event, zone: string | undefined, window: Window): NamedDays[] {
  const days: NamedDays[] = [];
  const iterator = event.iterator();
  for (let step = 0; step < mostSteps && days.length < mostOfOneEvent; ++step) {
    const next = iterator.next();
    if (!next) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const span = spanOf(startDate, endDate, zone);
    if (span.start > window.last && next.toString().slice(0, 10) > window.last) break;
    if (span.end < window.first || String(item.component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED') continue;
    days.push({ name: nameOf(item.summary), ...span });
  }
  return days;
}

/** DTEND is the first moment that is free again; an event without one takes its day. */
function spanOf(start: Time, end: Time | null, zone: string | undefined): { start: string; end: string } {
  const first = dayOf(start, zone);
  if (!end || end.compare(start) <= 0) return { start: first, end: first };
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  else last.adjust(0, 0, 0, -1);
  return { start: first, end: dayOf(last, zone) };
}

/** The day on the wall calendar: of times in universal time as seen where the calendar is from. */
function dayOf(time: Time, zone: string | undefined): string {
  if (time.isDate || time.zone?.tzid !== 'UTC') return time.toString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time.toJSDate());
}
