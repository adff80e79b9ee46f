// What is due, as the core tells it: asked for anew when the plan has changed.
import { computed } from '@preact/signals';
import type { DueItem, DueList } from '../core/types';
import { daysAfter } from './days';
import { today } from './open';
import { entity, opened, revision, text } from './plan';

const fourWeeks = 28;

export function dueUntil(day: string): DueList {
  // A change of the plan can change what is due.
  revision.value;
  return opened.value?.session.due(day) ?? { items: [], dropped: [] };
}

/** What is overdue, this week's, and what comes in the next four weeks. */
export const dueSoon = computed(() => dueUntil(daysAfter(today(), fourWeeks)));

const aYear = 366;
const dueInAYear = computed(() => dueUntil(daysAfter(today(), aYear)));

/** When data of each measure are wanted next: the oldest that is overdue, else the next. */
export const dataDue = computed(() => {
  const next = new Map<string, DueItem>();
  for (const item of dueInAYear.value.items) if (item.kind === 'data' && !next.has(item.about)) next.set(item.about, item);
  return next;
});

/** How many things wait for somebody now. */
export function waitingCount(): number {
  return dueUntil(today()).items.filter((item) => item.state === 'overdue' || item.day === today()).length;
}

/** Whose lines are shown: everybody's, the equity team's, a person's, or an audience's ("person-p1", "audience-board"). */
export type Whose = 'all' | 'team' | `person-${string}` | `audience-${string}`;

export function isFor(item: DueItem, whose: Whose): boolean {
  if (whose === 'all') return true;
  if (whose === 'team') return item.people.length === 0 || item.people.some(isOnTeam);
  if (whose.startsWith('audience-')) return item.audience === whose.slice('audience-'.length);
  return item.people.includes(whose.slice('person-'.length));
}

function isOnTeam(person: string): boolean {
  return ['lead', 'member'].includes(text(entity(person), 'part'));
}

/** The lines of each day, in order. */
export function byDay(items: DueItem[]): [string, DueItem[]][] {
  const days = new Map<string, DueItem[]>();
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return [...days];
}
