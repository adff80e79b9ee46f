// The plan's dates and the school calendar as calendar files, in the person's language.
import { daysBetween } from '../../app/days';
import { today } from '../../app/open';
import { forOutside } from '../../app/outside';
import { children, entity, opened, sendWaiting, text, thePlan } from '../../app/plan';
import { language, t } from '../../app/words';
import type { CalendarEvent } from '../../core/types';
import { calendarText, type DatedEvent } from '../../files/calendarFile';
import { download } from '../../files/exchange';
import { ical } from '../../files/libraries';
import { nameOf } from '../plan/names';

/** A person's id, the equity team, or everybody's dates. */
export type Whose = string | 'team' | 'everything';

const teamParts = new Set(['lead', 'member', 'implementer']);

const isOfTeam = (event: CalendarEvent): boolean =>
  event.people.some((person) => teamParts.has(text(entity(person), 'part')));

/** Somebody whom the plan names but who is not in the team gets what people outside may read. */
const isOutsider = (whose: Whose): boolean => whose !== 'team' && whose !== 'everything' && !teamParts.has(text(entity(whose), 'part'));

function eventsOf(whose: Whose): CalendarEvent[] {
  const person = whose === 'team' || whose === 'everything' ? null : whose;
  const events = opened.value?.session.events(person).events ?? [];
  return whose === 'team' ? events.filter(isOfTeam) : events;
}

/** A longer step would be a bar across the whole calendar: it is told by its first and its last day. */
const longestBar = 14;

/** Without the role, which has commas of its own. */
const personName = (id: string): string => text(entity(id), 'name') || nameOf(id);

/** What the thing belongs to: a check-in's step, a target's goal. */
function belongsTo(id: string): string {
  const parent = entity(id)?.parent;
  return parent && entity(parent)?.noun !== 'plan' ? nameOf(parent) : '';
}

function describe(event: CalendarEvent): string {
  const people = event.people.map(personName).join(', ');
  const owner = belongsTo(event.about);
  return [
    owner,
    people && t('event-people', { people }),
    event.audience && t('event-audience', { audience: t(`choice-audience-${event.audience}`) }),
    t('event-plan', { title: text(thePlan(), 'title') || nameOf(thePlan().id) }),
  ]
    .filter(Boolean)
    .join('\n');
}

function dated(event: CalendarEvent): DatedEvent[] {
  const owner = belongsTo(event.about);
  // A check-in has no name but its frequency: its step says what it is about.
  const name = event.kind === 'check-in' || event.kind === 'milestone' ? owner || nameOf(event.about) : nameOf(event.about);
  const whole = {
    uid: event.uid,
    start: event.start,
    end: event.end,
    summary: t(`event-${event.kind}`, { name }),
    description: describe(event),
    categories: ['Waymark', t(`event-kind-${event.kind}`)],
    hasAlarm: event.start > today(),
  };
  return event.kind === 'step-start' && daysOf(event) > longestBar ? endsOf(whole, name) : [whole];
}

const daysOf = ({ start, end }: CalendarEvent): number => daysBetween(start, end) + 1;

function endsOf(whole: DatedEvent, name: string): DatedEvent[] {
  const { uid, start, end } = whole;
  const last = { uid: uid.replace('-step-start@', '-step-end@'), start: end, summary: t('event-step-end', { name }), hasAlarm: end > today() };
  return [{ ...whole, end: start, summary: t('event-step-begins', { name }) }, { ...whole, ...last }];
}

/** Signs that file systems refuse become blanks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const asFileName = (name: string): string => `${name.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').trim().slice(0, 100)}.ics`;

async function save(name: string, events: DatedEvent[]): Promise<void> {
  const file = calendarText(await ical(), { name, language: language.value, now: new Date() }, events);
  download(asFileName(name), file, 'text/calendar;charset=utf-8');
}

function nameFor(whose: Whose): string {
  const title = text(thePlan(), 'title') || nameOf(thePlan().id);
  if (whose === 'everything') return title;
  return `${title} - ${whose === 'team' ? t('calendar-of-team') : personName(whose)}`;
}

/** How many dates the file has. */
export async function saveCalendar(whose: Whose): Promise<number> {
  sendWaiting();
  const make = () => eventsOf(whose).flatMap(dated);
  const events = isOutsider(whose) ? (forOutside(make) ?? []) : make();
  if (events.length > 0) await save(nameFor(whose), events);
  return events.length;
}

/** Breaks, holidays and terms of a school year. */
export async function saveSchoolYear(year: string): Promise<number> {
  sendWaiting();
  const plan = thePlan().id;
  const events = [...children(year, 'breaks'), ...children(year, 'terms')].flatMap((id): DatedEvent[] => {
    const record = entity(id);
    const start = text(record, 'start');
    const kind = text(record, 'kind');
    if (!start) return [];
    const category = kind ? t(`choice-breakKind-${kind}`) : t(`noun-${record?.noun}`);
    return [{ uid: `${plan}-${id}-day@waymark`, start, end: text(record, 'end') || start, summary: nameOf(id), categories: [category] }];
  });
  if (events.length > 0) await save(`${text(thePlan(), 'organization')} ${nameOf(year)}`.trim(), events);
  return events.length;
}
