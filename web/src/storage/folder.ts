// A folder of Emscripten's memory file system, mirrored in one IndexedDB database by IDBFS. What IDBFS does not do by itself
// stands here: every call ends (an aborted IDBFS transaction never calls back in Emscripten 3.1.6), and what was written is
// read back through a connection of our own before anybody is told that it is saved.
import type { IdbFiles, MemoryFiles, Mount } from '../core/types';
import type { FailReason } from './types';

export class StorageError extends Error {
  readonly reason: FailReason;
  constructor(reason: FailReason, detail = '') {
    super(`storage: ${reason} ${detail}`);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

export interface Files {
  FS: MemoryFiles;
  IDBFS: IdbFiles;
}

const timeLimit = 15_000;

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('timeout')), timeLimit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function reasonOf(error: unknown): FailReason {
  if (error instanceof StorageError) return error.reason;
  const name = (error as { name?: string } | null)?.name ?? '';
  const isQuota = name === 'QuotaExceededError' || /quota/i.test(String(error));
  return isQuota ? 'quota' : 'error';
}

export class Folder {
  readonly path: string;
  private readonly files: Files;
  private readonly mount: Mount;
  /** Nothing may be written to IndexedDB before it was read once: an empty memory would empty the database. */
  private isPopulated = false;

  constructor(files: Files, path: string) {
    this.files = files;
    this.path = path;
    const { FS, IDBFS } = files;
    if (FS.analyzePath(path).exists) {
      this.mount = FS.lookupPath(path).node.mount;
      if (this.mount.mountpoint !== path) FS.mount(IDBFS, {}, path);
    } else {
      FS.mkdirTree(path);
      FS.mount(IDBFS, {}, path);
    }
    this.mount = FS.lookupPath(path).node.mount;
  }

  /** Makes memory equal to the database. */
  async populate(): Promise<void> {
    await this.sync(true);
    this.isPopulated = true;
  }

  /** Makes the database equal to memory, in one transaction, and reads `expected` back. */
  async commit(expected: string[]): Promise<void> {
    if (!this.isPopulated) throw new StorageError('error', 'not populated');
    await this.sync(false);
    await withinTime(this.readBack(expected));
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

  bytes(): number {
    return this.names().reduce((sum, name) => sum + this.files.FS.stat(`${this.path}/${name}`).size, 0);
  }

  modified(name: string): number {
    return this.files.FS.stat(`${this.path}/${name}`).mtime.getTime();
  }

  /** Frees the memory; the database stays. */
  unmount(): void {
    const { FS, IDBFS } = this.files;
    FS.unmount(this.path);
    IDBFS.dbs[this.path]?.close();
    delete IDBFS.dbs[this.path];
  }

  private sync(populate: boolean): Promise<void> {
    return withinTime(
      new Promise<void>((resolve, reject) => {
        this.mount.type.syncfs(this.mount, populate, (error) => (error ? reject(error) : resolve()));
      }),
    );
  }

  // A put can report success and still be gone: only what a second reader finds is saved.
  private async readBack(names: string[]): Promise<void> {
    const stored = await readRaw(
      this.path,
      names.map((name) => `${this.path}/${name}`),
    );
    names.forEach((name, index) => {
      if (!isSame(this.read(name), stored[index])) throw new StorageError('mismatch', name);
    });
  }
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Contents of files in an IDBFS database, read without IDBFS. */
function readRaw(database: string, paths: string[]): Promise<(Uint8Array | undefined)[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const transaction = db.transaction('FILE_DATA', 'readonly');
      const store = transaction.objectStore('FILE_DATA');
      const reads = paths.map((path) => store.get(path));
      transaction.oncomplete = () => {
        db.close();
        resolve(reads.map((read) => (read.result as { contents?: Uint8Array } | undefined)?.contents));
      };
      transaction.onabort = () => {
        db.close();
        reject(transaction.error);
      };
    };
  });
}

/** Deletes a folder's database; nobody may have it mounted. */
export function deleteDatabase(path: string): Promise<void> {
  return withinTime(
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(path);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  );
}
