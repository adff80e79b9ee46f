// Where the focus goes when what holds it goes away. Left to the browser it falls to the page, and whoever works by keyboard
// or listens begins again at the top.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const stops = 'summary, a[href], button:not([disabled]), input, textarea, select';

const firstStop = (element: Element): HTMLElement | null =>
  element.matches(stops) ? (element as HTMLElement) : element.querySelector<HTMLElement>(stops);

/** What stands around an element: the input that it is about, or the heading of its part of the screen. */
function around(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    const input = at.classList.contains('wm-field') ? at.querySelector<HTMLElement>('input, textarea, select') : null;
    const heading = document.getElementById(at.getAttribute('aria-labelledby') ?? '') ?? at.querySelector<HTMLElement>(':scope > h2, :scope > h3');
    for (const each of [input, heading]) if (each) found.push(each);
  }
  const title = document.querySelector<HTMLElement>('#main h1');
  return title ? [...found, title] : found;
}

/** Those after it that are of its kind, then those before it, the nearest first. */
function siblings(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  const place = all.indexOf(element);
  return [...all.slice(place + 1), ...all.slice(0, place).reverse()].filter((each) => each.tagName === element.tagName);
}

/** The next of its kind, the one before; where its whole list goes, the same of the list's part; then what stands around. */
function heirs(element: Element): (() => HTMLElement | null)[] {
  const part = element.closest('ul, ol')?.closest('section');
  const near = [...siblings(element), ...(part?.matches('.wm-review') ? siblings(part) : [])];
  return [...near.map((each) => () => firstStop(each)), ...around(element).map((each) => () => each)];
}

export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

const isThere = (element: HTMLElement | null): element is HTMLElement =>
  element?.isConnected === true && element.getClientRects().length > 0;

function pass(list: (() => HTMLElement | null)[]): void {
  // After the drawing; where somebody has meanwhile put the focus, there it stays.
  setTimeout(() => {
    const now = document.activeElement;
    if (now && now !== document.body && now.isConnected) return;
    for (const heir of list) {
      const element = heir();
      if (isThere(element)) return focusOn(element);
    }
  });
}

/** For an item of a list: when it goes while it holds the focus, its neighbour gets it. */
export function useHeir<T extends HTMLElement>(): RefObject<T | null> {
  const item = useRef<T>(null);
  useLayoutEffect(() => {
    const element = item.current;
    return () => {
      if (element?.contains(document.activeElement)) pass(heirs(element));
    };
  }, []);
  return item;
}

/** For what is shown for a while: the focus goes back to where it came from. */
export function useReturn<T extends HTMLElement>(): RefObject<T | null> {
  const shown = useRef<T>(null);
  useLayoutEffect(() => {
    const element = shown.current;
    let before: HTMLElement | null = null;
    const enter = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && !element?.contains(relatedTarget)) before = relatedTarget;
    };
    element?.addEventListener('focusin', enter);
    return () => {
      if (element?.contains(document.activeElement)) pass([() => before, ...around(element).map((each) => () => each)]);
    };
  }, []);
  return shown;
}
