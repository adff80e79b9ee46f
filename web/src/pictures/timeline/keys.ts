// What the keys do in a timeline: up and down go from row to row, left and right shift a bar or a mark by school days or
// fold a goal, Tab goes from a bar to its marks, Enter opens. True: the key was for the timeline.
import type { Acts, Mark, Row } from './types';

const shifts: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -5, PageDown: 5 };

/** How many school days the key moves something by; a week has five. */
export function schoolDaysOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): number {
  const days = shifts[event.key] ?? 0;
  return event.shiftKey && event.key.startsWith('Arrow') ? days * 5 : days;
}

const hasOtherMeaning = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;

export interface RowKey {
  row: Row;
  rows: Row[];
  at: number;
  focusRow: (row: Row | undefined) => void;
  acts: Acts;
}

export function rowKey(event: KeyboardEvent, { row, rows, at, focusRow, acts }: RowKey): boolean {
  if (hasOtherMeaning(event)) return false;
  const next: Record<string, Row | undefined> = { ArrowUp: rows[at - 1], ArrowDown: rows[at + 1], Home: rows[0], End: rows[rows.length - 1] };
  if (event.key in next) {
    focusRow(next[event.key]);
    return true;
  }
  return row.kind === 'goal' ? goalKey(event, row.id, acts) : stepKey(event, row.id, acts);
}

/** Enter and space are the button's own. */
function goalKey(event: KeyboardEvent, goal: string, acts: Acts): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  acts.fold(goal, event.key === 'ArrowLeft');
  return true;
}

function stepKey(event: KeyboardEvent, step: string, acts: Acts): boolean {
  const by = schoolDaysOf(event);
  if (event.key === 'Enter' || event.key === ' ') acts.openStep(step);
  else if (by !== 0) acts.shiftStep(step, by);
  else return false;
  return true;
}

export interface MarkKey {
  row: Row;
  mark: Mark;
  focusMark: (mark: Mark | undefined) => void;
  focusRow: (row: Row) => void;
  acts: Acts;
}

export function markKey(event: KeyboardEvent, { row, mark, focusMark, focusRow, acts }: MarkKey): boolean {
  if (hasOtherMeaning(event)) return false;
  const at = row.marks.findIndex((each) => each.key === mark.key);
  const last = row.marks.length - 1;
  const next: Record<string, Mark | undefined> = { ArrowUp: row.marks[at - 1], ArrowDown: row.marks[at + 1], Home: row.marks[0], End: row.marks[last] };
  const by = schoolDaysOf(event);
  if (event.key in next) focusMark(next[event.key]);
  else if (event.key === 'Enter' || event.key === ' ') acts.openMark(mark);
  else if (event.key === 'Escape') focusRow(row);
  else if (by !== 0) acts.shiftMark(mark, by);
  else return false;
  return true;
}
