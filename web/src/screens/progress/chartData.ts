// What the pictures of a measure show: the core's figures, with the plan's breaks, decisions and small trials.
import { today } from '../../app/open';
import { children, entity, root, text } from '../../app/plan';
import { t } from '../../app/words';
import type { MeasureProgress } from '../../core/progress';
import type { EntityRecord } from '../../core/types';
import type { Dot, GapChartData, RunChartData, Times } from '../../pictures/charts/types';
import { above } from '../run/places';
import { breaks } from '../timeline/rows';
import { gapSize, unitOf } from './words';

const refs = (record: EntityRecord, field: string): string[] => (record[field] as string[] | undefined) ?? [];

/** The measure's goal with the goals that it is part of, or its step. */
function ownersOf(measure: MeasureProgress): string[] {
  const owners: string[] = [];
  for (let at = above(measure.id, 'goal'); at; at = above(at.parent ?? '', 'goal')) owners.push(at.id);
  return measure.step ? [measure.step, ...owners] : owners;
}

const concerns = (record: EntityRecord, owners: string[]) => {
  const named = [...refs(record, 'goals'), ...refs(record, 'steps')];
  return named.length === 0 || named.some((id) => owners.includes(id));
};

/** Decisions about the measure's goal or step, or about the whole plan; the oldest first. */
export function decisionsAbout(owners: string[]): EntityRecord[] {
  return children(root.value, 'decisions')
    .flatMap((id) => entity(id) ?? [])
    .filter((record) => text(record, 'date') !== '' && concerns(record, owners))
    .sort((a, b) => text(a, 'date').localeCompare(text(b, 'date')));
}

function trialsAbout(measure: MeasureProgress, owners: string[]): EntityRecord[] {
  return children(root.value, 'cycles')
    .flatMap((id) => entity(id) ?? [])
    .filter((record) => text(record, 'start') !== '' && (text(record, 'measure') === measure.id || (text(record, 'measure') === '' && concerns(record, owners))))
    .sort((a, b) => text(a, 'start').localeCompare(text(b, 'start')));
}

export interface Marked {
  id: string;
  label: string;
  date: string;
  words: string;
}

/** What the flags and letters of a picture stand for. */
export function marksOf(measure: MeasureProgress): Marked[] {
  const owners = ownersOf(measure);
  const decisions = decisionsAbout(owners).map((record, index) => {
    const kind = text(record, 'kind') ? t(`choice-decisionKind-${text(record, 'kind')}`) : t('noun-decision');
    return { id: record.id, label: String(index + 1), date: text(record, 'date'), words: text(record, 'reason') ? t('marked-decision', { kind, reason: text(record, 'reason') }) : kind };
  });
  const trials = trialsAbout(measure, owners).map((record, index) => ({
    id: record.id,
    label: String.fromCharCode(65 + (index % 26)),
    date: text(record, 'start'),
    words: t('marked-trial', { title: text(record, 'title') || t('unnamed', { noun: t('noun-learningCycle') }) }),
  }));
  return [...decisions, ...trials];
}

function timesOf(measure: MeasureProgress): Times {
  const marks = marksOf(measure);
  return {
    today: today(),
    breaks: breaks(),
    decisions: marks.filter(({ id }) => entity(id)?.noun === 'decision'),
    trials: marks
      .filter(({ id }) => entity(id)?.noun === 'learningCycle')
      .map(({ id, label, date }) => ({ name: label, label, start: date, end: text(entity(id), 'end') || today() })),
  };
}

/** What a picture shows beside the measure's own data, for telling whether it has to be drawn anew. */
export const timesKey = (measure: MeasureProgress): string => JSON.stringify(timesOf(measure));

const dotsOf = (measure: MeasureProgress, group: 'focal' | 'comparison'): Dot[] => measure.points.filter((point) => point.group === group);

export function runData(measure: MeasureProgress): RunChartData {
  const { run, aim, median } = measure;
  const isShift = measure.signals.includes('shift') && run !== null;
  return {
    ...timesOf(measure),
    points: dotsOf(measure, 'focal'),
    unit: unitOf(measure),
    median,
    aim: aim ? [aim.start, aim.end] : null,
    target: measure.target,
    deadline: measure.deadline,
    milestones: measure.milestones.filter(({ date, value }) => date && value !== null),
    run: isShift ? { from: run.from, to: run.to, isAbove: run.side === 'above', words: t('chart-run', { count: run.count, side: run.side }) } : null,
  };
}

export function gapData(measure: MeasureProgress): GapChartData | null {
  const last = measure.gap?.last;
  if (!last) return null;
  const record = entity(measure.id);
  return {
    ...timesOf(measure),
    group: text(record, 'focalGroup') || t('chart-group'),
    comparison: text(record, 'comparisonGroup') || t('chart-peers'),
    focal: dotsOf(measure, 'focal'),
    peers: dotsOf(measure, 'comparison'),
    unit: unitOf(measure),
    gap: { date: last.date, focal: last.focal, comparison: last.comparison, words: gapSize(last.difference, unitOf(measure)) },
    target: measure.target,
    deadline: measure.deadline,
  };
}
