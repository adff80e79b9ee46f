// The school calendar of the open plan: what a day is, days proposed from elsewhere, and taking them over.
import { CoreError } from '../core/client';
import type { BreakKind, DayInfo, Edit, ReadCalendar, StartingPoint, TermPattern } from '../core/types';
import type { NamedDays } from '../files/calendarReader';
import { announce } from './announce';
import { errorWords } from './errors';
import { children, edit, entity, opened, root, sendWaiting } from './plan';

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

export const readDays = (year: string, text: string): ReadCalendar | null =>
  ask(() => opened.value?.session.readDays(year, text));

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
}

function editOf(year: string, { as, name, start, end }: Taken): Edit {
  if (as === 'school-begins') return { op: 'set', id: year, field: 'start', value: start };
  if (as === 'school-ends') return { op: 'set', id: year, field: 'end', value: end };
  if (as === 'term') return { op: 'insert', parent: year, list: 'terms', value: { name, start, end } };
  const value = { name, kind: as, start, ...(end === start ? {} : { end }) };
  return { op: 'insert', parent: year, list: 'breaks', value };
}

/** All of it as one step of undo. False: the core said no. */
export function takeOver(year: string, taken: Taken[]): boolean {
  return edit(taken.map((each) => editOf(year, each))) !== null;
}
