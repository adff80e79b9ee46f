// Putting the list of plans and the databases right at the start of a page: what was deleted in an earlier visit goes for
// good; what a crash left out of the list is found again.
import { deleteDatabase } from './database';
import { type Files, Folder } from './folder';
import type { Library } from './library';
import { hold } from './locks';
import { planDatabase, planLock } from './openPlan';
import { readPlan, savedAt } from './planFiles';
import type { PlanMeta } from './types';
import { versionsDatabase } from './versions';

/** Held by the page that deleted a plan, for as long as it can bring it back. */
export const binLock = (key: string) => `waymark-bin-${key}`;

/** `onGone` hears of each plan that nobody can bring back any more. */
export async function tidy(files: Files, library: Library, onGone: (key: string) => void): Promise<void> {
  const all = await library.list();
  for (const meta of all) if (meta.deletedAt) await purge(files, library, meta, onGone).catch(ignore);
  const known = new Set(all.map((meta) => meta.key));
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) {
    const key = /^\/waymark\/plan-(\w+)$/.exec(name ?? '')?.[1];
    if (key && !known.has(key)) await adopt(files, library, key).catch(ignore);
  }
}

// One plan's trouble must not keep the others from being found; the next start tries again.
const ignore = () => {};

async function whileHeld(name: string, work: () => Promise<void>): Promise<void> {
  const held = await hold(name, 'if-free');
  if (!held) return;
  try {
    await work();
  } finally {
    await held.release();
  }
}

function purge(files: Files, library: Library, meta: PlanMeta, onGone: (key: string) => void): Promise<void> {
  const { key } = meta;
  return whileHeld(binLock(key), () =>
    whileHeld(planLock(key), async () => {
      // Somebody went on working on it in another tab: then it was not deleted.
      if ((await lastSave(files, key)) > (meta.deletedAt ?? 0)) return library.put({ key, deletedAt: null });
      await deleteDatabase(planDatabase(key));
      await deleteDatabase(versionsDatabase(key));
      await library.forget(key);
      onGone(key);
    }),
  );
}

async function lastSave(files: Files, key: string): Promise<number> {
  const folder = new Folder(files, planDatabase(key));
  try {
    await folder.populate();
    return savedAt(folder) ?? 0;
  } finally {
    folder.unmount();
  }
}

function adopt(files: Files, library: Library, key: string): Promise<void> {
  return whileHeld(planLock(key), async () => {
    const folder = new Folder(files, planDatabase(key));
    try {
      await folder.populate();
      const stored = readPlan(folder);
      if (stored) await library.put({ key, ...headOf(stored.checkpoint), savedAt: savedAt(folder), bytes: folder.bytes() });
    } finally {
      folder.unmount();
    }
  });
}

function headOf(checkpoint: string): { planId: string; title: string; organization: string; steps: number } {
  const { plan } = JSON.parse(checkpoint) as {
    plan: { id: string; title?: string; organization?: string; steps?: unknown[] };
  };
  return { planId: plan.id, title: plan.title ?? '', organization: plan.organization ?? '', steps: plan.steps?.length ?? 0 };
}
