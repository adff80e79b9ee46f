// A plan whose measure has a group of few students on one of its days, and minutes and a decision that speak of them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDays } from './runningPlan';

/** Of 41 students each; of the last day's few have the outcome. */
export const counts = [18, 17, 16, 15, 14, 12, 11, 5];

export const minutes = 'This month 5 students were suspended. Families were called.';

const size = 41;

const daysAgo = (index: number) => inDays(-30 * (counts.length - 1 - index));

const share = (count: number): number => Math.round((1000 * count) / size) / 10;

/** As the page writes it. */
export const lastShare = `${share(5)}%`;

function plan() {
  return {
    id: 'few',
    title: 'Fewer suspensions',
    organization: 'Lincoln Middle School',
    start: inDays(-400),
    end: inDays(400),
    people: [{ id: 'ana', name: 'Ana Ruiz', role: 'Counselor', part: 'lead' }],
    goals: [
      {
        id: 'goal',
        title: 'Fewer suspensions of Black students',
        statement: 'Fewer Black students are suspended.',
        measures: [
          {
            id: 'suspended',
            name: 'Suspended Black students',
            kind: 'long-term',
            valueKind: 'percent',
            unit: '%',
            direction: 'decrease',
            targetValue: 30,
            targetDate: inDays(365),
            observations: counts.map((count, index) => ({ id: `day-${index}`, date: daysAgo(index), value: share(count), numerator: count, denominator: size })),
          },
        ],
      },
    ],
    meetings: [{ id: 'meeting', title: 'Monthly look', date: inDays(-2), agenda: [{ id: 'point', topic: 'Suspensions', notes: minutes }] }],
  };
}

/** Writes the plan's file; its path. */
export function smallGroupPlanFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-few-')), 'few.waymark.json');
  writeFileSync(path, JSON.stringify({ format: 'waymark-plan', version: '1.0', plan: plan() }));
  return path;
}
