// Where the browser keeps nothing (a private window, a policy): the page works all the same, and says that a plan must be
// exported before the page closes.
import { signal } from '@preact/signals';
import type { OpenPlan, PlanMeta, PlanSource, SaveState, Store, StoredPlan, Usage, VersionInfo } from './types';

class MemoryPlan implements OpenPlan {
  readonly key = 'memory';
  readonly mode = signal<'write' | 'read'>('write');
  readonly state = signal<SaveState>({ kind: 'memory' });
  readonly parted = signal<string | null>(null);
  private source: PlanSource | null = null;
  private isChanged = false;
  private kept: (VersionInfo & { text: string })[] = [];

  attach(source: PlanSource): void {
    this.source = source;
  }
  touch(): void {
    this.isChanged = true;
  }
  /** True when the last export has everything. */
  async flush(): Promise<boolean> {
    this.source?.settle();
    return !this.isChanged;
  }
  async takeOver(): Promise<void> {}
  async close(): Promise<void> {}
  async exported(): Promise<void> {
    this.isChanged = false;
  }
  async versions(): Promise<VersionInfo[]> {
    return this.kept;
  }
  async keepVersion(text: string, name: string | null): Promise<void> {
    const at = Date.now();
    this.kept = [{ id: `${at}-${this.kept.length}`, at, name, bytes: text.length, text }, ...this.kept].slice(0, 20);
  }
  async readVersion(id: string): Promise<string> {
    const version = this.kept.find((each) => each.id === id);
    if (!version) throw new Error('no such version');
    return version.text;
  }
  async removeVersion(id: string): Promise<void> {
    this.kept = this.kept.filter((each) => each.id !== id);
  }
}

export class MemoryStore implements Store {
  readonly status: { kind: 'none'; reason: string };
  readonly plans = signal<PlanMeta[]>([]);

  constructor(reason: string) {
    this.status = { kind: 'none', reason };
  }

  async refresh(): Promise<void> {}
  async create(source: PlanSource): Promise<OpenPlan> {
    const plan = new MemoryPlan();
    plan.attach(source);
    return plan;
  }
  async open(): Promise<{ stored: StoredPlan; plan: OpenPlan }> {
    throw new Error('nothing stored');
  }
  async read(): Promise<StoredPlan> {
    throw new Error('nothing stored');
  }
  async remove(): Promise<void> {}
  async restore(): Promise<void> {}
  async usage(): Promise<Usage> {
    return { used: null, quota: null, persistent: null };
  }
}
