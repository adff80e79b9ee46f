// The focus goes into a form when it appears, once: later redraws must not take it from where the person went.
const focused = new WeakSet<Element>();

export function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
