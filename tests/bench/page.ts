// What scripts/bench measures in a browser, without test hooks in the product: the page's own core client, state and storage,
// put together as the product does, and called from outside as `window.bench`.
import { openFile, openStored, store } from '../../web/src/app/open';
import { closePlan, opened, root, setField, theCore, useCore } from '../../web/src/app/plan';
import { loadCore } from '../../web/src/core/client';
import { peekLibrary } from '../../web/src/storage/library';
import { openStore } from '../../web/src/storage/store';

async function bytes(address: string): Promise<ArrayBuffer> {
  return (await fetch(address)).arrayBuffer();
}

function thePlan() {
  if (!opened.value) throw new Error('no plan is open');
  return opened.value;
}

/** Keeps a plan in this browser, as "Open a file" does, and returns its key. */
async function keep(steps: number): Promise<string> {
  await openFile(new TextDecoder().decode(await bytes(`plan-${steps}.json`)));
  const { key } = thePlan().stored;
  await closePlan();
  return key;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** From stored to a view of the whole plan in the page's state; the plan stays open. */
async function load(key: string): Promise<number> {
  const time = await timed(() => openStored(key));
  await settle();
  return time;
}

// The automatic version of a plan that was just opened is stored in the background; what is measured next waits for it.
async function settle(): Promise<void> {
  for (let turn = 0; turn < 200 && (await thePlan().stored.versions()).length === 0; ++turn)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

const typed = (turn: number) => `Teach shared texts ${'x'.repeat(turn % 40)}`;

/** Key presses in a step's title: from the request to the change set, as the page's client gets it. */
function keyPresses(step: string, count: number): number[] {
  const { session } = thePlan();
  return Array.from({ length: count }, (_, turn) => {
    const request = { edits: [{ op: 'set' as const, id: step, field: 'title', value: typed(turn) }], at: Date.now() };
    const start = performance.now();
    session.edit(request);
    return performance.now() - start;
  });
}

/** A step comes, which bears on far more findings than a letter in a title. */
function inserts(count: number): number[] {
  const { session } = thePlan();
  return Array.from({ length: count }, (_, turn) => {
    const edits = [{ op: 'insert' as const, parent: root.value, list: 'steps', value: { title: typed(turn) } }];
    const start = performance.now();
    session.edit({ edits, at: Date.now() });
    return performance.now() - start;
  });
}

/** One edit a save, until the storage has said "saved": reading back included, the pause for more typing left out. */
async function saves(step: string, count: number): Promise<{ times: number[]; journalBytes: number }> {
  const { session, stored } = thePlan();
  const times: number[] = [];
  let journalBytes = 0;
  for (let turn = 0; turn < count; ++turn) {
    setField(step, 'title', typed(turn));
    journalBytes = session.journal().text.length;
    times.push(await timed(() => stored.flush()));
    if (stored.state.value.kind !== 'saved') throw new Error(`not saved: ${JSON.stringify(stored.state.value)}`);
  }
  return { times, journalBytes };
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function put(database: IDBDatabase, value: Uint8Array, key: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('files', 'readwrite');
    transaction.objectStore('files').put(value, key);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The limit of a save: one put of as many bytes, until IndexedDB has it. */
async function rawPuts(size: number, count: number): Promise<number[]> {
  const database = await openRaw();
  const times: number[] = [];
  for (let turn = 0; turn < count; ++turn) times.push(await timed(() => put(database, new Uint8Array(size).fill(turn), turn)));
  database.close();
  return times;
}

async function start(): Promise<void> {
  useCore(await loadCore(await bytes('waymark.wasm')));
  store.value = await openStore(theCore().files, peekLibrary());
}

export const bench = { start, keep, load, close: closePlan, keyPresses, inserts, saves, rawPuts };
export type Bench = typeof bench;

Object.assign(window, { bench });
