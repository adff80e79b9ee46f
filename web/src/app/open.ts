// Ways to a plan on the screen: a new one, one that this browser keeps, a file, an example. Whatever is open is saved and
// closed first.
import { signal } from '@preact/signals';
import { CoreError, type Session } from '../core/client';
import type { View } from '../core/types';
import { packedText } from '../files/packed';
import type { OpenPlan, Store } from '../storage/types';
import { closePlan, show, theCore } from './plan';
import { language } from './words';

export const store = signal<Store | null>(null);

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

export function randomName(length = 8): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % 32]).join('');
}

export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function theStore(): Store {
  if (!store.value) throw new Error('storage has not started');
  return store.value;
}

// A new name for every session that writes: two sessions can never stamp different edits alike.
const options = () => ({ replica: randomName(), today: today() });

async function keepNew(session: Session, view: View): Promise<void> {
  const plan = await theStore().create({
    settle: () => {},
    journal: () => session.journal(),
    taken: (revision) => session.journalTaken(revision),
    checkpoint: () => session.save(),
    meta: () => {
      const record = view.entities[view.root];
      return {
        planId: view.planId,
        title: String(record?.title ?? ''),
        organization: String(record?.organization ?? ''),
        steps: (record?.steps as string[] | undefined)?.length ?? 0,
      };
    },
  });
  show(view, { session, stored: plan });
}

// Two clicks in a row are one: a plan that is opened twice at once would find itself held by itself.
let opening: Promise<void> | null = null;

function once(work: () => Promise<void>): Promise<void> {
  opening ??= work().finally(() => {
    opening = null;
  });
  return opening;
}

export function startPlan(head: { title: string; organization: string; smartVariant: string }): Promise<void> {
  return once(async () => {
    await closePlan();
    const session = theCore().session();
    const view = session.create({ ...options(), ...head, id: randomName(10), language: language.value });
    await keepNew(session, view);
  });
}

/** Opens a plan file as a plan of its own in this browser; never touches another. */
export async function openFile(file: string, newId?: string): Promise<void> {
  const session = theCore().session();
  const view = session.open(file, { ...options(), newId });
  await closePlan();
  await keepNew(session, view);
}

/** Under a new id: two people who try things out on the same example are not working on one plan. */
export function openExample(name: string): Promise<void> {
  return once(async () => openFile(await packedText(`examples/${name}.${language.value}.json`), randomName(10)));
}

/** What could not be read of a plan in this browser; its text can be exported. */
export class Unreadable extends Error {
  readonly text: string;
  constructor(text: string, cause: unknown) {
    super('unreadable', { cause });
    this.text = text;
  }
}

export function openStored(key: string): Promise<void> {
  return once(() => openKept(key));
}

async function openKept(key: string): Promise<void> {
  await closePlan();
  const { stored, plan } = await theStore().open(key);
  const session = theCore().session();
  try {
    let view = session.open(stored.checkpoint, options());
    if (stored.journal) view = replay(session, stored.journal);
    show(view, { session, stored: plan });
    // A version that cannot be kept is no reason not to work.
    void keepAutomaticVersion(plan, session.save().text).catch(() => {});
  } catch (error) {
    await plan.close();
    session.close();
    throw new Unreadable(stored.checkpoint, error);
  }
}

// A journal that stops making sense still gave everything before: that is the newest whole state there is.
function replay(session: Session, journal: string): View {
  try {
    return session.replay(journal);
  } catch (error) {
    if (error instanceof CoreError && error.code === 'journal-mismatch') return session.view();
    throw error;
  }
}

/** Takes the plan over from another tab, and shows it as that tab saved it. */
export async function workHere(plan: OpenPlan): Promise<void> {
  await plan.takeOver();
  await openStored(plan.key);
}

// The plan as it was when work on it began: what a person most often wants back.
async function keepAutomaticVersion(plan: OpenPlan, text: string): Promise<void> {
  if (plan.mode.value !== 'write') return;
  const last = (await plan.versions())[0];
  if (last && (await plan.readVersion(last.id)) === text) return;
  await plan.keepVersion(text, null);
}

const openKey = 'waymark-open';

/** Lets a reload of the page come back to the plan; each tab has its own. */
export function rememberOpen(key: string | null): void {
  try {
    if (key) sessionStorage.setItem(openKey, key);
    else sessionStorage.removeItem(openKey);
  } catch {
    // Storage is forbidden: a reload shows the first screen.
  }
}

/** After a reload: the plan that was open in this tab. */
export async function resume(): Promise<void> {
  let key: string | null = null;
  try {
    key = sessionStorage.getItem(openKey);
  } catch {
    // As above.
  }
  if (key && theStore().plans.value.some((plan) => plan.key === key)) await openStored(key);
}

/** The text of a stored plan as a plan file, with its journal. */
export async function storedFile(key: string): Promise<string> {
  const stored = await theStore().read(key);
  const session = theCore().session();
  try {
    session.open(stored.checkpoint, options());
    if (stored.journal) replay(session, stored.journal);
    return session.save().text;
  } finally {
    session.close();
  }
}
