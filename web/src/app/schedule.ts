// When the steps can take place, as the core computes it: asked for when a screen first needs it, then kept up to date by
// change sets.
import { signal } from '@preact/signals';
import type { Schedule, StepTimes } from '../core/types';

export interface Times {
  byStep: Map<string, StepTimes>;
  cycles: string[][];
  finish: string | null;
}

export const times = signal<Times | null>(null);

/** Another plan, or everything may have changed. */
export function forgetTimes(): void {
  times.value = null;
}

/** The whole schedule, or after an edit what changed of it. */
export function takeTimes(schedule: Schedule | undefined, isWhole = false): void {
  if (!schedule || (!times.value && !isWhole)) return;
  const byStep = new Map(isWhole ? [] : times.value?.byStep);
  for (const step of schedule.steps) byStep.set(step.id, step);
  times.value = { byStep, cycles: schedule.cycles, finish: schedule.finish };
}
