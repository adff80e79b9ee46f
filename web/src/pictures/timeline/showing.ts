// Scrolling to what has the focus. The head covers the top of the window and the names the left of the picture, which the
// browser's own scrolling to the focus does not know.

/** Pixels that stay free around what is shown. */
const margin = 12;

export function showRow(frame: HTMLElement | null, id: string): void {
  const scroll = frame?.querySelector<HTMLElement>('.wm-timeline__scroll');
  const left = scroll?.scrollLeft ?? 0;
  // The row's own scroll margins (in the style sheet) are those of the head and of the notices. Sideways it is far wider than
  // what is seen: that is showColumn's.
  frame?.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (scroll) scroll.scrollLeft = left;
}

export function showColumn(frame: HTMLElement | null, { x, end }: { x: number; end: number }): void {
  const scroll = frame?.querySelector<HTMLElement>('.wm-timeline__scroll');
  if (!frame || !scroll) return;
  const names = Number.parseFloat(frame.style.getPropertyValue('--names')) || 0;
  const room = scroll.clientWidth - names;
  const left = scroll.scrollLeft;
  // A bar that is wider than the window is shown from its start.
  if (x < left + margin || end - x > room) scroll.scrollLeft = x - margin;
  else if (end > left + room - margin) scroll.scrollLeft = end - room + margin;
}
