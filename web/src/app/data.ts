// Data of the open plan: a measure's sheet, what is typed into it, tables from elsewhere, and who is entering.
import { computed, signal } from '@preact/signals';
import { CoreError } from '../core/client';
import type { DataProposal, DataSheet, ProposedObservation, TableHints, TypedRow } from '../core/data';
import type { ChangeSet, Edit } from '../core/types';
import { errorWords } from './errors';
import { recall, remember } from './memory';
import { today } from './open';
import { act, children, entity, opened, revision, root, sendTyped, sendWaiting } from './plan';
import { language } from './words';

const whoKey = () => `waymark-who-${root.value}`;
const said = signal(0);

/** The person who works here; blank until somebody says so. This browser remembers it for the plan; no file does. */
const enteredBy = computed(() => {
  said.value;
  return recall(whoKey()) ?? '';
});

export function sayWhoEnters(person: string): void {
  remember(whoKey(), person || null);
  said.value += 1;
}

export const theirId = (): string => (entity(enteredBy.value) ? enteredBy.value : '');

export interface OwnMeasures {
  owner: string;
  measures: string[];
}

/** Measures of goals, smaller goals and steps, by what they belong to. */
export function measuresByOwner(): OwnMeasures[] {
  const ofGoal = (goal: string): OwnMeasures[] => [{ owner: goal, measures: children(goal, 'measures') }, ...children(goal, 'subgoals').flatMap(ofGoal)];
  const ofSteps = children(root.value, 'steps').map((step) => ({ owner: step, measures: children(step, 'measures') }));
  return [...children(root.value, 'goals').flatMap(ofGoal), ...ofSteps].filter(({ measures }) => measures.length > 0);
}

/** Null where the plan does not have the measure (any more). */
export function dataSheet(measure: string): DataSheet | null {
  // A change of the plan can change what is read.
  revision.value;
  return entity(measure) ? (opened.value?.session.dataSheet(measure) ?? null) : null;
}

/** What was typed into the sheet, as one step of undo. */
export function enterData(measure: string, rows: TypedRow[]): ChangeSet | null {
  const by = theirId();
  return act((session) => session.enterData({ measure, rows, language: language.value, at: Date.now(), ...(by ? { by } : {}) }));
}

/** The proposal, or in words why there is none: who asks stands in a dialog, where nothing else could be seen. */
export function readData(measure: string, rows: string[][], hints?: TableHints): DataProposal | string {
  sendWaiting();
  try {
    return opened.value?.session.readData(measure, rows, hints) ?? '';
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return errorWords(error);
  }
}

const figures = ['value', 'asTyped', 'numerator', 'denominator'] as const;

function editsOf({ measure, value, other }: ProposedObservation): Edit[] {
  const by = theirId();
  const entered = { enteredOn: today(), ...(by ? { by } : {}) };
  if (!other) return [{ op: 'insert', parent: measure, list: 'observations', value: { ...entered, ...value } }];
  // The other figures of that day give way to these; what the table does not have stays.
  const fields = { ...Object.fromEntries(figures.map((name) => [name, null])), ...value, enteredOn: today() };
  return Object.entries(fields).map(([field, each]) => ({ op: 'set', id: other, field, value: each ?? null }));
}

/** Takes them over as one step of undo. Words: why the core said no. */
export function takeData(observations: ProposedObservation[]): string {
  sendWaiting();
  try {
    sendTyped(observations.flatMap(editsOf));
    return '';
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return errorWords(error);
  }
}
