// What a screen reader is told when something happens away from the focus, and what everybody sees for a few seconds.
import { signal } from '@preact/signals';

export interface Notice {
  /** Asked anew when the language is switched. */
  say: () => string;
  action?: { label: () => string; run: () => void };
  /** Only heard: who looks sees it at its place. */
  isHeardOnly?: boolean;
}

export const notice = signal<Notice | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(say: Notice['say'], action?: Notice['action']): void {
  notice.value = action ? { say, action } : { say };
  clearTimeout(timer);
  // WCAG 2.2.1: what can be acted on stays until something else is said.
  if (!action) timer = setTimeout(hush, 8000);
}

export function say(words: Notice['say']): void {
  announce(words);
  notice.value = { say: words, isHeardOnly: true };
}

export function hush(): void {
  notice.value = null;
}
