// A plan with a year of data: a measure of two groups that asks for a decision, and one without any data.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDays } from './runningPlan';

/** In per cent, the oldest first: one each month until today. */
export const focalValues = [30, 31, 29, 30, 31, 30, 29, 28, 27, 26, 25, 24];

const size = 100;
const month = 30;

const daysAgo = (index: number) => inDays(-month * (focalValues.length - 1 - index));

function observations() {
  return focalValues.flatMap((value, index) => [
    { id: `focal-${index}`, date: daysAgo(index), value, numerator: value, denominator: size, group: 'focal' },
    { id: `peers-${index}`, date: daysAgo(index), value: 60, numerator: 60, denominator: size, group: 'comparison' },
  ]);
}

function plan() {
  return {
    id: 'data-plan',
    title: 'Reading with data',
    organization: 'Lincoln Middle School',
    start: inDays(-400),
    end: inDays(400),
    people: [
      { id: 'ana', name: 'Ana Ruiz', role: 'Reading specialist', part: 'lead' },
      { id: 'ben', name: 'Ben Cole', role: 'Assistant principal', part: 'member' },
    ],
    goals: [
      {
        id: 'goal',
        title: 'More students read well',
        statement: 'More students with disabilities read at grade level.',
        start: inDays(-400),
        end: inDays(365),
        measures: [
          {
            id: 'reading',
            name: 'Reading at grade level',
            kind: 'long-term',
            valueKind: 'percent',
            unit: '%',
            direction: 'increase',
            baselineValue: 30,
            baselineDate: daysAgo(0),
            targetValue: 45,
            targetDate: inDays(365),
            source: 'Benchmark test',
            focalGroup: 'With disabilities',
            comparisonGroup: 'Without disabilities',
            observations: observations(),
          },
          { id: 'surveys', name: 'Families who answer', kind: 'short-term', direction: 'increase', unit: '%', targetValue: 50, targetDate: inDays(365) },
        ],
      },
    ],
    steps: [
      {
        id: 'pairs',
        title: 'Teach in pairs',
        goals: ['goal'],
        owner: 'ana',
        start: inDays(-300),
        end: inDays(90),
        status: 'under-way',
        fidelityChecks: [{ id: 'look', date: inDays(-20), by: 'ben', adherence: 40, exposure: 40 }],
      },
    ],
  };
}

/** Writes the plan's file; its path. */
export function dataPlanFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-data-')), 'data.waymark.json');
  writeFileSync(path, JSON.stringify({ format: 'waymark-plan', version: '1.0', plan: plan() }));
  return path;
}
