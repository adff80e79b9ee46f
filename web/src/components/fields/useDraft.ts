// What is being typed, until it is sent. Typing never waits for the core: the input shows the draft at once, and the value
// is sent after a pause, when the focus leaves, or before anything else happens.
import { useEffect, useRef, useState } from 'preact/hooks';

const pause = 180;

export interface Draft {
  shown: string;
  error: string | null;
  onInput: (event: Event) => void;
  onBlur: () => void;
}

export type AddWaiting = (send: () => void) => () => void;

/** `send` throws where the value is refused; `explain` gives the words. */
export function useDraft(
  stored: string,
  send: (typed: string) => void,
  explain: (error: unknown) => string,
  addWaiting: AddWaiting,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<string | null>(null);
  const latest = useRef(send);
  latest.current = send;

  const flush = () => {
    clearTimeout(timer.current);
    const typed = pending.current;
    if (typed === null) return;
    pending.current = null;
    try {
      latest.current(typed);
      setError(null);
      setDraft((now) => (now === typed ? null : now));
    } catch (problem) {
      // The refused text stays in the input, with what is wrong under it.
      setError(explain(problem));
    }
  };

  useEffect(() => {
    const forget = addWaiting(flush);
    return () => {
      flush();
      forget();
    };
  }, []);

  return {
    shown: draft ?? stored,
    error,
    onInput: (event) => {
      const typed = (event.currentTarget as HTMLInputElement).value;
      pending.current = typed;
      setDraft(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    onBlur: flush,
  };
}
