// A step in a timeline: its bar with what is done of it, its slack, the dates that were agreed, and its marks. Told by shapes
// and words; colour only repeats them.
import { t } from '../../app/words';
import { type Bar, barOf, barWords, diamond, sideOf } from './bars';
import { Marks, type PressMark } from './Marks';
import { endOf, type Scale, xOf } from './scale';
import type { Acts, Mark, StepRow } from './types';

export const barHeight = 14;
/** A pointer needs this much. */
const leastTarget = 24;

/** What rows do with keys, clicks and the focus; the same object as long as the picture stands. */
export interface Hands extends Acts {
  pressRow: (event: KeyboardEvent, id: string) => void;
  pressMark: PressMark;
  visitRow: (id: string) => void;
  visitMark: (id: string, mark: Mark) => void;
}

export interface LineProps<R> {
  row: R;
  scale: Scale;
  /** Of the bar's part of the row. */
  height: number;
  isTabStop: boolean;
  markStop: string;
  hands: Hands;
}

export function StepLine(props: LineProps<StepRow>) {
  const { row, scale, height } = props;
  return (
    <svg role="presentation" class="wm-timeline__svg" width={scale.width} height={height}>
      {row.start ? <Dated {...props} /> : <Undated {...props} />}
    </svg>
  );
}

function Dated({ row, scale, height, isTabStop, markStop, hands }: LineProps<StepRow>) {
  const bar = barOf(row, scale);
  const y = height / 2;
  const side = sideOf(row, bar, scale);
  return (
    <>
      <g {...buttonOf(row, isTabStop, hands)} class={`wm-timeline__bar ${bar.isCritical ? 'wm-timeline__bar--critical' : ''} ${bar.isOver ? 'wm-timeline__bar--over' : ''}`}>
        <Target bar={bar} height={height} />
        <Agreed row={row} scale={scale} y={y + barHeight / 2 + 1.5} />
        {bar.late > bar.end + 1 && <Slack from={side.slackFrom} late={bar.late} y={y} />}
        <Body bar={bar} percent={row.percent} y={y} />
      </g>
      <Marks row={row.id} marks={row.marks} scale={scale} y={y} isActive={isTabStop} stop={markStop} press={hands.pressMark} visit={hands.visitMark} open={hands.openMark} />
      {side.words && (
        <text x={side.x} y={y + 4} text-anchor={side.anchor} class={`wm-timeline__side ${side.isInside ? 'wm-timeline__side--inside' : ''}`}>
          {side.words}
        </text>
      )}
    </>
  );
}

function buttonOf(row: StepRow, isTabStop: boolean, hands: Hands) {
  return {
    role: 'button',
    tabindex: isTabStop ? 0 : -1,
    'data-bar': row.id,
    'data-stop': row.id,
    'aria-label': barWords(row),
    onKeyDown: (event: KeyboardEvent) => hands.pressRow(event, row.id),
    onClick: () => hands.openStep(row.id),
    onFocus: () => hands.visitRow(row.id),
  } as const;
}

function Target({ bar, height }: { bar: Bar; height: number }) {
  const width = Math.max(leastTarget, bar.end - bar.x + 6);
  return <rect x={(bar.x + bar.end - width) / 2} y={1.5} width={width} height={height - 3} rx={4} class="wm-timeline__hit" />;
}

function Slack({ from, late, y }: { from: number; late: number; y: number }) {
  return (
    <>
      <path d={`M${from} ${y}H${late}`} class="wm-timeline__slack" />
      <path d={`M${late - 1} ${y - 4}v8`} class="wm-timeline__slack-end" />
    </>
  );
}

function Agreed({ row, scale, y }: { row: StepRow; scale: Scale; y: number }) {
  if (!row.agreedStart || !row.agreedEnd) return null;
  const x = xOf(scale, row.agreedStart);
  return <rect x={x} y={y} width={Math.max(2, endOf(scale, row.agreedEnd) - x)} height={3} class="wm-timeline__agreed" />;
}

function Body({ bar, percent, y }: { bar: Bar; percent: number; y: number }) {
  const top = y - barHeight / 2;
  const width = bar.end - bar.x;
  if (bar.isMilestone) return <path d={`M${bar.x} ${y}l${diamond} ${-diamond} ${diamond} ${diamond} ${-diamond} ${diamond}z`} class="wm-timeline__body" />;
  return (
    <>
      <rect x={bar.x} y={top} width={width} height={barHeight} rx={3} class="wm-timeline__body" />
      {percent > 0 && <rect x={bar.x} y={top + 4} width={(width * Math.min(percent, 100)) / 100} height={barHeight - 8} class="wm-timeline__done" />}
    </>
  );
}

/** A step without dates is in its place all the same. */
function Undated({ row, height, isTabStop, hands }: Omit<LineProps<StepRow>, 'scale' | 'markStop'>) {
  return (
    <g {...buttonOf(row, isTabStop, hands)} class="wm-timeline__bar">
      <rect x={2} y={1.5} width={140} height={height - 3} rx={4} class="wm-timeline__hit" />
      <text x={9} y={height / 2 + 4} class="wm-timeline__undated">
        {t('no-dates')}
      </text>
    </g>
  );
}
