// The databases that IDBFS keeps, seen without IDBFS: through a connection of our own, so that what is found here is what
// another start of the page will find.
import { withinTime } from './failure';

const storeName = 'FILE_DATA';

function connect(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    // Looking must not bring a database into being.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(database: string, ask: (store: IDBObjectStore) => IDBRequest<T>[]): Promise<T[]> {
  const connection = await connect(database);
  try {
    return await new Promise((resolve, reject) => {
      const transaction = connection.transaction(storeName, 'readonly');
      const requests = ask(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(requests.map((request) => request.result));
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    connection.close();
  }
}

/** Contents of files; undefined where there is no such file. */
export async function storedContents(database: string, paths: string[]): Promise<(Uint8Array | undefined)[]> {
  const entries = await withinTime(inStore(database, (store) => paths.map((path) => store.get(path))));
  return entries.map((entry) => (entry as { contents?: Uint8Array } | undefined)?.contents);
}

/** Contents of all files by path; none where the database was never made. */
export async function storedFiles(database: string): Promise<Map<string, Uint8Array>> {
  try {
    const work = inStore<unknown[]>(database, (store) => [store.getAllKeys(), store.getAll()] as IDBRequest<unknown[]>[]);
    const [paths = [], entries = []] = await withinTime(work);
    const files = new Map<string, Uint8Array>();
    entries.forEach((entry, index) => {
      const { contents } = entry as { contents?: Uint8Array };
      if (contents) files.set(String(paths[index]), contents);
    });
    return files;
  } catch (error) {
    // connect() gives up what it would have had to make.
    if ((error as { name?: string } | null)?.name === 'AbortError') return new Map();
    throw error;
  }
}

/** Paths of all files. */
export async function storedPaths(database: string): Promise<string[]> {
  const [keys] = await withinTime(inStore(database, (store) => [store.getAllKeys()]));
  return (keys ?? []).map(String);
}

/** Deletes a database; nobody may have it mounted. */
export function deleteDatabase(database: string): Promise<void> {
  return withinTime(
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  );
}
