// A file on its way in: what it holds is shown before anything changes.
import { signal } from '@preact/signals';
import { CoreError } from '../core/client';
import type { Inspection } from '../core/types';
import { NoPlans, plansIn, readFile, TooLarge } from '../files/exchange';
import { problemWords } from './errors';
import { openFile, store } from './open';
import { theCore } from './plan';
import { sizeWords } from './words';

export interface Candidate {
  text: string;
  holds: Inspection;
}

export type Import =
  | { kind: 'plans'; name: string; candidates: Candidate[] }
  | { kind: 'refused'; name: string; what: string; fix: string };

export const importing = signal<Import | null>(null);

function refusal(error: unknown): { what: string; fix: string } {
  if (error instanceof CoreError) return problemWords(error);
  if (error instanceof TooLarge) {
    const limit = sizeWords(theCore().description.limits.fileBytes);
    return problemWords({ code: 'file-too-large', path: '', args: { limit, size: sizeWords(error.size) } });
  }
  if (error instanceof SyntaxError) return problemWords({ code: 'not-json', path: '', args: { line: '?', column: '?' } });
  // The browser's own JSON reader recurses; only a library file of many plans gets that far.
  if (error instanceof RangeError) return problemWords({ code: 'too-deep', path: '', args: { limit: String(theCore().description.limits.depth) } });
  if (error instanceof NoPlans) return problemWords({ code: 'not-a-plan', path: '', args: {} });
  // The decoder's complaint about bytes that are no text.
  if (error instanceof TypeError) return problemWords({ code: 'bad-utf8', path: '', args: {} });
  // The file was moved or locked between being chosen and being read.
  if (error instanceof DOMException) return problemWords({ code: 'cannot-read', path: '', args: {} });
  return problemWords({ code: 'internal', path: '', args: {} });
}

export function considerText(text: string, name: string): void {
  try {
    const candidates = plansIn(text).map((plan) => ({ text: plan, holds: theCore().inspect(plan) }));
    importing.value = { kind: 'plans', name, candidates };
  } catch (error) {
    importing.value = { kind: 'refused', name, ...refusal(error) };
  }
}

export async function considerFile(file: File): Promise<void> {
  try {
    considerText(await readFile(file, theCore().description.limits.fileBytes), file.name);
  } catch (error) {
    importing.value = { kind: 'refused', name: file.name, ...refusal(error) };
  }
}

/** Opens all plans of the file, each as a plan of its own; the last one is shown. */
export async function acceptImport(): Promise<void> {
  const current = importing.value;
  if (current?.kind !== 'plans') return;
  importing.value = null;
  for (const candidate of current.candidates) await openFile(candidate.text);
  await store.value?.refresh();
}

/** Files dropped or pasted anywhere on the page. */
export function listenForFiles(): void {
  // Text that is dragged from one field to another stays the browser's business.
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void considerFile(file);
  });
  addEventListener('paste', (event) => {
    const target = event.target as HTMLElement | null;
    if (target?.closest('input, textarea')) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) void considerFile(file);
    else if (/^\s*\{/.test(text)) considerText(text, '');
  });
}
