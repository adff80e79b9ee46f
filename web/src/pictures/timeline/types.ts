// What a timeline shows: a row for each goal, and below it its steps.
import type { StepTimes } from '../../core/types';

export interface Mark {
  kind: 'check-in' | 'approval' | 'milestone';
  day: string;
  about: string;
}

export interface StepRow {
  kind: 'step';
  id: string;
  name: string;
  owner: string;
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
  id: string;
  name: string;
  start: string;
  end: string;
  marks: Mark[];
}

export type Row = StepRow | GoalRow;

export interface Break {
  id: string;
  name: string;
  start: string;
  end: string;
}
