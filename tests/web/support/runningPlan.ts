// A small plan that is under way on the day of the test: something is overdue, something due today, something to decide.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dayLength = 86_400_000;

/** So many days from today, as the page counts them. */
export function inDays(days: number): string {
  const now = new Date(Date.now() + days * dayLength);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const people = [
  { id: 'ana', name: 'Ana Ruiz', role: 'Reading specialist', part: 'lead' },
  { id: 'ben', name: 'Ben Cole', role: 'Assistant principal', part: 'member' },
  { id: 'cy', name: 'Cy Dole', role: 'Teacher', part: 'implementer' },
];

/** No school years: every weekday is a school day, whenever the test runs. */
function plan() {
  return {
    id: 'running-plan',
    title: 'Reading under way',
    organization: 'Lincoln Middle School',
    start: inDays(-120),
    end: inDays(400),
    people,
    goals: [{ id: 'goal', title: 'More students read well', measures: [{ id: 'fluency', name: 'Fluency', collector: 'ben' }] }],
    steps: [
      {
        id: 'pilot',
        title: 'Teach in pairs',
        goals: ['goal'],
        owner: 'ana',
        backup: 'ben',
        helpers: ['cy'],
        start: inDays(-60),
        end: inDays(90),
        status: 'under-way',
        health: 'red',
        checkIns: [{ id: 'looks', frequency: 'monthly', first: inDays(-40), with: ['ana'], how: 'Visit' }],
        approvals: [{ id: 'rooms', decision: 'Give the pairs a room', by: ['ben'], due: inDays(-3), state: 'waiting' }],
      },
      { id: 'late', title: 'Order the books', goals: ['goal'], owner: 'cy', start: inDays(-60), end: inDays(-5), status: 'under-way' },
    ],
    reports: [{ id: 'families', audience: 'families', content: 'How it goes', how: 'Letter', frequency: 'monthly', from: 'ana', first: inDays(-40) }],
    meetingPlans: [{ id: 'round', title: 'Team round', kind: 'team', frequency: 'monthly', first: inDays(-25), minutes: 45, place: 'Library' }],
  };
}

function fileOf(contents: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-running-')), 'running.waymark.json');
  writeFileSync(path, JSON.stringify({ format: 'waymark-plan', version: '1.0', plan: contents }));
  return path;
}

/** Writes the plan's file; its path. */
export const runningPlanFile = (): string => fileOf(plan());

/** A plan of many steps, half of them for each of two goals, one after the other. */
export function longPlanFile(count: number): string {
  const goals = ['First goal', 'Second goal'].map((title, at) => ({ id: `goal-${at}`, title }));
  const steps = Array.from({ length: count }, (_, at) => ({
    id: `step-${at}`,
    title: `Step ${at} of many, with a name as long as people give`,
    goals: [at < count / 2 ? 'goal-0' : 'goal-1'],
    owner: 'ana',
    start: inDays(-100 + 3 * at),
    end: inDays(-90 + 3 * at),
  }));
  return fileOf({ ...plan(), id: 'long-plan', title: 'Many steps', goals, steps });
}
