// What the core says of a plan's data, as types: measures, gaps, fidelity, goals, and the plan on one screen. Meanings and
// rules stand in core/file/progress_json.hpp; tests/wasm/progress.test.ts compares both. Days are YYYY-MM-DD; null is what
// is not defined or not known.
import type { Edit } from './types';

export type Standing = 'met' | 'on-track' | 'off-track' | 'too-early' | 'no-data';

export type StandingReason =
  | 'no-values'
  | 'no-target'
  | 'no-direction'
  | 'no-value-near-end'
  | 'target-reached'
  | 'target-missed'
  | 'target-reached-late'
  | 'four-points-worse'
  | 'four-points-better'
  | 'milestone-missed'
  | 'milestone-met'
  | 'on-aim-line'
  | 'no-rule-broken'
  | 'too-few-points'
  | 'no-aim-line'
  | 'held'
  | 'not-held';

export interface ValueOn {
  date: string;
  value: number;
}

export interface ProgressPoint extends ValueOn {
  group: 'focal' | 'comparison' | 'state';
  observation: string;
  numerator: number | null;
  denominator: number | null;
}

/** A row that is not as it should be. */
export interface RowNote {
  code: 'not-read' | 'no-date' | 'no-value' | 'zero-denominator' | 'contradiction' | 'replaced' | 'in-future';
  observation: string;
}

export type Signal = 'shift' | 'crossings';

/** The longest run on one side of the median, of several the latest. */
export interface LongestRun {
  from: string;
  to: string;
  side: 'above' | 'below';
  count: number;
  /** It shows that things got better; null: cannot tell. */
  better: boolean | null;
}

export interface Projection extends ValueOn {
  low: number | null;
  high: number | null;
}

export interface Aim {
  start: ValueOn & { from: 'first-three' | 'baseline' };
  end: ValueOn;
  /** On the day of the last value. */
  expected: number | null;
  fourPoint: 'above' | 'below' | null;
  advice: 'consider-change' | 'consider-higher-goal' | null;
  /** Values before this day are history: neither line nor pace counts them. */
  countsFrom: string;
  counted: number;
  /** With fewer values that count the four-point rule says nothing, and nothing is projected. */
  fewest: number;
  enough: boolean;
}

export interface MilestoneLook extends ValueOn {
  id: string;
  state: 'met' | 'missed' | 'to-come' | 'no-data' | 'cannot-tell';
  /** The value that it was judged by. */
  seen: ValueOn | null;
}

export interface GapLook {
  date: string;
  comparisonDate: string;
  /** Values in the measure's unit, their difference (focal - comparison) and ratio. */
  focal: number;
  comparison: number;
  difference: number;
  ratio: number | null;
  /** Of the counts, as parts of 1; null where counts are missing. */
  focalRisk: number | null;
  comparisonRisk: number | null;
  riskDifference: number | null;
  riskRatio: number | null;
  /** The risk ratio's 95% interval. */
  low: number | null;
  high: number | null;
  studentsToClose: number | null;
  studentsToRatio: number | null;
}

export type Movement = 'closing' | 'widening' | 'unchanged' | 'peers-fell' | 'no-gap' | 'cannot-tell';

export interface GapMovement {
  from: string;
  to: string;
  verdict: Movement;
  reason: 'no-direction' | 'difference-and-ratio-disagree' | null;
  focalChange: number;
  comparisonChange: number;
  differenceChange: number;
  ratioChange: number | null;
  /** The change of the risk difference is more than chance would make of it. */
  beyondChance: boolean | null;
}

export interface RatioYear {
  /** Its name, and the calendar year in which it begins. */
  year: string;
  number: number;
  date: string;
  kind: 'own' | 'alternate' | null;
  ratio: number | null;
  /** Why it was not calculated. */
  why:
    | 'no-focal-data'
    | 'no-counts'
    | 'counts-contradict'
    | 'group-cell-size'
    | 'group-n-size'
    | 'no-comparison-data'
    | 'no-state-data'
    | 'state-cell-size'
    | 'state-n-size'
    | 'zero-risk'
    | null;
  exceeds: boolean | null;
  progress: boolean | null;
  studentsToRatio: number | null;
  focalRisk: number | null;
  comparisonRisk: number | null;
}

export interface Disproportionality {
  cellSize: number;
  nSize: number;
  threshold: number | null;
  yearsAbove: number;
  progressAmount: number | null;
  /** Above the threshold, up to the newest year. */
  yearsInARow: number;
  identified: boolean | null;
  years: RatioYear[];
}

export interface GapProgress {
  outcome: 'favourable' | 'unfavourable' | null;
  /** The others are asked for by themselves: they would be most of the answer. */
  last: GapLook | null;
  /** From the first look to the last, and from the last but one to the last. */
  movement: GapMovement | null;
  recent: GapMovement | null;
  disproportionality: Disproportionality | null;
}

export interface MeasureProgress {
  id: string;
  name: string;
  goal: string | null;
  step: string | null;
  /** A decision that names one of these is about the measure. */
  subjects: string[];
  kind: string | null;
  valueKind: string | null;
  unit: string | null;
  direction: string | null;
  better: 'higher' | 'lower' | null;
  standing: Standing | null;
  reason: StandingReason;
  last: ValueOn | null;
  n: number;
  centre: number | null;
  /** The same, where there are enough points to show it. */
  median: number | null;
  useful: number;
  enough: boolean;
  longestRun: number;
  longestRunAllowed: number | null;
  crossings: number;
  crossingsFewest: number | null;
  limits: { longestRun: number | null; crossings: number | null };
  signal: Signal | null;
  signals: Signal[];
  run: LongestRun | null;
  /** Units a year. */
  slope: number | null;
  slopeLow: number | null;
  slopeHigh: number | null;
  neededSlope: number | null;
  target: number | null;
  deadline: string | null;
  projection: Projection | null;
  projectionWhy: 'too-few-points' | 'no-deadline' | 'deadline-past' | null;
  aim: Aim | null;
  milestones: MilestoneLook[];
  gap: GapProgress | null;
  /** By date. */
  points: ProgressPoint[];
  notes: RowNote[];
  /** Rows of the sheet with no day, or with a cell that could not be read; "n/a" is nothing to mend. */
  toMend: number;
}

export type FidelityBand = 'low' | 'partial' | 'high';

export interface FidelityDimensions {
  adherence: number | null;
  exposure: number | null;
  quality: number | null;
  responsiveness: number | null;
}

export interface FidelityLook extends FidelityDimensions {
  check: string;
  date: string;
  fidelity: number;
}

export interface StepFidelity {
  id: string;
  title: string;
  fidelity: number | null;
  band: FidelityBand | null;
  /** Of the last check. */
  dimensions: FidelityDimensions;
  last: string | null;
  checks: FidelityLook[];
  measures: { measure: string; percent: number; date: string }[];
}

export type GoalVerdict = 'continue' | 'change-strategy' | 'fix-implementation' | 'find-out' | 'cannot-tell';

export interface GoalProgress {
  id: string;
  title: string;
  parent: string | null;
  standing: Standing | null;
  reason: StandingReason | null;
  outcome: 'on' | 'off' | null;
  fidelity: number | null;
  band: FidelityBand | null;
  /** Steps that serve it, those of them that were looked at, and how many looks that were. */
  fidelityBasis: { steps: number; lookedAt: number; looks: number };
  /** The measure that decides how the goal stands. */
  decisive: string | null;
  /** How many of its measures can be judged yet. */
  judged: number;
  /** On track, but none of its long-term measures can be judged yet. */
  early: boolean;
  fidelityParts: { step?: string; measure?: string; percent: number }[];
  measures: string[];
  verdict: GoalVerdict;
  verdictReason: 'no-fidelity' | 'no-outcome' | null;
  decision: string | null;
  decidedOn: string | null;
}

export interface CycleLook {
  id: string;
  title: string;
  state: 'planned' | 'open' | 'overdue' | 'closed';
  predicted: number | null;
  observed: number | null;
  predictedInTime: boolean | null;
  cameTrue: boolean | null;
}

export interface StandingCounts {
  met: number;
  onTrack: number;
  /** Goals that are on track by early signs only; not in `onTrack`. */
  early: number;
  offTrack: number;
  tooEarly: number;
  noData: number;
  cannotTell: number;
}

export interface Need {
  reason: 'four-points' | 'shift' | 'crossings' | 'milestone-missed' | 'target-missed' | 'verdict' | 'identified';
  goal: string | null;
  step: string | null;
  measure: string | null;
  since: string;
  /** The verdict, or the id of the milestone. */
  detail: string | null;
}

export interface Dashboard {
  measures: StandingCounts;
  goals: StandingCounts;
  steps: {
    total: number;
    done: number;
    late: number;
    underWay: number;
    notStarted: number;
    paused: number;
    stopped: number;
  };
  lateSteps: string[];
  gaps: {
    measure: string;
    movement: Movement | null;
    studentsToClose: number | null;
    difference: number;
    ratio: number | null;
  }[];
  gapsClosing: number;
  /** The oldest first. */
  needsDecision: Need[];
  openCycles: string[];
  predictions: { cameTrue: number; didNot: number; open: number };
}

export interface Progress {
  today: string;
  measures: MeasureProgress[];
  goals: GoalProgress[];
  steps: StepFidelity[];
  cycles: CycleLook[];
  dashboard: Dashboard;
}

/** The same for somebody who knows what was told at an earlier mark. */
export interface ProgressNews extends Progress {
  mark: number;
  /** The ids of all measures; `measures` are only those of which something new may be told. */
  order: string[];
}

/** Fields as in plan files; the core adds the figures and changes. */
export interface DecisionRequest {
  decision: {
    kind?: 'continue' | 'adjust' | 'stop';
    reason?: string;
    goals?: string[];
    steps?: string[];
    deciders?: string[];
    date?: string;
    meeting?: string;
    evidence?: string;
    change?: string;
  };
  edits?: Edit[];
  at: number;
  group?: string;
}
