// What the plan's data say, as the core tells it: only where it is shown, and anew when the person has paused, since pictures
// of ten years cost more than a key press may take.
import { computed, effect, signal } from '@preact/signals';
import type { GapLook, GoalProgress, MeasureProgress, Progress } from '../core/progress';
import { today } from './open';
import { entity, type OpenedPlan, opened, revision } from './plan';

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
  mark: number;
  measures: Map<string, MeasureProgress>;
  said: Progress;
}

let last: Answer | null = null;

/** Only what is new is asked for: a measure whose data nobody touched stays the same object, so its picture stays too. */
function ask(plan: OpenedPlan, day: string, now: number): Answer {
  const before = last?.plan === plan ? last : null;
  const { mark, order, ...news } = plan.session.progressSince(before?.mark ?? 0);
  const told = new Map(news.measures.map((each) => [each.id, each]));
  const measures = order.flatMap((id) => told.get(id) ?? before?.measures.get(id) ?? []);
  return { plan, revision: now, day, mark, measures: new Map(measures.map((each) => [each.id, each])), said: { ...news, measures } };
}

const answer = computed<Answer | null>(() => {
  paused.value;
  const plan = opened.value;
  const day = today();
  const now = revision.peek();
  if (!plan) return null;
  if (last?.plan !== plan || last.revision !== now || last.day !== day) last = ask(plan, day, now);
  return last;
});

export const progress = computed<Progress | null>(() => answer.value?.said ?? null);

export const measureLook = (id: string): MeasureProgress | undefined => answer.value?.measures.get(id);

/** Asked for when a table of them is opened. None of a measure that is gone, which its picture does not know before the next pause. */
export const gapLooks = (id: string): GapLook[] => (entity(id) ? (answer.value?.plan.session.gapLooks(id) ?? []) : []);

export const goalLook = (id: string): GoalProgress | undefined => progress.value?.goals.find((each) => each.id === id);

/** The measures of the goal that are told here: its outcomes first, then what else it is measured by. */
export function measuresOf(goal: GoalProgress): MeasureProgress[] {
  const own = progress.value?.measures.filter((each) => each.goal === goal.id) ?? [];
  const isOutcome = (each: MeasureProgress) => goal.measures.includes(each.id);
  return [...own.filter(isOutcome), ...own.filter((each) => !isOutcome(each))];
}
