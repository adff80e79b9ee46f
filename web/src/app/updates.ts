// New versions of the site. The one that runs goes on running, whole, until the person takes up the new one.
import { signal } from '@preact/signals';
import { opened } from './plan';

export const updateReady = signal(false);
let waiting: ServiceWorker | null = null;

export async function watchForUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
  const registration = await navigator.serviceWorker.register('sw.js');
  const note = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    updateReady.value = true;
  };
  note();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', note));
  // Another tab took up the new version: this one must not go on with the old page and new parts.
  let hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadController) void reload();
    hadController = true;
  });
}

// What cannot be saved keeps the page as it is: everything that it needs for writing and exporting is already in it.
async function reload(): Promise<void> {
  if (await (opened.value?.stored.flush() ?? true)) location.reload();
}

/** Call with everything saved: the page starts again with the new version. */
export function applyUpdate(): void {
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}
