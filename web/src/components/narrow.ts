// Whether there is as little room as on a phone, where another arrangement serves better than a narrower one.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const narrow = '(max-width: 560px)';

export function useNarrow(): boolean {
  const isNarrow = useSignal(matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = () => {
      isNarrow.value = query.matches;
    };
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow.value;
}
