// A plan that is open in this tab, and its way into the browser's storage. The order of things in a save is what keeps
// everybody's work: one lock; what is stored is read first; if another tab moved it on, ours goes into a copy of its own;
// then write, sync, read back; and only then "saved".
import { type Signal, signal } from '@preact/signals';
import { reasonOf } from './failure';
import { type Files, Folder } from './folder';
import type { Library } from './library';
import { exclusively, type Held, hold, listen, tell } from './locks';
import { addCheckpoint, addSegment, isJournalLong, removeAllBut, storedRevision, type Written } from './planFiles';
import type { Mode, OpenPlan, PlanSource, SaveState, VersionInfo } from './types';
import { Versions } from './versions';

// Typing comes in bursts: one save a burst.
const pause = 600;
// A save that failed is tried again by itself: a full disk may have been cleared, a sleeping tab may have woken.
const retryPause = 20_000;
// Another tab that does not answer by then is frozen or gone.
const patience = 3000;
const listingInterval = 20_000;

export const planDatabase = (key: string) => `/waymark/plan-${key}`;
export const planLock = (key: string) => `waymark-plan-${key}`;
export const saveLock = (key: string) => `waymark-save-${key}`;

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
  /** What the database held when this tab last read or wrote it; null before the plan's first save. */
  private revision: number | null;
  private attempt: Written | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private flushing: Promise<boolean> | null = null;
  private isDirty = false;
  private isRobbed = false;
  private listing: Promise<void> = Promise.resolve();
  private listedAt = 0;
  private listedTitle = '';
  private isListed = true;
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
    addEventListener('visibilitychange', this.onHidden);
    addEventListener('pagehide', this.onLeaving);
  }

  /** Takes the right to write, if no other tab has it. */
  async tryToWrite(): Promise<void> {
    this.keep(await hold(planLock(this.key), 'if-free'));
  }

  attach(source: PlanSource): void {
    this.source = source;
  }

  touch(): void {
    if (this.mode.value !== 'write') return;
    this.isDirty = true;
    // That the last save failed stays said until one succeeds.
    if (this.state.value.kind === 'saved') this.state.value = { kind: 'unsaved' };
    this.saveIn(pause);
  }

  flush(): Promise<boolean> {
    this.source?.settle();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.flushing && (!this.isDirty || this.mode.value !== 'write')) return Promise.resolve(!this.isDirty);
    // Whoever asks while a save is running waits until nothing is left to save.
    this.flushing ??= this.saveAll();
    return this.flushing;
  }

  async takeOver(): Promise<void> {
    tell(`let-go:${this.key}`);
    const given = await hold(planLock(this.key), 'wait', AbortSignal.timeout(patience)).catch(() => null);
    this.keep(given ?? (await hold(planLock(this.key), 'steal')));
  }

  async close(): Promise<void> {
    await this.flushing;
    if (!this.isListed) this.list();
    await this.listing;
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopListening();
    removeEventListener('visibilitychange', this.onHidden);
    removeEventListener('pagehide', this.onLeaving);
    await this.giveUp();
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

  /** Settles when the list of plans has what was saved so far, or cannot have it. */
  listed(): Promise<void> {
    return this.listing;
  }

  private versionStore(): Versions {
    return new Versions(this.files, this.key);
  }

  private keep(held: Held | null): void {
    this.held = held;
    this.mode.value = held ? 'write' : 'read';
    void held?.lost.then(() => {
      if (this.held === held) this.endureRobbery();
    });
  }

  // Another tab took the plan while this one did not answer: it was asleep. What was not saved by then goes into a copy.
  private endureRobbery(): void {
    this.held = null;
    this.isRobbed = true;
    void this.flush().then(() => {
      if (!this.isRobbed || this.isDirty) return;
      this.isRobbed = false;
      this.mode.value = 'read';
    });
  }

  private async letGo(): Promise<void> {
    // What cannot be saved is not let go: the other tab then takes the plan by force, and ours goes into a copy.
    if (await this.flush()) await this.giveUp();
  }

  private async giveUp(): Promise<void> {
    const held = this.held;
    this.held = null;
    this.mode.value = 'read';
    await held?.release();
  }

  private saveIn(milliseconds: number): void {
    this.timer ??= setTimeout(() => void this.flush(), milliseconds);
  }

  private async saveAll(): Promise<boolean> {
    try {
      while (this.isDirty && this.mode.value === 'write') if (!(await this.save())) return false;
      return !this.isDirty;
    } finally {
      // At once, not when the promise settles: an edit in between would find a save running that no longer looks.
      this.flushing = null;
    }
  }

  private async save(): Promise<boolean> {
    const source = this.source;
    if (!source) return false;
    if (this.state.value.kind !== 'failed') this.state.value = { kind: 'saving' };
    this.isDirty = false;
    try {
      await exclusively(saveLock(this.key), () => this.store(source));
    } catch (error) {
      this.isDirty = true;
      this.state.value = { kind: 'failed', reason: reasonOf(error) };
      this.saveIn(retryPause);
      return false;
    }
    this.state.value = this.isDirty ? { kind: 'unsaved' } : { kind: 'saved', at: Date.now() };
    this.isListed = false;
    if (this.isListingDue()) this.list();
    return true;
  }

  private async store(source: PlanSource): Promise<void> {
    await this.folder.populate();
    this.noticeLateSave(source);
    const stored = storedRevision(this.folder);
    if (this.isRobbed || stored !== this.revision) return this.part(source);
    const journal = source.journal();
    const follows = stored !== null && journal.from === stored;
    if (follows && journal.to === stored) return;
    if (follows && !isJournalLong(this.folder)) await this.put(addSegment(this.folder, journal));
    else await this.replace(source);
    source.taken(this.revision ?? 0);
  }

  private async put(written: Written): Promise<void> {
    this.attempt = written;
    await this.folder.commit([written.name]);
    this.attempt = null;
    this.revision = storedRevision(this.folder);
  }

  // In two transactions: where the first one's put is lost (IDBFS lets the rest of a transaction pass), what it was to
  // replace is still there.
  private async replace(source: PlanSource): Promise<void> {
    const written = addCheckpoint(this.folder, source.checkpoint());
    await this.put(written);
    removeAllBut(this.folder, written.name);
    await this.folder.commit([written.name]);
    this.revision = storedRevision(this.folder);
  }

  // A save that was given up for lost may have come through later: then it is our own that moved the plan on.
  private noticeLateSave(source: PlanSource): void {
    const late = this.attempt;
    this.attempt = null;
    if (!late || storedRevision(this.folder) !== late.revision) return;
    if (!this.folder.names().includes(late.name) || this.folder.readText(late.name) !== late.text) return;
    this.revision = late.revision;
    source.taken(late.revision);
  }

  // Another tab saved this plan after we had read it. Theirs stays; ours becomes a plan of its own, whole.
  private async part(source: PlanSource): Promise<void> {
    const key = newKey();
    // The lock comes first: a tab that tidies up adopts plans that nobody holds.
    const held = await hold(planLock(key), 'if-free');
    const folder = new Folder(this.files, planDatabase(key));
    try {
      await folder.populate();
      const written = addCheckpoint(folder, source.checkpoint());
      await folder.commit([written.name]);
      source.taken(written.revision);
    } catch (error) {
      folder.unmount();
      await held?.release();
      throw error;
    }
    await this.moveTo(key, folder, held);
    this.parted.value = source.meta().title;
  }

  private async moveTo(key: string, folder: Folder, held: Held | null): Promise<void> {
    const former = { folder: this.folder, held: this.held };
    this.key = key;
    this.folder = folder;
    this.revision = storedRevision(folder);
    this.isRobbed = false;
    this.listedAt = 0;
    this.keep(held);
    former.folder.unmount();
    await former.held?.release();
  }

  private isListingDue(): boolean {
    return Date.now() - this.listedAt >= listingInterval || this.source?.meta().title !== this.listedTitle;
  }

  // The list is a convenience: the plan itself is stored, and a plan that the list lacks is found again at the next start.
  private list(): void {
    const meta = this.source?.meta();
    if (!meta) return;
    this.listedAt = Date.now();
    this.listedTitle = meta.title;
    this.isListed = true;
    // Whoever works on a plan wants it: a deletion in another tab does not hold.
    const entry = { key: this.key, ...meta, savedAt: Date.now(), bytes: this.folder.bytes(), deletedAt: null };
    this.listing = this.library.put(entry).catch(() => {
      this.isListed = false;
    });
  }

  private readonly onHidden = () => {
    if (document.visibilityState === 'hidden') void this.flush();
  };
  private readonly onLeaving = () => void this.flush();
}

/** A random name for a copy in this browser. */
export function newKey(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % 32]).join('');
}
