// What the module answers about a plan's data, against the types written for it, and a decision as one step.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as core from '../../web/src/core/progress';
import type { ChangeSet, RawModule, RawSession, View } from '../../web/src/core/types';
import { examples } from '../web/support/places';
import { answer, newPlan, refusal, startModule, today } from './module';
import { exactly, listOf, maybe, nullOr, number, oneOf, text, truth } from './shapes';

let module: RawModule;
beforeAll(async () => {
  module = await startModule();
});

const maybeNumber = nullOr(number);
const maybeText = nullOr(text);
const standing = nullOr(oneOf('met', 'on-track', 'off-track', 'too-early', 'no-data'));
const reason = oneOf(
  'no-values',
  'no-target',
  'no-direction',
  'no-value-near-end',
  'target-reached',
  'target-missed',
  'target-reached-late',
  'four-points-worse',
  'four-points-better',
  'milestone-missed',
  'milestone-met',
  'on-aim-line',
  'no-rule-broken',
  'too-few-points',
  'no-aim-line',
  'held',
  'not-held',
);
const valueOn = exactly<core.ValueOn>({ date: text, value: number });
const signal = oneOf('shift', 'crossings');
const point = exactly<core.ProgressPoint>({
  date: text,
  value: number,
  group: oneOf('focal', 'comparison', 'state'),
  observation: text,
  numerator: maybeNumber,
  denominator: maybeNumber,
});
const note = exactly<core.RowNote>({
  code: oneOf('not-read', 'no-date', 'no-value', 'zero-denominator', 'contradiction', 'replaced', 'in-future'),
  observation: text,
});
const run = exactly<core.LongestRun>({ from: text, to: text, side: oneOf('above', 'below'), count: number, better: nullOr(truth) });
const aim = exactly<core.Aim>({
  start: exactly<core.Aim['start']>({ date: text, value: number, from: oneOf('first-three', 'baseline') }),
  end: valueOn,
  expected: maybeNumber,
  fourPoint: nullOr(oneOf('above', 'below')),
  advice: nullOr(oneOf('consider-change', 'consider-higher-goal')),
  countsFrom: text,
  counted: number,
  fewest: number,
  enough: truth,
});
const milestone = exactly<core.MilestoneLook>({
  id: text,
  date: text,
  value: number,
  state: oneOf('met', 'missed', 'to-come', 'no-data', 'cannot-tell'),
  seen: nullOr(valueOn),
});
const look = exactly<core.GapLook>({
  date: text,
  comparisonDate: text,
  focal: number,
  comparison: number,
  difference: number,
  ratio: maybeNumber,
  focalRisk: maybeNumber,
  comparisonRisk: maybeNumber,
  riskDifference: maybeNumber,
  riskRatio: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  studentsToClose: maybeNumber,
  studentsToRatio: maybeNumber,
});
const movementName = oneOf('closing', 'widening', 'unchanged', 'peers-fell', 'no-gap', 'cannot-tell');
const movement = nullOr(
  exactly<core.GapMovement>({
    from: text,
    to: text,
    verdict: movementName,
    reason: nullOr(oneOf('no-direction', 'difference-and-ratio-disagree')),
    focalChange: number,
    comparisonChange: number,
    differenceChange: number,
    ratioChange: maybeNumber,
    beyondChance: nullOr(truth),
  }),
);
const ratioYear = exactly<core.RatioYear>({
  year: text,
  number,
  date: text,
  kind: nullOr(oneOf('own', 'alternate')),
  ratio: maybeNumber,
  why: nullOr(
    oneOf(
      'no-focal-data',
      'no-counts',
      'counts-contradict',
      'group-cell-size',
      'group-n-size',
      'no-comparison-data',
      'no-state-data',
      'state-cell-size',
      'state-n-size',
      'zero-risk',
    ),
  ),
  exceeds: nullOr(truth),
  progress: nullOr(truth),
  studentsToRatio: maybeNumber,
  focalRisk: maybeNumber,
  comparisonRisk: maybeNumber,
});
const gap = exactly<core.GapProgress & { looks: core.GapLook[] }>({
  outcome: nullOr(oneOf('favourable', 'unfavourable')),
  looks: listOf(look),
  last: nullOr(look),
  movement,
  recent: movement,
  disproportionality: nullOr(
    exactly<core.Disproportionality>({
      cellSize: number,
      nSize: number,
      threshold: maybeNumber,
      yearsAbove: number,
      progressAmount: maybeNumber,
      yearsInARow: number,
      identified: nullOr(truth),
      years: listOf(ratioYear),
    }),
  ),
});
const measure = exactly<core.MeasureProgress>({
  id: text,
  name: text,
  goal: maybeText,
  step: maybeText,
  subjects: listOf(text),
  kind: maybeText,
  valueKind: maybeText,
  unit: maybeText,
  direction: maybeText,
  better: nullOr(oneOf('higher', 'lower')),
  standing,
  reason,
  last: nullOr(valueOn),
  n: number,
  centre: maybeNumber,
  median: maybeNumber,
  useful: number,
  enough: truth,
  longestRun: number,
  longestRunAllowed: maybeNumber,
  crossings: number,
  crossingsFewest: maybeNumber,
  limits: exactly<core.MeasureProgress['limits']>({ longestRun: maybeNumber, crossings: maybeNumber }),
  signal: nullOr(signal),
  signals: listOf(signal),
  run: nullOr(run),
  slope: maybeNumber,
  slopeLow: maybeNumber,
  slopeHigh: maybeNumber,
  neededSlope: maybeNumber,
  target: maybeNumber,
  deadline: maybeText,
  projection: nullOr(exactly<core.Projection>({ date: text, value: number, low: maybeNumber, high: maybeNumber })),
  projectionWhy: nullOr(oneOf('too-few-points', 'no-deadline', 'deadline-past')),
  aim: nullOr(aim),
  milestones: listOf(milestone),
  gap: nullOr(gap),
  points: listOf(point),
  notes: listOf(note),
  toMend: number,
});
const band = nullOr(oneOf('low', 'partial', 'high'));
const dimensions = { adherence: maybeNumber, exposure: maybeNumber, quality: maybeNumber, responsiveness: maybeNumber };
const step = exactly<core.StepFidelity>({
  id: text,
  title: text,
  fidelity: maybeNumber,
  band,
  dimensions: exactly<core.FidelityDimensions>(dimensions),
  last: maybeText,
  checks: listOf(exactly<core.FidelityLook>({ check: text, date: text, fidelity: number, ...dimensions })),
  measures: listOf(exactly<core.StepFidelity['measures'][number]>({ measure: text, percent: number, date: text })),
});
const goal = exactly<core.GoalProgress>({
  id: text,
  title: text,
  parent: maybeText,
  standing,
  reason: nullOr(reason),
  outcome: nullOr(oneOf('on', 'off')),
  fidelity: maybeNumber,
  band,
  fidelityBasis: exactly<core.GoalProgress['fidelityBasis']>({ steps: number, lookedAt: number, looks: number }),
  decisive: maybeText,
  judged: number,
  early: truth,
  fidelityParts: listOf(exactly<core.GoalProgress['fidelityParts'][number]>({ step: maybe(text), measure: maybe(text), percent: number })),
  measures: listOf(text),
  verdict: oneOf('continue', 'change-strategy', 'fix-implementation', 'find-out', 'cannot-tell'),
  verdictReason: nullOr(oneOf('no-fidelity', 'no-outcome')),
  decision: maybeText,
  decidedOn: maybeText,
});
const cycle = exactly<core.CycleLook>({
  id: text,
  title: text,
  state: oneOf('planned', 'open', 'overdue', 'closed'),
  predicted: maybeNumber,
  observed: maybeNumber,
  predictedInTime: nullOr(truth),
  cameTrue: nullOr(truth),
});
const counts = exactly<core.StandingCounts>({
  met: number,
  onTrack: number,
  early: number,
  offTrack: number,
  tooEarly: number,
  noData: number,
  cannotTell: number,
});
const dashboard = exactly<core.Dashboard>({
  measures: counts,
  goals: counts,
  steps: exactly<core.Dashboard['steps']>({
    total: number,
    done: number,
    late: number,
    underWay: number,
    notStarted: number,
    paused: number,
    stopped: number,
  }),
  lateSteps: listOf(text),
  gaps: listOf(
    exactly<core.Dashboard['gaps'][number]>({
      measure: text,
      movement: nullOr(movementName),
      studentsToClose: maybeNumber,
      difference: number,
      ratio: maybeNumber,
    }),
  ),
  gapsClosing: number,
  needsDecision: listOf(
    exactly<core.Need>({
      reason: oneOf('four-points', 'shift', 'crossings', 'milestone-missed', 'target-missed', 'verdict', 'identified'),
      goal: maybeText,
      step: maybeText,
      measure: maybeText,
      since: text,
      detail: maybeText,
    }),
  ),
  openCycles: listOf(text),
  predictions: exactly<core.Dashboard['predictions']>({ cameTrue: number, didNot: number, open: number }),
});
const progress = exactly<core.Progress>({
  today: text,
  measures: listOf(measure),
  goals: listOf(goal),
  steps: listOf(step),
  cycles: listOf(cycle),
  dashboard,
});

const ask = (request: object) => JSON.stringify(request);

function example(name: string): RawSession {
  const session = new module.Session();
  answer(session.open(readFileSync(join(examples, name), 'utf8'), ask({ replica: 'r1', today })));
  return session;
}

function insert(session: RawSession, parent: string, list: string, value: object): string {
  const change = answer<ChangeSet>(session.edit(ask({ edits: [{ op: 'insert', parent, list, value }], at: 0 })));
  return change.inserted[0] ?? '';
}

const month = (index: number) => `2026-${String(index + 1).padStart(2, '0')}-15`;

/** A plan with everything that progress speaks of. */
function fullPlan(): RawSession {
  const session = newPlan(module);
  const goalId = insert(session, 'plan1', 'goals', { title: 'Fewer suspensions', start: '2026-01-01', end: '2027-06-01' });
  const two = ['focal', 'comparison', 'state'].flatMap((group, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => ({
      date: month(index),
      group,
      numerator: [30 - index, 40, 4000][at],
      denominator: [200, 800, 90_000][at],
    })),
  );
  const measureId = insert(session, goalId, 'measures', {
    name: 'Suspended',
    valueKind: 'percent',
    direction: 'decrease',
    gapRule: 'disproportionality',
    targetValue: 8,
    targetDate: '2027-06-01',
    milestones: [{ date: '2026-06-15', value: 12 }],
    observations: [...two, { date: month(11), asTyped: 'abt 4o' }],
  });
  const stepId = insert(session, 'plan1', 'steps', { title: 'Circles', goals: [goalId], fidelityChecks: [{ date: month(5), quality: 40 }] });
  insert(session, 'plan1', 'cycles', { title: 'Try', measure: measureId, steps: [stepId], predictedValue: 11, start: month(1), end: month(9) });
  return session;
}

describe.each(['reading.en.json', 'suspension.en.json', 'reading.es.json'])('of the example %s', (name) => {
  test('what the data say has its shape', () => progress(answer(example(name).progress()), 'progress'));
});

test('a plan with everything in it has its shape, and says what it should', () => {
  const told = answer<core.Progress>(fullPlan().progress());
  progress(told, 'progress');
  const [first] = told.measures;
  expect(first).toMatchObject({ n: 11, useful: 10, enough: true, toMend: 1, better: 'lower' });
  expect(first?.gap?.disproportionality?.years.map(({ year, kind }) => [year, kind])).toEqual([
    ['2025-26', 'own'],
    ['2026-27', 'own'],
  ]);
  expect(told.cycles[0]).toMatchObject({ state: 'overdue', observed: 10.5, cameTrue: true });
});

test('somebody who asks for news is told only what an edit bore on', () => {
  const session = fullPlan();
  const { mark, order, ...whole } = answer<core.ProgressNews>(session.progressSince('0'));
  const looksOf = ({ id }: core.MeasureProgress) => answer<core.GapLook[]>(session.gapLooks(id));
  const withLooks = (each: core.MeasureProgress) => ({ ...each, gap: each.gap && { ...each.gap, looks: looksOf(each) } });
  expect({ ...whole, measures: whole.measures.map(withLooks) }).toEqual(answer(session.progress()));
  expect(order).toEqual(whole.measures.map(({ id }) => id));
  expect(answer<core.ProgressNews>(session.progressSince(String(mark))).measures).toEqual([]);
  const observation = whole.measures[0]?.points[0]?.observation;
  answer(session.edit(JSON.stringify({ edits: [{ op: 'set', id: observation, field: 'value', value: 40 }], at: 0 })));
  const news = answer<core.ProgressNews>(session.progressSince(String(mark)));
  expect(news.measures.map(withLooks)).toEqual(answer<core.Progress>(session.progress()).measures.slice(0, 1));
  expect(refusal(session.gapLooks('nobody'))).toMatchObject({ code: 'unknown-entity' });
  for (const mark of ['', 'x', '-1', '99999999999']) expect(refusal(session.progressSince(mark))).toMatchObject({ code: 'bad-request' });
});

test('a decision with its edits is one step that can be undone, and keeps what was there', () => {
  const session = example('reading.en.json');
  const before = answer<View>(session.view()).entities;
  const change = answer<ChangeSet>(
    session.decide(
      ask({
        decision: { kind: 'adjust', reason: 'Too few sessions.', goals: ['goal-groups'], date: '2026-11-20' },
        edits: [{ op: 'set', id: 'goal-groups', field: 'title', value: 'Groups every day' }],
        at: 0,
      }),
    ),
  );
  const decision = change.changed[change.inserted[0] ?? ''];
  expect(decision).toMatchObject({ noun: 'decision', kind: 'adjust', date: '2026-11-20' });
  const [changeId] = decision?.changes as string[];
  expect(change.changed[changeId ?? '']).toMatchObject({ field: 'title', before: before['goal-groups']?.title, after: 'Groups every day' });
  expect((decision?.figures as string[]).length).toBeGreaterThan(0);
  answer(session.undo());
  expect(answer<View>(session.view()).entities).toEqual(before);
});

test('nothing is done where one edit is bad', () => {
  const session = example('reading.en.json');
  const before = answer<View>(session.view()).entities;
  const bad = session.decide(ask({ decision: { kind: 'stop' }, edits: [{ op: 'remove', id: 'goal-groups' }, { op: 'remove', id: 'nobody' }], at: 0 }));
  expect(refusal(bad).code).toBe('unknown-entity');
  expect(refusal(session.decide(ask({ edits: [] }))).code).toBe('bad-request');
  expect(answer<View>(session.view()).entities).toEqual(before);
});
