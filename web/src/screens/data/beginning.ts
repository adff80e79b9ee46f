// Where typing begins: the row of a day in one measure's sheet, a new one where that day has none. Nothing is in the plan until
// something is typed there.
import { signal } from '@preact/signals';
import { dataDue } from '../../app/due';
import { today } from '../../app/open';

export interface Begun {
  measure: string;
  date: string;
  turn: number;
}

export const begun = signal<Begun | null>(null);
let turns = 0;

export function beginAt(measure: string, date: string): void {
  turns += 1;
  begun.value = { measure, date, turn: turns };
}

/** The day for which data are wanted; today where nothing is late. */
export function wantedDay(measure: string): string {
  const due = dataDue.value.get(measure)?.day;
  return due && due < today() ? due : today();
}
