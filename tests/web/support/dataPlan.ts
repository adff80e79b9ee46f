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

export const firstDay = daysAgo(0);

function observations() {
  return focalValues.flatMap((value, index) => [
    { id: `focal-${index}`, date: daysAgo(index), value, numerator: value, denominator: size, group: 'focal' },
    { id: `peers-${index}`, date: daysAgo(index), value: 60, numerator: 60, denominator: size, group: 'comparison' },
  ]);
}

/** Removals by school year, the newest last: of the group, the others here, and the state where these are too few. */
const removals = [
  { year: 2022, focal: [33, 100], peers: [100, 1000] },
  { year: 2023, focal: [35, 100], peers: [5, 20], state: [10000, 100000] },
  { year: 2024, focal: [8, 100], peers: [100, 1000] },
  { year: 2025, focal: [36, 100], peers: [100, 1000] },
];

const ofGroup = (year: number, group: string, counts?: number[]) => (counts ? [{ id: `${group}-${year}`, date: `${year}-10-01`, group, numerator: counts[0], denominator: counts[1] }] : []);

/** A measure that the state judges, in a plan with the state's threshold. */
const removalsMeasure = {
  id: 'removals',
  name: 'Removals over ten days',
  kind: 'long-term',
  valueKind: 'percent',
  unit: '%',
  direction: 'decrease',
  gapRule: 'disproportionality',
  focalGroup: 'Black students with disabilities',
  observations: removals.flatMap(({ year, focal, peers, state }) => [...ofGroup(year, 'focal', focal), ...ofGroup(year, 'comparison', peers), ...ofGroup(year, 'state', state)]),
};

function plan(more: object[]) {
  return {
    id: 'data-plan',
    title: 'Reading with data',
    ratioThreshold: 3,
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
          ...more,
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

/** Writes the plan's file, with the measure that the state judges or without it; its path. */
export function dataPlanFile({ isJudged = false } = {}): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-data-')), 'data.waymark.json');
  writeFileSync(path, JSON.stringify({ format: 'waymark-plan', version: '1.0', plan: plan(isJudged ? [removalsMeasure] : []) }));
  return path;
}
