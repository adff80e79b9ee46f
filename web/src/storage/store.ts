// The plans of this browser. Each plan, each plan's versions and the list of plans are separate IDBFS mounts, so that a tab
// can neither delete nor slow down what another tab works on.
import { signal } from '@preact/signals';
import { deleteDatabase, type Files, Folder } from './folder';
import { Library } from './library';
import { exclusively, hold } from './locks';
import { MemoryStore } from './memoryStore';
import { newKey, planDatabase, planLock, StoredOpenPlan } from './openPlan';
import { readPlan, replaceByCheckpoint, savedAt } from './planFiles';
import type { OpenPlan, PlanMeta, PlanSource, Store, StoredPlan, Usage } from './types';
import { versionsDatabase } from './versions';

export class BrowserStore implements Store {
  readonly status = { kind: 'ok' } as const;
  readonly plans = signal<PlanMeta[]>([]);
  private readonly files: Files;
  private readonly library: Library;

  constructor(files: Files) {
    this.files = files;
    this.library = new Library(files);
  }

  async refresh(): Promise<void> {
    const all = await this.library.list();
    this.plans.value = all.filter((meta) => !meta.deleted).sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  }

  async create(source: PlanSource): Promise<OpenPlan> {
    const key = newKey();
    // The right to write comes before the first byte: a stored plan that nobody holds and that is not listed yet looks
    // like one that a crash left behind, and tidy() would take it up.
    const held = await hold(planLock(key), 'if-free');
    const folder = new Folder(this.files, planDatabase(key));
    await folder.populate();
    const checkpoint = source.checkpoint();
    await folder.commit(replaceByCheckpoint(folder, checkpoint));
    source.taken(checkpoint.revision);
    const plan = new StoredOpenPlan(this.files, this.library, folder, key, Date.now());
    plan.own(held);
    plan.attach(source);
    await this.library.put({ key, ...source.meta(), savedAt: Date.now(), bytes: folder.bytes() });
    return plan;
  }

  async open(key: string): Promise<{ stored: StoredPlan; plan: OpenPlan }> {
    const folder = new Folder(this.files, planDatabase(key));
    await exclusively(`waymark-save-${key}`, () => folder.populate());
    const stored = readPlan(folder);
    if (!stored) {
      folder.unmount();
      throw new Error('nothing stored');
    }
    const plan = new StoredOpenPlan(this.files, this.library, folder, key, savedAt(folder));
    await plan.tryToWrite();
    return { stored, plan };
  }

  async read(key: string): Promise<StoredPlan> {
    const folder = new Folder(this.files, planDatabase(key));
    await exclusively(`waymark-save-${key}`, () => folder.populate());
    const stored = readPlan(folder);
    if (!stored) throw new Error('nothing stored');
    return stored;
  }

  async remove(key: string): Promise<void> {
    await this.library.put({ key, deleted: true });
    await this.refresh();
  }

  async restore(key: string): Promise<void> {
    await this.library.put({ key, deleted: false });
    await this.refresh();
  }

  async usage(): Promise<Usage> {
    const manager = navigator.storage as StorageManager | undefined;
    const estimate = await manager?.estimate?.().catch(() => null);
    const persistent = await manager?.persisted?.().catch(() => null);
    return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persistent: persistent ?? null };
  }

  /** What was deleted in an earlier visit goes for good; what a crash left out of the list is found again. */
  async tidy(): Promise<void> {
    const all = await this.library.list();
    for (const meta of all.filter((each) => each.deleted)) await this.purge(meta.key);
    const known = new Set(all.map((meta) => meta.key));
    const databases = (await indexedDB.databases?.()) ?? [];
    for (const { name } of databases) {
      const key = /^\/waymark\/plan-(\w+)$/.exec(name ?? '')?.[1];
      if (key && !known.has(key)) await this.adopt(key);
    }
    await this.refresh();
  }

  private async purge(key: string): Promise<void> {
    const held = await hold(planLock(key), 'if-free');
    if (!held) return;
    await deleteDatabase(planDatabase(key));
    await deleteDatabase(versionsDatabase(key));
    await this.library.forget(key);
    held.release();
  }

  private async adopt(key: string): Promise<void> {
    const held = await hold(planLock(key), 'if-free');
    if (!held) return;
    const folder = new Folder(this.files, planDatabase(key));
    await folder.populate();
    const stored = readPlan(folder);
    if (stored) await this.library.put({ key, ...headOf(stored.checkpoint), savedAt: savedAt(folder), bytes: folder.bytes() });
    folder.unmount();
    held.release();
  }
}

function headOf(checkpoint: string): { planId: string; title: string; organization: string; steps: number } {
  const { plan } = JSON.parse(checkpoint) as {
    plan: { id: string; title?: string; organization?: string; steps?: unknown[] };
  };
  return { planId: plan.id, title: plan.title ?? '', organization: plan.organization ?? '', steps: plan.steps?.length ?? 0 };
}

/** The browser's store, or one in memory where the browser keeps nothing. */
export async function openStore(files: Files): Promise<Store> {
  try {
    const store = new BrowserStore(files);
    await store.refresh();
    // Not on the way to the first screen.
    setTimeout(() => void store.tidy().catch(() => {}), 1500);
    return store;
  } catch (error) {
    return new MemoryStore(String(error));
  }
}
