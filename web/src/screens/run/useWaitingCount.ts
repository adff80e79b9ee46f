// How many things wait for somebody now, for the rail: counted when the person has paused, so that typing never waits for
// it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { waitingCount } from '../../app/due';
import { revision } from '../../app/plan';

const pause = 300;

export function useWaitingCount(): number {
  const count = useSignal(0);
  const now = revision.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      count.value = waitingCount();
    }, pause);
    return () => clearTimeout(timer);
  }, [now]);
  return count.value;
}
