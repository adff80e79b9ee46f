// Looking at a step on a day: what is said of it becomes a check-in, and the step itself follows, as one step of undo.
import { addBlank, children, edit, entity, root, sendTyped, text } from '../../app/plan';
import type { Edit, FieldValue } from '../../core/types';

/** What a check-in says and the step keeps. */
export const looked = ['status', 'percentDone', 'health'] as const;
export type Looked = (typeof looked)[number];

/** The check-in of that step on that day. */
export function lookOf(step: string, date: string): string | null {
  const found = children(root.value, 'checkIns').find((id) => entity(id)?.step === step && entity(id)?.date === date);
  return found ?? null;
}

/** The check-in of that step on that day: a new one where there is none. */
export function recordLook(step: string, date: string, by: string): string | null {
  return lookOf(step, date) ?? addBlank(root.value, 'checkIns', lookValue(step, date, by));
}

/** Says how the step stands on that day: in the check-in of that day, and in the step. Throws what the core refuses. */
export function say(step: string, date: string, by: string, field: Looked, value: FieldValue | null): void {
  const said: Partial<Record<Looked, FieldValue | null>> = { [field]: value, ...(value === 'done' ? { percentDone: 100 } : {}) };
  const set = (id: string): Edit[] => Object.entries(said).map(([name, each]) => ({ op: 'set', id, field: name, value: each }));
  const look = lookOf(step, date);
  const recorded = look ? set(look) : value === null ? [] : [newLook(step, date, by, said)];
  sendTyped([...recorded, ...set(step)]);
}

/** Puts what was said into the check-in of that day; makes one where there is none. */
export function note(step: string, date: string, by: string, words: string | null): void {
  const look = lookOf(step, date);
  if (look) sendTyped([{ op: 'set', id: look, field: 'note', value: words }]);
  else if (words) sendTyped([newLook(step, date, by, { note: words })]);
}

const lookValue = (step: string, date: string, by: string) => ({ date, step, ...(by ? { by } : {}) });

function newLook(step: string, date: string, by: string, more: Record<string, unknown>): Edit {
  return { op: 'insert', parent: root.value, list: 'checkIns', value: { ...lookValue(step, date, by), ...more } };
}

/** A step is begun, or done. */
export function setStatus(step: string, status: 'under-way' | 'done'): void {
  const edits: Edit[] = [{ op: 'set', id: step, field: 'status', value: status }];
  if (status === 'done' && text(entity(step), 'status') !== 'done') edits.push({ op: 'set', id: step, field: 'percentDone', value: 100 });
  edit(edits);
}
