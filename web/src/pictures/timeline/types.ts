// What a timeline shows: a row for each goal, and below it its steps.
import type { StepTimes } from '../../core/types';

/** Why a mark stays where it is. */
export type Fixed = 'made' | 'comes-round' | 'decided';

export interface Mark {
  /** One of its row's. */
  key: string;
  kind: 'check-in' | 'approval' | 'milestone';
  day: string;
  /** The entity that it stands for. */
  about: string;
  /** What it is about, in words. */
  name: string;
  /** The field of the entity that holds the day; blank: it cannot be moved here. */
  field: 'due' | 'date' | '';
  fixed: Fixed | '';
}

export interface StepRow {
  kind: 'step';
  id: string;
  name: string;
  owner: string;
  /** The owner's name. */
  who: string;
  start: string;
  end: string;
  times: StepTimes | undefined;
  agreedStart: string;
  agreedEnd: string;
  status: string;
  percent: number;
  marks: Mark[];
}

export interface GoalRow {
  kind: 'goal';
  /** Blank: of the steps that serve no goal. */
  id: string;
  name: string;
  start: string;
  end: string;
  marks: Mark[];
  steps: StepRow[];
}

export type Row = StepRow | GoalRow;

export interface Break {
  id: string;
  name: string;
  start: string;
  end: string;
}

/** How the rows are laid out: names beside the bars, or above them where there is little room. */
export interface Layout {
  /** Pixels that the names take on the left; 0: they stand above. */
  names: number;
  barRow: number;
  /** Pixels that are seen at once. */
  window: number;
}

/** What the picture can be asked to do. */
export interface Acts {
  openStep: (id: string) => void;
  openMark: (mark: Mark) => void;
  shiftStep: (id: string, schoolDays: number) => void;
  shiftMark: (mark: Mark, schoolDays: number) => void;
  fold: (goal: string, isFolded: boolean) => void;
}
