// A decision while it is thought over: nothing of it is in the plan until it is carried out, as one step. A draft waits while
// other screens are looked at.
import { type Signal, signal } from '@preact/signals';
import { typedValue } from '../plan/BoundField';
import { act, children, entity, fieldOf, root, text } from '../../app/plan';
import { today } from '../../app/open';
import type { Edit, FieldValue } from '../../core/types';
import { above } from '../run/places';

export type Kind = 'continue' | 'adjust' | 'stop';

/** A field of something in the plan, and what it shall be. */
export interface ChangeDraft {
  key: number;
  entity: string;
  field: string;
  /** As typed or chosen. */
  value: string;
}

export interface DecisionDraft {
  kind: Kind | '';
  reason: string;
  evidence: string;
  change: string;
  date: string;
  meeting: string;
  goals: string[];
  steps: string[];
  deciders: string[];
  changes: ChangeDraft[];
}

const drafts = new Map<string, Signal<DecisionDraft>>();

/** The draft of what an address asks for, filled in with what that says. */
export function draftFor(query: URLSearchParams): Signal<DecisionDraft> {
  const key = `${root.value}?${query}`;
  const found = drafts.get(key) ?? signal(begin(query));
  drafts.set(key, found);
  return found;
}

export const forget = (query: URLSearchParams): boolean => drafts.delete(`${root.value}?${query}`);

function begin(query: URLSearchParams): DecisionDraft {
  const asked = (name: string) => (entity(query.get(name) ?? '') ? (query.get(name) as string) : '');
  const measure = asked('measure');
  const goal = asked('goal') || above(measure, 'goal')?.id || '';
  const step = asked('step') || (goal ? '' : (above(measure, 'step')?.id ?? ''));
  const meeting = asked('meeting');
  const attendees = (entity(meeting)?.attendees as string[] | undefined) ?? [];
  const about = { goals: goal ? [goal] : [], steps: step ? [step] : [], meeting, deciders: attendees };
  return { ...about, kind: '', reason: '', evidence: '', change: '', changes: [], date: text(entity(meeting), 'date') || today() };
}

/** What a decision may change in place, by noun: what teams change most. */
export const changeable: Record<string, string[]> = {
  step: ['status', 'end', 'start', 'owner', 'backup', 'title'],
  measure: ['targetValue', 'targetDate', 'frequency', 'collector'],
  goal: ['statement', 'end'],
};

/** Goals and steps concerned, the steps of those goals, and the measures of all. */
export function changeableIn({ goals, steps }: DecisionDraft): string[] {
  const ofGoals = children(root.value, 'steps').filter((id) => ((entity(id)?.goals as string[] | undefined) ?? []).some((goal) => goals.includes(goal)));
  const owners = [...new Set([...steps, ...ofGoals, ...goals])];
  const all = owners.length > 0 ? owners : [...children(root.value, 'steps'), ...children(root.value, 'goals')];
  return all.flatMap((id) => [id, ...children(id, 'measures')]);
}

let count = 0;

export function newChange(about: string, field: string, value: string): ChangeDraft {
  count += 1;
  return { key: count, entity: about, field, value };
}

/** Throws a CoreError where a number was typed that is none. */
function editOf({ entity: id, field, value }: ChangeDraft): Edit {
  const noun = entity(id)?.noun ?? '';
  return { op: 'set', id, field, value: typedValue(fieldOf(noun, field), value) as FieldValue | null };
}

/** Writes the decision into the plan with all that it changes; its id, or null where the core said no. */
export function carryOut(draft: DecisionDraft, trial: string | null): string | null {
  const { changes, kind, ...rest } = draft;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0));
  const edits = changes.filter(({ entity: id, field }) => id && field).map(editOf);
  const at = Date.now();
  const group = trial ? `trial-${at}` : undefined;
  const change = act((session) => session.decide({ decision: { ...filled, ...(kind ? { kind } : {}) }, edits, at, ...(group ? { group } : {}) }));
  const id = change?.inserted[0] ?? null;
  if (id && trial && group) act((session) => session.edit({ edits: [{ op: 'set', id: trial, field: 'decision', value: id }], at, group }));
  return id;
}
