// What costs the core more than a frame is asked for when the person has paused: typing never waits for it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { revision } from './plan';

const pause = 300;

/** The answer of the plan as it was at the last pause; `first` until there is one. */
export function usePaused<T>(ask: () => T, first: T): T {
  const answer = useSignal(first);
  const now = revision.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      answer.value = ask();
    }, pause);
    return () => clearTimeout(timer);
  }, [now]);
  return answer.value;
}
