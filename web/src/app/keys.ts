// Keys that work everywhere in a plan.
import { opened, redo, sendWaiting, undo } from './plan';

export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    if (!opened.value || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isUndo && !isRedo) return;
    // Also inside of inputs: the plan's undo knows every field, the browser's only the last one.
    event.preventDefault();
    if (isUndo) undo();
    else redo();
  });
}

/** Asks before leaving while something is not safely stored. */
export function guardUnload(): void {
  addEventListener('beforeunload', (event) => {
    sendWaiting();
    const kind = opened.value?.stored.state.value.kind;
    if (kind === undefined || kind === 'saved') return;
    void opened.value?.stored.flush();
    event.preventDefault();
  });
}
