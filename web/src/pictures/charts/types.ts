// What the pictures of a plan's data show: values and marks, with the words that stand beside them. They know nothing of plans.

export interface Dot {
  date: string;
  value: number;
}

export interface Span {
  name: string;
  start: string;
  end: string;
}

/** A decision, told by the number that the list below the picture has. */
export interface Mark {
  date: string;
  label: string;
}

export interface Milestone extends Dot {
  state: 'met' | 'missed' | 'to-come' | 'no-data' | 'cannot-tell';
}

/** What lies behind every picture that runs over time. */
export interface Times {
  today: string;
  breaks: Span[];
  decisions: Mark[];
  trials: (Span & { label: string })[];
}

export interface RunChartData extends Times {
  points: Dot[];
  unit: string;
  median: number | null;
  /** From the start of the aim to its end. */
  aim: [Dot, Dot] | null;
  target: number | null;
  deadline: string | null;
  milestones: Milestone[];
  /** First and last day of a run that is a signal, and what it is called. */
  run: { from: string; to: string; words: string; isAbove: boolean } | null;
}

export interface GapChartData extends Times {
  group: string;
  comparison: string;
  focal: Dot[];
  peers: Dot[];
  unit: string;
  /** Of the last look. */
  gap: { date: string; focal: number; comparison: number; words: string } | null;
  target: number | null;
  deadline: string | null;
}

/** A year of a ratio; none where it could not be calculated. */
export interface RatioDot {
  /** The calendar year in which it begins. */
  number: number;
  name: string;
  ratio: number | null;
  isAlternate: boolean;
  isAbove: boolean;
  /** What stands there where there is no ratio. */
  words: string;
}

export interface RatioChartData {
  years: RatioDot[];
  threshold: number | null;
}

export interface FidelityRow {
  name: string;
  checks: Dot[];
  last: number;
  words: string;
}

export interface WayRow {
  name: string;
  start: number;
  target: number;
  last: number;
  expected: number | null;
  unit: string;
  /** How it stands. */
  words: string;
}
