// How much room the picture has, on the screen and on paper.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Layout } from '../../pictures/timeline/types';

/** From these widths of the frame on, names stand beside the bars and take so much. */
const widths: [number, number][] = [
  [940, 290],
  [600, 210],
];
const paperNames = 300;
/** What a landscape page of Letter has between its margins, less the frame. */
const paperWidth = 950;
const narrowest = 260;

export interface View {
  layout: Layout;
  /** Pixels for the bars. */
  room: number;
}

export function viewOf(width: number, isPaper: boolean): View {
  if (isPaper) return { layout: { names: paperNames, barRow: 26, window: paperWidth }, room: paperWidth - paperNames };
  const names = widths.find(([least]) => width >= least)?.[1] ?? 0;
  return { layout: { names, barRow: 32, window: width }, room: Math.max(narrowest, width - names) };
}

/** The width of the element that the ref is put on. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const width = useSignal(800);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && !matchMedia('print').matches) width.value = Math.floor(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width: width.value };
}

/** Whether what is drawn now is for paper. */
export function usePaper(): boolean {
  const isPaper = useSignal(false);
  useEffect(() => {
    const begin = () => (isPaper.value = true);
    const end = () => (isPaper.value = false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPaper.value;
}
