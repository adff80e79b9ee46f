// Where the parts of a step's bar lie, and what is said of it. Pure, so that it is tested without a browser.
import { daysBetween } from '../../app/days';
import { dateWords, t } from '../../app/words';
import { endOf, type Scale, xOf } from './scale';
import type { StepRow } from './types';

export interface Bar {
  x: number;
  end: number;
  /** Where its slack ends; the bar's end where it has none. */
  late: number;
  isMilestone: boolean;
  isCritical: boolean;
  isOver: boolean;
}

/** Half of a milestone's width. */
export const diamond = 8;

export function barOf(row: StepRow, scale: Scale): Bar {
  const isMilestone = row.times?.length === 0;
  const isOver = row.status === 'done' || row.status === 'stopped';
  const isCritical = !isOver && (row.times?.critical ?? false);
  const first = xOf(scale, row.start);
  const last = row.end && row.end >= row.start ? endOf(scale, row.end) : first + scale.day;
  const [x, end] = isMilestone ? [first - diamond, first + diamond] : [first, Math.max(last, first + 3)];
  const late = row.times?.lateFinish && !isCritical && !isOver ? Math.max(end, endOf(scale, row.times.lateFinish)) : end;
  return { x, end, late, isMilestone, isCritical, isOver };
}

/** What stands beside a bar: who does it, and the one thing worth knowing. */
export function sideWords(row: StepRow): string {
  return [row.who, newsOf(row)].filter(Boolean).join(' · ');
}

function newsOf(row: StepRow): string {
  const { times } = row;
  if (row.status === 'done' || row.status === 'stopped') return t(`choice-status-${row.status}`);
  if (times && times.slack < 0) return t('timeline-impossible', { days: -times.slack });
  if (times?.slippage && times.slippage > 0) return t('timeline-slipped', { days: times.slippage });
  if (times?.critical) return t('timeline-critical');
  return '';
}

/** About what a letter of the labels takes. */
const letterWidth = 6.1;
const besideGap = 9;

export interface Side {
  x: number;
  anchor: 'start' | 'end';
  words: string;
  /** The words stand in the bar itself. */
  isInside?: boolean;
  /** Where the line of the slack begins: words take its place. */
  slackFrom: number;
}

/** A line of slack that is shorter than this beyond the words says less than one before them. */
const leastSlack = 30;

/** Right after the bar or, where the picture ends there, before or in it; with fewer words where there is little room. */
export function sideOf(row: StepRow, { x, end, late }: Bar, scale: Scale): Side {
  // Check-ins stand above the words, the other marks in their way.
  const marks = row.marks.filter((mark) => mark.kind !== 'check-in').map((mark) => xOf(scale, mark.day) + scale.day / 2);
  const after = (from: number) => Math.max(from, ...marks.map((mark) => mark + 5)) + besideGap;
  const before = Math.min(x, ...marks.map((mark) => mark - 5)) - besideGap;
  for (const words of [sideWords(row), newsOf(row), row.who]) {
    if (words === '') continue;
    const width = words.length * letterWidth;
    if (late - after(end) - width > leastSlack) return { x: after(end), anchor: 'start', words, slackFrom: after(end) + width + besideGap };
    if (scale.width - after(late) > width) return { x: after(late), anchor: 'start', words, slackFrom: end };
    if (before > width) return { x: before, anchor: 'end', words, slackFrom: end };
    if ((end - x) * (1 - row.percent / 100) > width + 2 * besideGap) return { x: end - besideGap, anchor: 'end', words, slackFrom: end, isInside: true };
  }
  return { x: end, anchor: 'start', words: '', slackFrom: end };
}

/** The bar in a sentence, for those who do not see it. */
export function barWords(row: StepRow): string {
  const { times } = row;
  const parts = [
    row.name,
    whenWords(row),
    row.who,
    row.status ? t(`choice-status-${row.status}`) : '',
    times && row.start ? slackWords(times.critical, times.slack) : '',
    times?.slippage ? t(times.slippage > 0 ? 'timeline-slipped' : 'timeline-ahead', { days: Math.abs(times.slippage) }) : '',
    row.marks.length > 0 ? t('timeline-has-marks', { count: row.marks.length }) : '',
  ];
  return parts.filter(Boolean).join('. ');
}

function whenWords({ start, end }: StepRow): string {
  if (!start) return t('no-dates');
  return end && end !== start ? t('timeline-from-to', { start: dateWords(start), end: dateWords(end) }) : dateWords(start);
}

function slackWords(isCritical: boolean, slack: number): string {
  if (slack < 0) return t('timeline-impossible', { days: -slack });
  return isCritical ? t('timeline-critical') : t('timeline-slack', { days: slack });
}

/** How many of the steps are under way on each of so many equal parts of the picture. */
export function crowdOf(steps: StepRow[], scale: Scale, parts: number): number[] {
  const changes = new Array<number>(parts + 1).fill(0);
  const days = daysBetween(scale.first, scale.last) + 1;
  const partOf = (day: string) => Math.floor((daysBetween(scale.first, day) / days) * parts);
  for (const { start, end } of steps) {
    if (!start) continue;
    const from = Math.max(0, partOf(start));
    const to = Math.min(parts - 1, partOf(end && end >= start ? end : start));
    if (to < from) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }
  let now = 0;
  return changes.slice(0, parts).map((change) => (now += change));
}
