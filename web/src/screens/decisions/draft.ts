// A decision while it is thought over: nothing of it is in the plan until it is carried out, as one step. A draft waits while
// other screens are looked at, and until the next day.
import { type Signal, signal } from '@preact/signals';
import { typedValue } from '../plan/BoundField';
import { act, children, entity, fieldOf, isReadOnly, planPlace, root, text } from '../../app/plan';
import { today } from '../../app/open';
import type { Edit, EntityRecord, FieldValue } from '../../core/types';
import { above } from '../run/places';
import { decisionDrafts, withoutGone } from './keeping';

export type Kind = 'continue' | 'adjust' | 'stop';

/** A field of something in the plan, and what it shall be. */
export interface ChangeDraft {
  key: number;
  entity: string;
  field: string;
  /** As typed or chosen. */
  value: string;
  /** The field shall be blank. */
  isBlank: boolean;
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

let count = 0;

interface Held {
  draft: Signal<DecisionDraft>;
  blank: DecisionDraft;
  place: string;
  about: string;
  /** Lets go of it. */
  stop: () => void;
}

const held = new Map<string, Held>();

const addressOf = (query: URLSearchParams): string => `${planPlace()}?${query}`;

/** The draft of what an address asks for: one that was begun before, or a new one filled in with what the address says. */
export function draftFor(query: URLSearchParams): Signal<DecisionDraft> {
  const key = addressOf(query);
  const found = held.get(key) ?? hold(planPlace(), query);
  held.set(key, found);
  return found.draft;
}

function hold(place: string, query: URLSearchParams): Held {
  const about = String(query);
  const blank = begin(query);
  const before = decisionDrafts.kept(place).get(about);
  const draft = signal(before ?? blank);
  count = Math.max(count, ...draft.value.changes.map(({ key }) => key));
  const stop = draft.subscribe((now) => {
    if (!isReadOnly()) decisionDrafts.keep(place, about, isBegun(now, blank) ? now : null);
  });
  return { draft, blank, place, about, stop };
}

// What another tab wrote stands here too: this tab may take the plan over, and would write its older draft over it.
decisionDrafts.onOthers((place) => {
  const kept = decisionDrafts.kept(place);
  for (const each of held.values()) if (each.place === place) each.draft.value = kept.get(each.about) ?? each.blank;
});

/** Something was said that the address does not say. */
function isBegun(now: DecisionDraft, blank: DecisionDraft): boolean {
  return JSON.stringify({ ...now, date: '' }) !== JSON.stringify({ ...blank, date: '' });
}

/** It was carried out, or thrown away. */
export function forget(query: URLSearchParams): void {
  held.get(addressOf(query))?.stop();
  held.delete(addressOf(query));
  decisionDrafts.keep(planPlace(), String(query), null);
}

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

export function newChange(about: string, field: string, value: string): ChangeDraft {
  count += 1;
  return { key: count, entity: about, field, value, isBlank: false };
}

/** The first change that does not say yet what shall stand there, or that names something that has gone since. */
export const unsaidIn = ({ changes }: DecisionDraft): number => changes.findIndex(isUnsaid);

function isUnsaid({ entity: id, field, value, isBlank }: ChangeDraft): boolean {
  const about = entity(id);
  if (!about || field === '') return true;
  if (isBlank) return false;
  return value.trim() === '' || (fieldOf(about.noun, field).kind === 'ref' && !entity(value));
}

/** The step or goal that a change is made in, once it says what it changes. */
function changedBy({ entity: id, field }: ChangeDraft): EntityRecord | undefined {
  if (field === '' || !entity(id)) return undefined;
  return above(id, 'step') ?? above(id, 'goal');
}

/** What is changed is concerned, whether somebody chose it or not. */
function withChanged(draft: DecisionDraft): DecisionDraft {
  const changed = draft.changes.flatMap((change) => changedBy(change) ?? []);
  const joined = (chosen: string[], noun: string) => [...new Set([...chosen, ...changed.filter((each) => each.noun === noun).map(({ id }) => id)])];
  return { ...draft, goals: joined(draft.goals, 'goal'), steps: joined(draft.steps, 'step') };
}

/** As it can be recorded: with what it changes among what it concerns, without what it names that has gone from the plan. */
export function leftOf(draft: DecisionDraft): { left: DecisionDraft; gone: number } {
  return withoutGone(withChanged(draft), (id) => entity(id) !== undefined);
}

/** Throws a CoreError where a number was typed that is none. */
function editOf({ entity: id, field, value, isBlank }: ChangeDraft): Edit {
  const noun = entity(id)?.noun ?? '';
  return { op: 'set', id, field, value: isBlank ? null : (typedValue(fieldOf(noun, field), value) as FieldValue | null) };
}

/** Writes the decision into the plan with all that it changes; its id, or null where the core said no. */
export function carryOut(draft: DecisionDraft, askedTrial: string | null): string | null {
  const { changes, kind, ...rest } = leftOf(draft).left;
  const trial = entity(askedTrial ?? '') ? askedTrial : null;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0));
  const edits = changes.filter(({ entity: id, field }) => id && field).map(editOf);
  const at = Date.now();
  const group = trial ? `trial-${at}` : undefined;
  const change = act((session) => session.decide({ decision: { ...filled, ...(kind ? { kind } : {}) }, edits, at, ...(group ? { group } : {}) }));
  const id = change?.inserted[0] ?? null;
  if (id && trial && group) act((session) => session.edit({ edits: [{ op: 'set', id: trial, field: 'decision', value: id }], at, group }));
  return id;
}
