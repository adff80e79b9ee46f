// The school calendar of the open plan: what a day is, days proposed from elsewhere, and taking them over.
import { CoreError } from '../core/client';
import type { BreakKind, DayInfo, Edit, ReadCalendar, StartingPoint, TermPattern } from '../core/types';
import type { NamedDays } from '../files/calendarReader';
import { announce } from './announce';
import { errorWords } from './errors';
import { children, edit, entity, opened, root, sendWaiting, text } from './plan';

/** Whoever shows something of the calendar is drawn anew when it changes. */
function watchCalendar(): void {
  for (const year of children(root.value, 'schoolYears'))
    for (const list of ['breaks', 'terms']) for (const id of children(year, list)) entity(id);
}

/** Null where no plan is open or the day is none. */
export function dayInfo(day: string): DayInfo | null {
  watchCalendar();
  try {
    return opened.value?.session.day(day) ?? null;
  } catch {
    return null;
  }
}

function ask<T>(work: () => T | undefined): T | null {
  sendWaiting();
  try {
    return work() ?? null;
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    announce(() => errorWords(error));
    return null;
  }
}

export const readDays = (year: string, list: string): ReadCalendar | null =>
  ask(() => opened.value?.session.readDays(year, list));

export const calendarImport = (year: string, days: NamedDays[]): ReadCalendar | null =>
  ask(() => opened.value?.session.calendarImport(year, days));

export const startingPoint = (year: string, pattern: TermPattern): StartingPoint | null =>
  ask(() => opened.value?.session.startingPoint(year, pattern));

/** What is taken over: a break, a term, or the year's own first or last day. */
export interface Taken {
  as: BreakKind | 'term' | 'school-begins' | 'school-ends';
  name: string;
  start: string;
  end: string;
  /** A break that is there already: these days take its place, or are joined to it. */
  over?: { id: string; how: 'replace' | 'join' };
}

function editOf(year: string, { as, name, start, end }: Taken): Edit {
  if (as === 'school-begins') return { op: 'set', id: year, field: 'start', value: start };
  if (as === 'school-ends') return { op: 'set', id: year, field: 'end', value: end };
  if (as === 'term') return { op: 'insert', parent: year, list: 'terms', value: { name, start, end } };
  const value = { name, kind: as, start, ...(end === start ? {} : { end }) };
  return { op: 'insert', parent: year, list: 'breaks', value };
}

type Span = Pick<Taken, 'start' | 'end'>;

const spanOf = (id: string): Span => {
  const record = entity(id);
  const start = text(record, 'start');
  return { start, end: text(record, 'end') || start };
};

function union(a: Span, b: Span): Span {
  const days = [a.start, a.end, b.start, b.end].sort();
  return { start: days[0] ?? '', end: days[days.length - 1] ?? '' };
}

/** A break that is there is changed; the second of two that would take its place is entered beside the first. */
function editsOver(year: string, taken: Taken, changed: Map<string, Span>): Edit[] {
  const { over, as, name } = taken;
  if (!over || (over.how === 'replace' && changed.has(over.id))) return [editOf(year, taken)];
  const span = over.how === 'replace' ? taken : union(changed.get(over.id) ?? spanOf(over.id), taken);
  changed.set(over.id, { start: span.start, end: span.end });
  const set = (field: string, value: string): Edit => ({ op: 'set', id: over.id, field, value });
  const days = [set('start', span.start), set('end', span.end)];
  return over.how === 'replace' ? [...days, set('name', name), set('kind', as)] : days;
}

/** All of it as one step of undo. False: the core said no. */
export function takeOver(year: string, taken: Taken[]): boolean {
  const changed = new Map<string, Span>();
  return edit(taken.flatMap((each) => editsOver(year, each, changed))) !== null;
}
