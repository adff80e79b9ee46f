// What the core reads in the goal's sentence, asked again after each change of the plan: never while a key is pressed.
import { useEffect, useState } from 'preact/hooks';
import { entity, revision, text, workshopOf } from '../../../app/plan';
import type { Workshop } from '../../../core/types';

export interface Reading {
  workshop: Workshop | null;
  /** The statement that was read. */
  read: string;
}

export function useWorkshop(goal: string): Reading {
  const [reading, setReading] = useState<Reading>({ workshop: null, read: '' });
  // The revision stands for everything that the core looks at.
  const now = revision.value;
  useEffect(() => {
    const timer = setTimeout(() => setReading({ workshop: workshopOf(goal), read: text(entity(goal), 'statement') }));
    return () => clearTimeout(timer);
  }, [goal, now]);
  return reading;
}
