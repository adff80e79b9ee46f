// A calendar file that somebody chose, as days that are proposed for a school year.
import { announce } from '../../app/announce';
import { calendarImport } from '../../app/calendar';
import { entity, text } from '../../app/plan';
import { sizeWords, t } from '../../app/words';
import { NoCalendar, readCalendar, type Window } from '../../files/calendarReader';
import { readFile, TooLarge } from '../../files/exchange';
import { ical } from '../../files/libraries';
import { type Proposal, proposalOf } from './proposals';

/** Calendars of whole districts stay far below. */
const mostBytes = 8_000_000;
/** What is read where the year has no first or last day yet. */
const always: Window = { first: '2000-01-01', last: '2099-12-31' };

function windowOf(year: string): Window {
  const record = entity(year);
  return { first: text(record, 'start') || always.first, last: text(record, 'end') || always.last };
}

async function textOf(file: File): Promise<string> {
  try {
    return await readFile(file, mostBytes);
  } catch (error) {
    // The decoder's complaint about bytes that are no text.
    throw error instanceof TypeError ? new NoCalendar() : error;
  }
}

/** Null: it could not be read, which has been said. */
export async function proposalFromFile(year: string, file: File): Promise<Proposal | null> {
  try {
    const { days, left } = readCalendar(await ical(), await textOf(file), windowOf(year));
    const read = calendarImport(year, days);
    return read && proposalOf(year, read, left);
  } catch (error) {
    announce(() => reasonOf(error));
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TooLarge) return t('calendar-too-large', { limit: sizeWords(mostBytes) });
  if (error instanceof NoCalendar) return t('calendar-unreadable');
  return t('calendar-failed');
}
