// What the rest of the page knows of storage.
import type { ReadonlySignal } from '@preact/signals';

/** A plan that this browser keeps. `key` names the copy here; two copies of one plan share `planId`. */
export interface PlanMeta {
  key: string;
  planId: string;
  title: string;
  organization: string;
  steps: number;
  /** Milliseconds, or null before the first save. */
  savedAt: number | null;
  exportedAt: number | null;
  /** Of the plan's files, without its versions. */
  bytes: number;
  /** When it was deleted; it can be brought back until the page closes. */
  deletedAt?: number | null;
}

export type FailReason = 'quota' | 'timeout' | 'mismatch' | 'error';

export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; reason: FailReason }
  /** Nothing can be kept in this browser: the plan lives in this page only. */
  | { kind: 'memory' };

/** Where storage gets what is to be saved; the open plan's session gives it. */
export interface PlanSource {
  /** Typed text that still waits in an input goes to the session. */
  settle(): void;
  journal(): { text: string; from: number; to: number };
  /** Lines up to this revision are safely stored. */
  taken(revision: number): void;
  checkpoint(): { text: string; revision: number };
  meta(): { planId: string; title: string; organization: string; steps: number };
}

export interface StoredPlan {
  checkpoint: string;
  journal: string;
}

export interface VersionInfo {
  id: string;
  at: number;
  /** Null for an automatic one. */
  name: string | null;
  bytes: number;
}

export type Mode = 'write' | 'read';

/** A plan while it is open in this tab. */
export interface OpenPlan {
  readonly key: string;
  /** 'read' while another tab writes. */
  readonly mode: ReadonlySignal<Mode>;
  readonly state: ReadonlySignal<SaveState>;
  /** Set when another tab had saved in between: ours went into a copy with this title. */
  readonly parted: ReadonlySignal<string | null>;
  attach(source: PlanSource): void;
  /** Something changed: it will be saved soon. */
  touch(): void;
  /** Saves now. True when everything is safely stored. */
  flush(): Promise<boolean>;
  /** Asks the tab that writes to let go, and takes its place. The plan must then be closed and opened again. */
  takeOver(): Promise<void>;
  /** Lets go of the plan. What must be kept is flushed before. */
  close(): Promise<void>;
  exported(): Promise<void>;
  versions(): Promise<VersionInfo[]>;
  keepVersion(text: string, name: string | null): Promise<void>;
  readVersion(id: string): Promise<string>;
  removeVersion(id: string): Promise<void>;
}

export type StoreStatus = { kind: 'ok' } | { kind: 'none'; reason: string };

export interface Usage {
  /** Bytes that the browser says this page uses and may use; null where it does not say. */
  used: number | null;
  quota: number | null;
  persistent: boolean | null;
}

export interface Store {
  readonly status: StoreStatus;
  /** Plans in this browser, newest first; deleted ones are left out. */
  readonly plans: ReadonlySignal<PlanMeta[]>;
  refresh(): Promise<void>;
  /** Keeps a new plan. */
  create(source: PlanSource): Promise<OpenPlan>;
  open(key: string): Promise<{ stored: StoredPlan; plan: OpenPlan }>;
  /** Reads a plan without opening it. */
  read(key: string): Promise<StoredPlan>;
  /** Can be brought back by restore() until the page closes. */
  remove(key: string): Promise<void>;
  restore(key: string): Promise<void>;
  usage(): Promise<Usage>;
}
