// The plans of this browser. Each plan, each plan's versions and the list of plans are separate IDBFS mounts, so that a tab
// can neither delete nor slow down what another tab works on.
import { signal } from '@preact/signals';
import { type Files, Folder } from './folder';
import { Library } from './library';
import { exclusively, type Held, hold } from './locks';
import { MemoryStore } from './memoryStore';
import { newKey, planDatabase, StoredOpenPlan, saveLock } from './openPlan';
import { readPlan, savedAt } from './planFiles';
import { binLock, tidy } from './tidy';
import type { OpenPlan, PlanMeta, PlanSource, Store, StoredPlan, Usage } from './types';

// A new plan is shown by then even where its first save has no answer yet.
const firstSavePatience = 2000;

export class BrowserStore implements Store {
  readonly status = { kind: 'ok' } as const;
  readonly plans = signal<PlanMeta[]>([]);
  private readonly files: Files;
  private readonly library: Library;
  private readonly bin = new Map<string, Held | null>();

  constructor(files: Files, plans: PlanMeta[]) {
    this.files = files;
    this.library = new Library(files, (all) => this.show(all));
    this.show(plans);
  }

  async refresh(): Promise<void> {
    await this.library.list();
  }

  private show(all: PlanMeta[]): void {
    this.plans.value = all.filter((meta) => !meta.deletedAt).sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  }

  async create(source: PlanSource): Promise<OpenPlan> {
    const key = newKey();
    const plan = new StoredOpenPlan(this.files, this.library, new Folder(this.files, planDatabase(key)), key, null);
    // The lock comes first: a tab that tidies up adopts plans that nobody holds.
    await plan.tryToWrite();
    plan.attach(source);
    plan.touch();
    const kept = plan.flush().then(() => plan.listed());
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, firstSavePatience))]);
    return plan;
  }

  async open(key: string): Promise<{ stored: StoredPlan; plan: OpenPlan }> {
    const { folder, stored } = await this.populated(key);
    const plan = new StoredOpenPlan(this.files, this.library, folder, key, savedAt(folder));
    await plan.tryToWrite();
    return { stored, plan };
  }

  async read(key: string): Promise<StoredPlan> {
    const { folder, stored } = await this.populated(key);
    folder.unmount();
    return stored;
  }

  async remove(key: string): Promise<void> {
    // Held until this page closes: until then the deletion can be undone, whatever other tabs tidy up.
    this.bin.set(key, await hold(binLock(key), 'if-free'));
    await this.library.put({ key, deletedAt: Date.now() });
  }

  async restore(key: string): Promise<void> {
    await this.library.put({ key, deletedAt: null });
    await this.bin.get(key)?.release();
    this.bin.delete(key);
  }

  async usage(): Promise<Usage> {
    const manager = navigator.storage as StorageManager | undefined;
    const estimate = await manager?.estimate?.().catch(() => null);
    const persistent = await manager?.persisted?.().catch(() => null);
    return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persistent: persistent ?? null };
  }

  async tidy(onGone: (key: string) => void): Promise<void> {
    await tidy(this.files, this.library, onGone);
  }

  private async populated(key: string): Promise<{ folder: Folder; stored: StoredPlan }> {
    const folder = new Folder(this.files, planDatabase(key));
    try {
      await exclusively(saveLock(key), () => folder.populate());
      const stored = readPlan(folder);
      if (!stored) throw new Error('nothing stored');
      return { folder, stored };
    } catch (error) {
      folder.unmount();
      throw error;
    }
  }
}

/** The browser's store, or one in memory where the browser keeps nothing. `stored` is the list of plans, being read;
 *  `onGone` hears of each plan that was deleted for good, by its key. */
export async function openStore(files: Files, stored: Promise<PlanMeta[]>, onGone: (key: string) => void): Promise<Store> {
  try {
    const store = new BrowserStore(files, await stored);
    // Not on the way to the first screen.
    setTimeout(() => void store.tidy(onGone).catch(() => {}), 1500);
    return store;
  } catch (error) {
    return new MemoryStore(String(error));
  }
}
