// A folder of Emscripten's memory file system, mirrored in one IndexedDB database by IDBFS. What IDBFS does not do by itself
// stands here: every call ends (an aborted IDBFS transaction never calls back in Emscripten 3.1.6), and what was written is
// read back through a connection of our own before anybody is told that it is saved.
import type { IdbFiles, MemoryFiles } from '../core/types';
import { storedContents, storedPaths } from './database';
import { StorageError, withinTime } from './failure';

export interface Files {
  FS: MemoryFiles;
  IDBFS: IdbFiles;
}

// Folders of one path share one mount, which goes with the last of them: a plan may be open and exported at once.
const holders = new Map<string, number>();

export class Folder {
  readonly path: string;
  private readonly files: Files;
  /** Nothing may be written to IndexedDB before it was read whole: memory that lacks a file would delete it there. */
  private isPopulated = false;
  private isMounted = true;

  constructor(files: Files, path: string) {
    this.files = files;
    this.path = path;
    const { FS, IDBFS } = files;
    if (!holders.has(path)) {
      FS.mkdirTree(path);
      FS.mount(IDBFS, {}, path);
    }
    holders.set(path, (holders.get(path) ?? 0) + 1);
  }

  /** Makes memory equal to the database. */
  async populate(): Promise<void> {
    this.isPopulated = false;
    await this.sync(true);
    await this.checkListing();
    this.isPopulated = true;
  }

  /** Makes the database equal to memory, in one transaction, and reads `expected` back. */
  async commit(expected: string[]): Promise<void> {
    if (!this.isPopulated) throw new StorageError('error', 'not populated');
    await this.sync(false);
    await this.readBack(expected);
  }

  write(name: string, data: string | Uint8Array): void {
    const { FS } = this.files;
    const path = `${this.path}/${name}`;
    // IDBFS stores a file again only when its time changed; two writes within a millisecond would look equal.
    const before = FS.analyzePath(path).exists ? FS.stat(path).mtime.getTime() : 0;
    FS.writeFile(path, data);
    const time = Math.max(Date.now(), before + 1);
    FS.utime(path, time, time);
  }

  read(name: string): Uint8Array {
    return this.files.FS.readFile(`${this.path}/${name}`);
  }

  readText(name: string): string {
    return new TextDecoder().decode(this.read(name));
  }

  remove(name: string): void {
    this.files.FS.unlink(`${this.path}/${name}`);
  }

  names(): string[] {
    return this.files.FS.readdir(this.path).filter((name) => name !== '.' && name !== '..');
  }

  size(name: string): number {
    return this.files.FS.stat(`${this.path}/${name}`).size;
  }

  bytes(): number {
    return this.names().reduce((sum, name) => sum + this.size(name), 0);
  }

  modified(name: string): number {
    return this.files.FS.stat(`${this.path}/${name}`).mtime.getTime();
  }

  /** Frees the memory; the database stays. */
  unmount(): void {
    if (!this.isMounted) return;
    this.isMounted = false;
    const left = (holders.get(this.path) ?? 1) - 1;
    if (left > 0) {
      holders.set(this.path, left);
      return;
    }
    holders.delete(this.path);
    this.files.FS.unmount(this.path);
    this.disconnect();
  }

  private async sync(populate: boolean): Promise<void> {
    const { mount } = this.files.FS.lookupPath(this.path).node;
    try {
      await withinTime(
        new Promise<void>((resolve, reject) => {
          this.hearAborts(reject);
          mount.type.syncfs(mount, populate, (error) => (error ? reject(error) : resolve()));
        }),
      );
    } catch (error) {
      // A connection that the browser closed (site data cleared, disk error) never works again: the next try opens another.
      this.disconnect();
      throw error;
    }
    this.giveWay();
  }

  // An aborted transaction (the disk is full) does not call IDBFS back, but its connection hears of it, with the reason.
  private hearAborts(reject: (error: unknown) => void): void {
    const connection = this.files.IDBFS.dbs[this.path];
    if (!connection) return;
    connection.onabort = (event) =>
      reject((event.target as IDBTransaction | null)?.error ?? new StorageError('error', 'aborted'));
  }

  private disconnect(): void {
    const { dbs } = this.files.IDBFS;
    dbs[this.path]?.close();
    delete dbs[this.path];
  }

  // A connection that stays open would block another tab that deletes the database for good.
  private giveWay(): void {
    const connection = this.files.IDBFS.dbs[this.path];
    if (connection) connection.onversionchange = () => this.disconnect();
  }

  // IDBFS leaves a file that it could not read out of memory and reports success; the next commit would then delete it.
  private async checkListing(): Promise<void> {
    const stored = new Set(await storedPaths(this.path));
    const names = this.names();
    const isSame = names.length === stored.size && names.every((name) => stored.has(`${this.path}/${name}`));
    if (!isSame) throw new StorageError('mismatch', 'listing');
  }

  // A put can report success and still be gone: only what a second reader finds is saved.
  private async readBack(names: string[]): Promise<void> {
    const paths = names.map((name) => `${this.path}/${name}`);
    const stored = await storedContents(this.path, paths);
    names.forEach((name, index) => {
      if (!isSame(this.read(name), stored[index])) throw new StorageError('mismatch', name);
    });
  }
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
