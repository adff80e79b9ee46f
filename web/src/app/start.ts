// Starting: the first screen is drawn at once; the core and storage start behind it.
import { loadCore } from '../core/client';
import { packed } from '../files/packed';
import { peekLibrary } from '../storage/library';
import { forgetDrafts } from './keeping';
import { openStore } from '../storage/store';
import { store } from './open';
import { useCore } from './plan';

let starting: Promise<void> | null = null;

async function start(): Promise<void> {
  const stored = peekLibrary();
  // Awaited once the core is there; until then a refusal is nobody's.
  stored.catch(() => {});
  const core = await loadCore(await packed('waymark.wasm'));
  useCore(core);
  store.value = await openStore(core.files, stored, forgetDrafts);
}

/** Settles when the core and storage can be used. */
export function ready(): Promise<void> {
  starting ??= start();
  return starting;
}
