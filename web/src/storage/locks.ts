// Who may write: Web Locks, which a browser gives back by itself when a tab dies.

const channelName = 'waymark-tabs';

/** Runs `work` while no other tab runs anything under the same name. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request(name, work) as Promise<T>) : work();
}

export interface Held {
  release(): void;
  /** Settles when another tab took the lock away. */
  lost: Promise<void>;
}

/** Takes the lock if it is free (or by force), and keeps it until released. */
export function hold(name: string, how: 'if-free' | 'wait' | 'steal', signal?: AbortSignal): Promise<Held | null> {
  if (!navigator.locks) return Promise.resolve({ release: () => {}, lost: new Promise(() => {}) });
  return new Promise((resolve, reject) => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let lose = () => {};
    const lost = new Promise<void>((done) => {
      lose = done;
    });
    const options: LockOptions = how === 'steal' ? { steal: true } : how === 'if-free' ? { ifAvailable: true } : { signal };
    navigator.locks
      .request(name, options, (lock) => {
        resolve(lock ? { release, lost } : null);
        return lock ? held : undefined;
      })
      .catch((error) => {
        // A stolen lock rejects the request that held it; one that never got it was given up by its signal.
        lose();
        reject(error);
      });
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
