// A plan that is open in this tab, and its way into the browser's storage. The order of things in a save is what keeps
// everybody's work: one lock; what is stored is read first; if another tab moved it on, ours goes into a copy of its own;
// then write, sync, read back; and only then "saved".
import { type Signal, signal } from '@preact/signals';
import { type Files, Folder, reasonOf } from './folder';
import type { Library } from './library';
import { exclusively, type Held, hold, listen, tell } from './locks';
import { addSegment, isJournalLong, replaceByCheckpoint, storedRevision } from './planFiles';
import type { Mode, OpenPlan, PlanSource, SaveState, VersionInfo } from './types';
import { Versions } from './versions';

// Typing comes in bursts: one save a burst.
const pause = 600;
// Another tab that does not answer by then is frozen or gone.
const patience = 3000;
const listingInterval = 20_000;

export const planDatabase = (key: string) => `/waymark/plan-${key}`;
/** Held by the tab that writes the plan. */
export const planLock = (key: string) => `waymark-plan-${key}`;

export class StoredOpenPlan implements OpenPlan {
  key: string;
  readonly mode: Signal<Mode>;
  readonly state: Signal<SaveState>;
  readonly parted = signal<string | null>(null);

  private readonly files: Files;
  private readonly library: Library;
  private folder: Folder;
  private held: Held | null = null;
  private source: PlanSource | null = null;
  private revision: number | null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private saving: Promise<boolean> | null = null;
  private isDirty = false;
  private listedAt = 0;
  private listedTitle = '';
  private readonly stopListening: () => void;

  constructor(files: Files, library: Library, folder: Folder, key: string, savedAt: number | null) {
    this.files = files;
    this.library = library;
    this.folder = folder;
    this.key = key;
    this.revision = storedRevision(folder);
    this.mode = signal<Mode>('read');
    this.state = signal<SaveState>({ kind: 'saved', at: savedAt });
    this.stopListening = listen((message) => {
      if (message === `let-go:${this.key}` && this.mode.value === 'write') void this.letGo();
    });
    addEventListener('visibilitychange', this.onLeaving);
    addEventListener('pagehide', this.onLeaving);
  }

  /** Takes the right to write, if no other tab has it. */
  async tryToWrite(): Promise<void> {
    this.own(await hold(planLock(this.key), 'if-free'));
  }

  attach(source: PlanSource): void {
    this.source = source;
  }

  touch(): void {
    if (this.mode.value !== 'write') return;
    this.isDirty = true;
    if (this.state.value.kind !== 'saving') this.state.value = { kind: 'unsaved' };
    if (this.timer === null) this.timer = setTimeout(() => void this.flush(), pause);
  }

  async flush(): Promise<boolean> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.saving) await this.saving;
    if (!this.isDirty || this.mode.value !== 'write') return !this.isDirty;
    this.saving = this.save();
    const isSaved = await this.saving;
    this.saving = null;
    return isSaved && (!this.isDirty || this.flush());
  }

  async takeOver(): Promise<void> {
    tell(`let-go:${this.key}`);
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), patience);
    const got = await hold(planLock(this.key), 'wait', waiting.signal).catch(() => null);
    clearTimeout(timer);
    this.own(got ?? (await hold(planLock(this.key), 'steal')));
    await this.folder.populate();
    this.revision = storedRevision(this.folder);
  }

  async close(): Promise<void> {
    await this.flush();
    if (this.mode.value === 'write') await this.list(true).catch(() => {});
    this.stopListening();
    removeEventListener('visibilitychange', this.onLeaving);
    removeEventListener('pagehide', this.onLeaving);
    this.held?.release();
    this.held = null;
    this.mode.value = 'read';
    this.folder.unmount();
  }

  exported(): Promise<void> {
    return this.library.put({ key: this.key, exportedAt: Date.now() });
  }

  versions(): Promise<VersionInfo[]> {
    return this.versionStore().list();
  }
  keepVersion(text: string, name: string | null): Promise<void> {
    return this.versionStore().keep(text, name);
  }
  readVersion(id: string): Promise<string> {
    return this.versionStore().read(id);
  }
  removeVersion(id: string): Promise<void> {
    return this.versionStore().remove(id);
  }

  private versionStore(): Versions {
    return new Versions(this.files, this.key);
  }

  /** Writes from now on, or only reads where the lock was not to be had. */
  own(held: Held | null): void {
    this.held = held;
    this.mode.value = held ? 'write' : 'read';
    void held?.lost.then(() => {
      if (this.held !== held) return;
      this.held = null;
      this.mode.value = 'read';
    });
  }

  private async letGo(): Promise<void> {
    await this.flush();
    this.held?.release();
    this.held = null;
    this.mode.value = 'read';
  }

  private async save(): Promise<boolean> {
    const source = this.source;
    if (!source) return false;
    this.state.value = { kind: 'saving' };
    this.isDirty = false;
    try {
      await exclusively(`waymark-save-${this.key}`, () => this.store(source));
      this.state.value = this.isDirty ? { kind: 'unsaved' } : { kind: 'saved', at: Date.now() };
      void this.list(false).catch(() => {
        // The list is only a convenience; the plan itself is stored.
      });
      return true;
    } catch (error) {
      this.isDirty = true;
      this.state.value = { kind: 'failed', reason: reasonOf(error) };
      return false;
    }
  }

  private async store(source: PlanSource): Promise<void> {
    await this.folder.populate();
    const stored = storedRevision(this.folder);
    if (stored !== this.revision) return this.part(source);
    const journal = source.journal();
    const follows = stored !== null && journal.from === stored;
    if (follows && journal.to === stored) return;
    if (follows && !isJournalLong(this.folder)) {
      await this.folder.commit(addSegment(this.folder, journal));
      this.revision = journal.to;
    } else {
      const checkpoint = source.checkpoint();
      await this.folder.commit(replaceByCheckpoint(this.folder, checkpoint));
      this.revision = checkpoint.revision;
    }
    source.taken(this.revision);
  }

  // Another tab saved this plan after we had read it. Theirs stays; ours becomes a plan of its own, whole.
  private async part(source: PlanSource): Promise<void> {
    const key = newKey();
    const held = await hold(planLock(key), 'if-free');
    const folder = new Folder(this.files, planDatabase(key));
    await folder.populate();
    const checkpoint = source.checkpoint();
    await folder.commit(replaceByCheckpoint(folder, checkpoint));
    this.held?.release();
    this.key = key;
    this.folder = folder;
    this.own(held);
    this.revision = checkpoint.revision;
    source.taken(checkpoint.revision);
    await this.list(true);
    this.parted.value = source.meta().title;
  }

  private async list(isNow: boolean): Promise<void> {
    const meta = this.source?.meta();
    if (!meta) return;
    const isSoon = Date.now() - this.listedAt < listingInterval && meta.title === this.listedTitle;
    if (isSoon && !isNow) return;
    this.listedAt = Date.now();
    this.listedTitle = meta.title;
    await this.library.put({ key: this.key, ...meta, savedAt: Date.now(), bytes: this.folder.bytes() });
  }

  private readonly onLeaving = () => {
    if (document.visibilityState === 'hidden') void this.flush();
  };
}

/** A random name for a copy in this browser. */
export function newKey(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join('');
}
