// What the plan's data say, as the core tells it: asked for anew when the plan has changed, and only where it is shown.
import { computed } from '@preact/signals';
import type { GapMovement, GoalProgress, MeasureProgress, Progress } from '../core/progress';
import { today } from './open';
import { opened, revision } from './plan';

export const progress = computed<Progress | null>(() => {
  revision.value;
  today();
  return opened.value?.session.progress() ?? null;
});

export const measureLook = (id: string): MeasureProgress | undefined => progress.value?.measures.find((each) => each.id === id);

export const goalLook = (id: string): GoalProgress | undefined => progress.value?.goals.find((each) => each.id === id);

/** The measures of the goal that are told here: its outcomes first, then what else it is measured by. */
export function measuresOf(goal: GoalProgress): MeasureProgress[] {
  const own = progress.value?.measures.filter((each) => each.goal === goal.id) ?? [];
  const isOutcome = (each: MeasureProgress) => goal.measures.includes(each.id);
  return [...own.filter(isOutcome), ...own.filter((each) => !isOutcome(each))];
}

/** From the first look to the last, or nothing where there was one look. */
export const movementOf = (measure: MeasureProgress): GapMovement | null => measure.gap?.movement ?? null;
