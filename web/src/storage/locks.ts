// Who may write: Web Locks, which a browser gives back by itself when a tab dies.
import { StorageError, timeLimit } from './failure';

const channelName = 'waymark-tabs';

/** Runs `work` while nothing else, in this tab or another, runs under the same name. */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return inTurn(name, work);
  let isMine = false;
  const begin = () => {
    isMine = true;
    return work();
  };
  try {
    return await navigator.locks.request(name, { signal: AbortSignal.timeout(timeLimit) }, begin);
  } catch (error) {
    // A tab that was put to sleep in the middle of its own save must not keep this one waiting for ever.
    throw isMine ? error : new StorageError('timeout', name);
  }
}

// Without Web Locks (a site served without https) at least this tab's own work does not run into itself.
const turns = new Map<string, Promise<unknown>>();

function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(name) ?? Promise.resolve()).then(work, work);
  turns.set(name, mine);
  return mine;
}

export interface Held {
  /** Settles when the lock is free again: whoever asks next gets it. */
  release(): Promise<void>;
  /** Settles when another tab took the lock away. */
  lost: Promise<void>;
}

const unguarded: Held = { release: async () => {}, lost: new Promise(() => {}) };

/** Takes the lock if it is free (or by force), and keeps it until released. */
export function hold(name: string, how: 'if-free' | 'wait' | 'steal', signal?: AbortSignal): Promise<Held | null> {
  if (!navigator.locks) return Promise.resolve(unguarded);
  const options: LockOptions = how === 'steal' ? { steal: true } : how === 'if-free' ? { ifAvailable: true } : { signal };
  return new Promise((resolve, reject) => {
    let letGo = () => {};
    const kept = new Promise<void>((done) => {
      letGo = done;
    });
    const request: Promise<void> = navigator.locks.request(name, options, async (lock) => {
      if (!lock) return resolve(null);
      const release = () => {
        letGo();
        return ended;
      };
      resolve({ release, lost });
      await kept;
    });
    const ended = request.catch(() => {});
    // A stolen lock rejects the request that held it; one that never got it was given up by its signal.
    const lost = new Promise<void>((lose) => void request.catch(() => lose()));
    request.catch(reject);
  });
}

/** Tells the other tabs something. WebKit is silent on BroadcastChannel from files, so a storage event goes along. */
export function tell(message: string): void {
  try {
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(message);
    channel.close();
  } catch {
    // No BroadcastChannel: the storage event below is what is left.
  }
  try {
    localStorage.setItem(channelName, `${message} ${Date.now()}`);
  } catch {
    // Storage is forbidden: then there is no plan that another tab could hold.
  }
}

/** Hears what other tabs tell, each message once or twice. */
export function listen(heard: (message: string) => void): () => void {
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = (event) => heard(String(event.data));
  } catch {
    // As in tell().
  }
  const onStorage = (event: StorageEvent) => {
    if (event.key === channelName && event.newValue) heard(event.newValue.split(' ')[0] ?? '');
  };
  addEventListener('storage', onStorage);
  return () => {
    channel?.close();
    removeEventListener('storage', onStorage);
  };
}
