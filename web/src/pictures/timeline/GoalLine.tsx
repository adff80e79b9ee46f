// A goal in a timeline: from when to when it runs, its milestones and, while it is folded, how many of its steps are under way
// at each time.
import { crowdOf } from './bars';
import { Marks } from './Marks';
import { endOf, type Scale, xOf } from './scale';
import type { LineProps } from './StepLine';
import type { GoalRow } from './types';

/** Pixels that one count stands for. */
const partWidth = 4;

interface GoalLineProps extends LineProps<GoalRow> {
  isFolded: boolean;
  /** As many steps at once as any goal has, for one measure of height. */
  most: number;
}

export function GoalLine({ row, scale, height, isTabStop, markStop, hands, isFolded, most }: GoalLineProps) {
  const y = height / 2;
  return (
    <svg role="presentation" class="wm-timeline__svg" width={scale.width} height={height}>
      {isFolded ? <Crowd row={row} scale={scale} height={height} most={most} /> : <Bracket row={row} scale={scale} y={y} />}
      <Marks row={row.id} marks={row.marks} scale={scale} y={y} isActive={isTabStop} stop={markStop} press={hands.pressMark} visit={hands.visitMark} open={hands.openMark} />
    </svg>
  );
}

function Bracket({ row, scale, y }: { row: GoalRow; scale: Scale; y: number }) {
  if (!row.start || !row.end) return null;
  return <path d={`M${xOf(scale, row.start)} ${y + 5}V${y}H${endOf(scale, row.end)}V${y + 5}`} class="wm-timeline__goal" />;
}

function Crowd({ row, scale, height, most }: { row: GoalRow; scale: Scale; height: number; most: number }) {
  const parts = Math.max(1, Math.round(scale.width / partWidth));
  const crowd = crowdOf(row.steps, scale, parts);
  const width = scale.width / parts;
  const unit = (height - 6) / Math.max(1, most);
  const outline = crowd.map((count, part) => `L${part * width} ${height - 2 - count * unit}H${(part + 1) * width}`).join('');
  return <path d={`M0 ${height - 2}${outline}V${height - 2}Z`} class="wm-timeline__crowd" />;
}

export function mostAtOnce(goals: GoalRow[], scale: Scale): number {
  const parts = Math.max(1, Math.round(scale.width / partWidth));
  return Math.max(1, ...goals.map((goal) => Math.max(...crowdOf(goal.steps, scale, parts))));
}
