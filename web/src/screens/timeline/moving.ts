// Moving what a timeline shows by school days, and saying what came of it, or why it stays.
import { announce } from '../../app/announce';
import { dayInfo } from '../../app/calendar';
import { daysAfter } from '../../app/days';
import { act, edit, entity, isReadOnly, takeBack, text } from '../../app/plan';
import { times } from '../../app/schedule';
import { dateWords, t } from '../../app/words';
import type { Mark } from '../../pictures/timeline/types';
import { nameOf } from '../plan/names';

/** So many school days later, or earlier; null where the school calendar ends before. */
export function schoolDayFrom(day: string, by: number): string | null {
  const step = Math.sign(by);
  let at: string | null = day;
  for (let left = Math.abs(by); left > 0 && at; --left) {
    const info = dayInfo(daysAfter(at, step));
    at = (step > 0 ? info?.next : info?.previous) ?? null;
  }
  return at;
}

/** Words that say why it stays; null: it can be moved. */
function whyStepStays(id: string): string | null {
  if (isReadOnly()) return t('timeline-read-only');
  const hasDay = text(entity(id), 'start') || times.value?.byStep.get(id)?.earlyStart;
  return hasDay ? null : t('timeline-stays-undated', { name: nameOf(id) });
}

function whyMarkStays({ fixed, day }: Mark): string | null {
  if (isReadOnly()) return t('timeline-read-only');
  return fixed ? t(`timeline-stays-${fixed}`, { day: dateWords(day) }) : null;
}

/** "Mar 1, 2027 to Mar 5, 2027", or the one day. */
function daysNow(id: string): string {
  const start = text(entity(id), 'start') || times.value?.byStep.get(id)?.earlyStart || '';
  const end = text(entity(id), 'end') || times.value?.byStep.get(id)?.earlyFinish || '';
  return end > start ? t('timeline-from-to', { start: dateWords(start), end: dateWords(end) }) : t('timeline-on-day', { day: dateWords(start) });
}

/** Moves a step by school days; what waits for it follows as far as it must. */
export function shiftStep(id: string, schoolDays: number): void {
  if (whyStepStays(id)) {
    announce(() => whyStepStays(id) ?? '');
    return;
  }
  const change = act((session) => session.carryOut({ step: id, by: schoolDays, others: 'follow' }));
  if (!change) return;
  const moved = Object.values(change.changed).filter((record) => record.noun === 'step').length - 1;
  announce(() => t('timeline-shifted', { name: nameOf(id), days: daysNow(id), others: Math.max(0, moved) }), takeBack);
}

/** Moves a milestone, an approval or a check-in that has a date of its own. */
export function shiftMark(mark: Mark, schoolDays: number): void {
  if (whyMarkStays(mark)) {
    announce(() => whyMarkStays(mark) ?? '');
    return;
  }
  const { kind, field, about, name } = mark;
  const day = schoolDayFrom(mark.day, schoolDays);
  if (!day) announce(() => t('timeline-calendar-ends'));
  else if (edit([{ op: 'set', id: about, field, value: day }])) announce(() => t(`timeline-moved-${kind}`, { name, day: dateWords(day) }), takeBack);
}
