// What the school calendar has to say to a date that somebody chose.
import { dayInfo } from '../../app/calendar';
import { dateWords, t, weekdayWords } from '../../app/words';
import { nameOf } from '../plan/names';

/** Dates on which somebody is to do something. Births of data (observations, baselines) are what they are. */
const planned: Record<string, string[]> = {
  step: ['start', 'end', 'constraintDate'],
  checkInPlan: ['first'],
  report: ['first'],
  meetingPlan: ['first'],
  meeting: ['date'],
  approval: ['due'],
  milestone: ['date'],
  task: ['due'],
  dueDate: ['date'],
  measure: ['targetDate'],
  evaluationQuestion: ['due'],
  adjustment: ['by'],
  plan: ['finalReview'],
};

/** What is to be over by then is better moved forward. */
const ends = new Set(['end', 'due', 'by', 'targetDate']);

const schoolWeekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);

/** What a blank field of yes and no means. */
export const usuallyOn = (field: string): boolean => schoolWeekdays.has(field);

export const hasCalendar = (noun: string, field: string): boolean => planned[noun]?.includes(field) ?? false;

export function noteOf(field: string, day: string | undefined): string | null {
  const info = day ? dayInfo(day) : null;
  if (!day || !info) return null;
  if (info.school) return info.early ? t('day-closes-early', { day: dateWords(day), name: nameOf(info.early) }) : null;
  const what = info.break
    ? t('day-in-break', { day: dateWords(day), name: nameOf(info.break) })
    : t('day-without-school', { day: dateWords(day), weekday: weekdayWords(day) });
  const isEnd = ends.has(field);
  const better = isEnd ? info.previous : info.next;
  return better ? `${what} ${t(isEnd ? 'school-day-before' : 'school-day-after', { day: dateWords(better) })}` : what;
}
