// What floats over the page moves to its other end where it would cover what somebody works in: on a small or much enlarged
// screen it takes a good part of the page (WCAG 2.2, 2.4.11).
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Whether `focused` reaches into the lowest `height` pixels of a window of `windowHeight`. */
export const isCovered = (focused: { top: number; bottom: number }, height: number, windowHeight: number): boolean =>
  focused.bottom > windowHeight - height && focused.top < windowHeight;

// Beside the window's edge, and between the two.
const room = 28;

/** Of an element in a frame that is fixed at the window's lower end; the frame's class says where it stands instead. */
export function useOutOfTheWay(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const move = () => {
      const element = box.current;
      const focused = document.activeElement;
      if (!element?.parentElement || !focused || focused === document.body || element.contains(focused)) return;
      const height = element.getBoundingClientRect().height + room;
      element.parentElement.classList.toggle('is-at-top', isCovered(focused.getBoundingClientRect(), height, innerHeight));
    };
    move();
    addEventListener('focusin', move);
    addEventListener('scroll', move, { passive: true, capture: true });
    addEventListener('resize', move);
    return () => {
      removeEventListener('focusin', move);
      removeEventListener('scroll', move, { capture: true });
      removeEventListener('resize', move);
    };
  }, []);
}
