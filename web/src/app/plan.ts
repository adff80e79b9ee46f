// The open plan as signals. The core owns it; this mirrors its records, so that a screen redraws just what an edit touched.
import { type Signal, signal } from '@preact/signals';
import { type Core, CoreError, type Session } from '../core/client';
import type { ChangeSet, Edit, EntityRecord, FieldDescription, Finding, PublicCopy, Quality, SectionCount, State, UndoInfo, View, Workshop } from '../core/types';
import { download, fileName } from '../files/exchange';
import type { OpenPlan } from '../storage/types';
import { addNewcomer, findings, findingsOf, forgetNewcomers, isNewlyBegun, takeFindings, writeInto } from './advice';
import { announce, hush, notice } from './announce';
import { errorWords } from './errors';
import type { Records } from './records';
import { beforeLeaving } from './router';
import { forgetTimes, takeTimes } from './schedule';
import { t } from './words';

export interface OpenedPlan {
  session: Session;
  stored: OpenPlan;
}

let core: Core | null = null;
const records = new Map<string, Signal<EntityRecord | undefined>>();

export const opened = signal<OpenedPlan | null>(null);
export const root = signal('');
/** The open plan as this browser keeps it: two copies of a plan share their id. Where it keeps none, the id has to do. */
export const planPlace = (): string => {
  const stored = opened.value?.stored;
  return !stored || stored.state.value.kind === 'memory' ? root.value : stored.key;
};
/** Counts changes of the open plan. */
export const revision = signal(0);
export const sections = signal<Record<string, SectionCount>>({});
export const undoInfo = signal<UndoInfo | null>(null);
export const redoInfo = signal<UndoInfo | null>(null);

export function useCore(loaded: Core): void {
  core = loaded;
}

export function theCore(): Core {
  if (!core) throw new Error('the core has not started');
  return core;
}

/** Read in the plan's place while something is made for people outside (outside.ts). */
let standIn: Records | null = null;

/** Runs `work` with every record read from somewhere else. It must be done when it returns. */
export function readFrom<T>(from: Records, work: () => T): T {
  standIn = from;
  try {
    return work();
  } finally {
    standIn = null;
  }
}

/** The entity's record; undefined when the plan does not have it (any more). */
export function entity(id: string): EntityRecord | undefined {
  if (standIn) return standIn.entity(id === root.peek() ? standIn.root : id);
  return recordSignal(id).value;
}

export function children(parent: string, list: string): string[] {
  return (entity(parent)?.[list] as string[] | undefined) ?? [];
}

export function thePlan(): EntityRecord {
  return entity(root.value) ?? { id: '', noun: 'plan', parent: null, list: null };
}

export function text(record: EntityRecord | undefined, field: string): string {
  const value = record?.[field];
  return typeof value === 'string' ? value : '';
}

/** What the coach says of an item and of all that its form holds; smaller goals have screens of their own. */
export function findingsIn(id: string): Finding[] {
  const record = entity(id);
  if (!record) return [];
  const lists = theCore().description.nouns[record.noun]?.fields.filter(({ kind, name }) => kind === 'list' && name !== 'subgoals') ?? [];
  return [...findingsOf(id), ...lists.flatMap(({ name }) => children(id, name).flatMap(findingsIn))];
}

export function fieldOf(noun: string, name: string): FieldDescription {
  const found = theCore().description.nouns[noun]?.fields.find((field) => field.name === name);
  if (!found) throw new Error(`no field ${noun}.${name}`);
  return found;
}

function recordSignal(id: string): Signal<EntityRecord | undefined> {
  const found = records.get(id) ?? signal(undefined);
  records.set(id, found);
  return found;
}

/** A change leaves out lists whose members stand as before: those of a plan are long. */
function withListsOf(before: EntityRecord | undefined, record: EntityRecord): EntityRecord {
  if (!before) return record;
  const lists = theCore().description.nouns[record.noun]?.fields.filter(({ kind, name }) => kind === 'list' && !(name in record)) ?? [];
  return { ...record, ...Object.fromEntries(lists.map(({ name }) => [name, before[name]])) } as EntityRecord;
}

/** Shows a plan that a session has open. */
export function show(view: View, plan: OpenedPlan): void {
  forgetNewcomers();
  take(view);
  opened.value = plan;
  plan.stored.attach({
    settle: sendWaiting,
    journal: () => plan.session.journal(),
    taken: (revision) => plan.session.journalTaken(revision),
    checkpoint: () => plan.session.save(),
    meta: () => {
      const record = thePlan();
      return {
        planId: record.id,
        title: text(record, 'title'),
        organization: text(record, 'organization'),
        steps: children(record.id, 'steps').length,
      };
    },
  });
}

function take(view: View): void {
  const ids = new Set(Object.keys(view.entities));
  for (const [id, record] of records) if (!ids.has(id)) record.value = undefined;
  for (const [id, record] of Object.entries(view.entities)) recordSignal(id).value = record;
  root.value = view.root;
  forgetTimes();
  takeState(view);
  takeFindings(view.findings, view.sections);
}

function takeState(state: State): void {
  sections.value = state.sections;
  undoInfo.value = state.undo;
  redoInfo.value = state.redo;
  revision.value = state.revision;
}

function applyChange(change: ChangeSet): void {
  const plan = opened.value;
  if (!plan) return;
  // "Undo" in a notice is of the step that it told of: after another it would take back the wrong one.
  if (notice.value?.action) hush();
  if (change.whole) take(plan.session.view());
  for (const [id, record] of Object.entries(change.changed)) recordSignal(id).value = withListsOf(recordSignal(id).peek(), record);
  for (const id of change.removed) recordSignal(id).value = undefined;
  takeState(change);
  const { added, removed } = change.findings;
  if (added.length > 0 || removed.length > 0) {
    const gone = new Set(removed);
    takeFindings([...findings.value.filter((finding) => !gone.has(finding.key)), ...added], change.sections);
  } else if (isNewlyBegun(change.sections)) {
    takeFindings(findings.value, change.sections);
  }
  takeTimes(change.schedule);
  plan.stored.touch();
}

// Inputs keep what is being typed and send it after a pause; anything else that happens sends it first.
const waiting = new Set<() => void>();

export function addWaiting(send: () => void): () => void {
  waiting.add(send);
  return () => waiting.delete(send);
}

export function sendWaiting(): void {
  for (const send of [...waiting]) send();
}
beforeLeaving(sendWaiting);
// What was done on a screen is told there; the undo of the bar stays.
beforeLeaving(() => {
  if (notice.value?.action === takeBack) hush();
});

export const isReadOnly = (): boolean => opened.value?.stored.mode.value === 'read';

/** Carries out edits as one step. Refusals are told to the person and thrown on, for the field that asked. */
export function edit(edits: Edit[], group?: string): ChangeSet | null {
  const plan = opened.value;
  if (!plan || isReadOnly()) return null;
  sendWaiting();
  for (const each of edits) if (each.op === 'set') writeInto(each.id);
  return run(() => plan.session.edit(group ? { edits, at: Date.now(), group } : { edits, at: Date.now() }));
}

/** Adds an item to a list that is blank, but for what the place says of it. */
export function addBlank(parent: string, list: string, value?: Record<string, unknown>): string | null {
  const id = edit([{ op: 'insert', parent, list, ...(value ? { value } : {}) }])?.inserted[0] ?? null;
  if (id) addNewcomer(id);
  return id;
}

/** A field's own value, from an input: does not wait for other inputs, and throws without announcing. */
export function setField(id: string, field: string, value: string | number | boolean | string[] | null): void {
  writeInto(id);
  sendTyped([{ op: 'set', id, field, value }]);
}

/** The same where what is typed goes to several places. */
export function sendTyped(edits: Edit[]): void {
  const plan = opened.value;
  if (!plan || isReadOnly()) return;
  applyChange(plan.session.edit({ edits, at: Date.now() }));
}

/** Mends a finding in the one way there is. */
export function mend(finding: Finding): void {
  const plan = opened.value;
  sendWaiting();
  if (plan && !isReadOnly()) run(() => plan.session.mend(finding.key));
}

/** Keeps advice out of the way, with the reason. */
export function setAside(finding: Finding, reason: string, today: string): void {
  const { rule, entity: about, field } = finding;
  const value = { rule, entity: about, ...(field ? { field } : {}), reason, date: today };
  edit([{ op: 'insert', parent: root.value, list: 'setAsides', value }]);
}

/** What the core reads in a goal's sentence, and what follows from it; null where the plan no longer has the goal. */
export function workshopOf(goal: string): Workshop | null {
  return entity(goal) ? (opened.value?.session.workshop(goal) ?? null) : null;
}

/** Gives what a goal's sentence says to the form: one part, or all that blank fields can take. */
export function takeOffer(goal: string, part?: string): ChangeSet | null {
  const plan = opened.value;
  sendWaiting();
  return plan && !isReadOnly() ? run(() => plan.session.takeOffer(goal, part)) : null;
}

export function quality(): Quality {
  return opened.value?.session.quality() ?? { strengths: [], next: [] };
}

export function undo(): void {
  const plan = opened.value;
  sendWaiting();
  if (plan && undoInfo.value && !isReadOnly()) run(() => plan.session.undo());
}

/** The button of a notice that tells of an edit. */
export const takeBack = { label: () => t('undo'), run: undo };

export function redo(): void {
  const plan = opened.value;
  sendWaiting();
  if (plan && redoInfo.value && !isReadOnly()) run(() => plan.session.redo());
}

export function restoreVersion(file: string): void {
  const plan = opened.value;
  sendWaiting();
  if (plan) run(() => plan.session.restore(file));
}

/** Something else that the session does as one step. */
export function act(work: (session: Session) => ChangeSet): ChangeSet | null {
  const plan = opened.value;
  sendWaiting();
  return plan && !isReadOnly() ? run(() => work(plan.session)) : null;
}

function run(work: () => ChangeSet): ChangeSet | null {
  try {
    const change = work();
    applyChange(change);
    return change;
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    announce(() => errorWords(error));
    return null;
  }
}

/** The plan file as it stands, with everything that was typed. */
export function planFile(): string {
  sendWaiting();
  return opened.value?.session.save().text ?? '';
}

/** A copy for an audience outside the team, of the plan as it stands; null where the core refuses, and says so. */
export function publicCopy(audience: string): PublicCopy | null {
  sendWaiting();
  try {
    const words = { number: t('withheld-number'), person: t('withheld-person') };
    return opened.value?.session.share({ audience, words }) ?? null;
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    announce(() => errorWords(error));
    return null;
  }
}

/** A text about the plan (minutes, an agenda) as that audience may read it. */
export function publicText(audience: string, text: string): string {
  sendWaiting();
  const words = { number: t('withheld-number'), person: t('withheld-person') };
  return opened.value?.session.shareText({ audience, words, text }) ?? '';
}

export async function closePlan(): Promise<void> {
  const plan = opened.value;
  if (!plan) return;
  // What the browser cannot keep leaves the page as a file, never silently.
  if (!(await plan.stored.flush())) {
    download(fileName(text(thePlan(), 'organization'), text(thePlan(), 'title'), new Date()), planFile());
    announce(() => t('share-saved'));
  }
  await plan.stored.close();
  plan.session.close();
  opened.value = null;
}
