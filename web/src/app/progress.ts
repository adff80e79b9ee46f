// What the plan's data say, as the core tells it: only where it is shown, and anew when the person has paused, since ten years of
// data cost the core more than a key press may take.
import { computed, effect, signal } from '@preact/signals';
import type { GoalProgress, MeasureProgress, Progress } from '../core/progress';
import { today } from './open';
import { type OpenedPlan, opened, revision } from './plan';

const pause = 300;
const paused = signal(0);
let timer: ReturnType<typeof setTimeout> | undefined;

effect(() => {
  const now = revision.value;
  clearTimeout(timer);
  timer = setTimeout(() => {
    paused.value = now;
  }, pause);
});

interface Answer {
  plan: OpenedPlan;
  revision: number;
  day: string;
  said: Progress;
}

let last: Answer | null = null;

export const progress = computed<Progress | null>(() => {
  paused.value;
  const plan = opened.value;
  const day = today();
  const now = revision.peek();
  if (!plan) return null;
  if (last?.plan !== plan || last.revision !== now || last.day !== day) last = { plan, revision: now, day, said: plan.session.progress() };
  return last.said;
});

export const measureLook = (id: string): MeasureProgress | undefined => progress.value?.measures.find((each) => each.id === id);

export const goalLook = (id: string): GoalProgress | undefined => progress.value?.goals.find((each) => each.id === id);

/** The measures of the goal that are told here: its outcomes first, then what else it is measured by. */
export function measuresOf(goal: GoalProgress): MeasureProgress[] {
  const own = progress.value?.measures.filter((each) => each.goal === goal.id) ?? [];
  const isOutcome = (each: MeasureProgress) => goal.measures.includes(each.id);
  return [...own.filter(isOutcome), ...own.filter((each) => !isOutcome(each))];
}
