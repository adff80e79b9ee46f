// What the school calendar has to say to a date that somebody chose.
import { dayInfo } from '../../app/calendar';
import { dateWords, t, weekdayWords } from '../../app/words';
import { nameOf } from '../plan/names';

/**
 * Dates that may lie on any day: those that make the calendar itself, those of other plans, and those that tell when data
 * were taken or something was written down.
 */
const anyDay: Record<string, string[]> = {
  schoolYear: ['start', 'end'],
  term: ['start', 'end'],
  schoolBreak: ['start', 'end'],
  connection: ['start', 'end'],
  evidence: ['date'],
  gap: ['asOf'],
  measure: ['baselineDate'],
  revision: ['date'],
  setAside: ['date'],
};

/** What is to be over by then is better moved forward. */
const ends = new Set(['end', 'due', 'by', 'targetDate', 'leaving']);

const schoolWeekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);

/** What a blank field of yes and no means. */
export const usuallyOn = (field: string): boolean => schoolWeekdays.has(field);

export const hasCalendar = (noun: string, field: string): boolean => !anyDay[noun]?.includes(field);

export interface DayNote {
  /** What the calendar says of the day. */
  says: string;
  /** The school day that would do instead; null: the day will do. */
  better: string | null;
  /** "Next school day: Nov 30, 2026." */
  advises: string;
}

/** Null: there is nothing to say. */
export function noteOf(field: string, day: string | undefined): DayNote | null {
  const info = day ? dayInfo(day) : null;
  if (!day || !info) return null;
  if (info.school) return info.early ? { says: t('day-closes-early', { day: dateWords(day), name: nameOf(info.early) }), better: null, advises: '' } : null;
  const says = info.break
    ? t('day-in-break', { day: dateWords(day), name: nameOf(info.break) })
    : t('day-without-school', { day: dateWords(day), weekday: weekdayWords(day) });
  const isEnd = ends.has(field);
  const better = isEnd ? info.previous : info.next;
  return { says, better, advises: better ? t(isEnd ? 'school-day-before' : 'school-day-after', { day: dateWords(better) }) : '' };
}
