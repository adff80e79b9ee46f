// The plan in time: a row a step, with its slack, the dates that were agreed, check-ins and approvals. Told by shapes and
// words; colour only repeats them. Bars are buttons: arrows move between them and shift the step that has the focus.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { dateWords, shortMonthWords, t } from '../../app/words';
import type { Break, Mark, Row, StepRow } from './types';
import { endOf, monthTicks, type Scale, xOf } from './scale';

export const rowHeight = 30;
const headHeight = 46;
const barHeight = 14;

interface TimelineProps {
  rows: Row[];
  scale: Scale;
  breaks: Break[];
  today: string;
  isReadOnly: boolean;
  open: (id: string) => void;
  /** So many school days, or weeks of five. */
  shift: (id: string, schoolDays: number) => void;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -5, PageDown: 5 };

/** How many school days the key moves a step by. */
function daysOf(event: KeyboardEvent): number {
  const days = steps[event.key] ?? 0;
  return event.shiftKey && event.key.startsWith('Arrow') ? days * 5 : days;
}

export function Timeline({ rows, scale, breaks, today, isReadOnly, open, shift }: TimelineProps) {
  const svg = useRef<SVGSVGElement>(null);
  const visited = useSignal('');
  const bars = rows.filter((row): row is StepRow => row.kind === 'step' && row.start !== '');
  // One bar is reached by Tab, the one that had the focus last; arrows reach the others.
  const stop = bars.some((row) => row.id === visited.value) ? visited.value : bars[0]?.id;
  const height = headHeight + rows.length * rowHeight + 6;
  const focus = (id: string | undefined) => {
    if (id) svg.current?.querySelector<SVGElement>(`[data-bar="${CSS.escape(id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, row: StepRow) => {
    const at = bars.indexOf(row);
    const next: Record<string, StepRow | undefined> = { ArrowUp: bars[at - 1], ArrowDown: bars[at + 1], Home: bars[0], End: bars[bars.length - 1] };
    const by = daysOf(event);
    if (event.key in next) focus(next[event.key]?.id);
    else if (event.key === 'Enter' || event.key === ' ') open(row.id);
    else if (by !== 0 && !isReadOnly) shift(row.id, by);
    else return;
    event.preventDefault();
  };
  return (
    <svg ref={svg} class="wm-timeline__svg" width={scale.width} height={height} role="group" aria-label={t('timeline-label', { steps: bars.length })} aria-describedby="timeline-keys">
      <defs>
        <pattern id="timeline-free" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="wm-timeline__free" />
          <rect width="1.5" height="6" class="wm-timeline__free-line" />
        </pattern>
      </defs>
      <Background scale={scale} height={height} breaks={breaks} />
      {rows.map((row, index) => (
        <g key={row.id} transform={`translate(0 ${headHeight + index * rowHeight})`}>
          <line x1={0} x2={scale.width} y1={rowHeight} y2={rowHeight} class="wm-timeline__rule" />
          {row.kind === 'goal' ? (
            <GoalBand row={row} scale={scale} />
          ) : (
            <StepBar row={row} scale={scale} isTabStop={row.id === stop} visit={() => (visited.value = row.id)} press={press} open={open} />
          )}
        </g>
      ))}
      <Today scale={scale} today={today} height={height} />
    </svg>
  );
}

function Background({ scale, height, breaks }: Pick<TimelineProps, 'scale' | 'breaks'> & { height: number }) {
  return (
    <g>
      {breaks.map((each) => {
        const x = Math.max(0, xOf(scale, each.start));
        const width = Math.min(scale.width, endOf(scale, each.end)) - x;
        if (width <= 0) return null;
        return (
          <g key={each.id}>
            <title>{each.name}</title>
            <rect x={x} y={24} width={width} height={height - 24} fill="url(#timeline-free)" />
            {width > each.name.length * 6.2 && (
              <text x={x + width / 2} y={38} class="wm-timeline__break">
                {each.name}
              </text>
            )}
          </g>
        );
      })}
      {monthTicks(scale).map((tick) => (
        <g key={tick.date}>
          <line x1={tick.x} x2={tick.x} y1={4} y2={height} class="wm-timeline__tick" />
          <text x={tick.x + 5} y={16} class={`wm-timeline__month ${tick.isYear ? 'wm-timeline__month--year' : ''}`}>
            {shortMonthWords(tick.date, tick.isYear)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Today({ scale, today, height }: { scale: Scale; today: string; height: number }) {
  if (today < scale.first || today > scale.last) return null;
  const x = xOf(scale, today) + scale.day / 2;
  const isRight = x > scale.width - 60;
  return (
    <g>
      <line x1={x} x2={x} y1={22} y2={height} class="wm-timeline__today" />
      <text x={isRight ? x - 5 : x + 5} y={31} class="wm-timeline__today-name" text-anchor={isRight ? 'end' : 'start'}>
        {t('today')}
      </text>
    </g>
  );
}

function GoalBand({ row, scale }: { row: Extract<Row, { kind: 'goal' }>; scale: Scale }) {
  const x = row.start ? xOf(scale, row.start) : 0;
  const end = row.end ? endOf(scale, row.end) : scale.width;
  const y = rowHeight / 2;
  return (
    <g>
      {row.start && row.end && <path d={`M${x} ${y + 5}V${y}H${end}V${y + 5}`} class="wm-timeline__goal" />}
      <Marks marks={row.marks} scale={scale} />
    </g>
  );
}

interface BarProps {
  row: StepRow;
  scale: Scale;
  isTabStop: boolean;
  visit: () => void;
  press: (event: KeyboardEvent, row: StepRow) => void;
  open: (id: string) => void;
}

function StepBar({ row, scale, isTabStop, visit, press, open }: BarProps) {
  if (!row.start) return null;
  const y = (rowHeight - barHeight) / 2;
  const x = xOf(scale, row.start);
  const end = row.end && row.end >= row.start ? endOf(scale, row.end) : x + scale.day;
  const isMilestone = row.times?.length === 0;
  const isCritical = row.times?.critical ?? false;
  const isOver = row.status === 'done' || row.status === 'stopped';
  const late = row.times?.lateFinish && !isCritical && !isOver ? endOf(scale, row.times.lateFinish) : end;
  const words = sideWords(row);
  const room = scale.width - Math.max(end, late);
  const width = Math.max(end - x, 3);
  return (
    <>
      <g
        role="button"
        tabindex={isTabStop ? 0 : -1}
        data-bar={row.id}
        aria-label={barWords(row)}
        class={`wm-timeline__bar ${isCritical ? 'wm-timeline__bar--critical' : ''} ${isOver ? 'wm-timeline__bar--over' : ''}`}
        onKeyDown={(event) => press(event, row)}
        onClick={() => open(row.id)}
        onFocus={visit}
      >
        <rect x={x - 2} y={1} width={width + 4} height={rowHeight - 2} class="wm-timeline__hit" />
        {row.agreedEnd && row.agreedStart && (
          <rect x={xOf(scale, row.agreedStart)} y={y + barHeight + 1.5} width={Math.max(2, endOf(scale, row.agreedEnd) - xOf(scale, row.agreedStart))} height={3} class="wm-timeline__agreed" />
        )}
        {late > end + 1 && <path d={`M${end} ${y + barHeight / 2}H${late}M${late} ${y + 3}v${barHeight - 6}`} class="wm-timeline__slack" />}
        {isMilestone ? (
          <path d={`M${x} ${y - 1}l8 8-8 8-8-8z`} class="wm-timeline__body" />
        ) : (
          <>
            <rect x={x} y={y} width={width} height={barHeight} rx={3} class="wm-timeline__body" />
            {row.percent > 0 && <rect x={x} y={y} width={(width * Math.min(row.percent, 100)) / 100} height={barHeight} rx={3} class="wm-timeline__done" />}
          </>
        )}
        <Marks marks={row.marks} scale={scale} />
      </g>
      {words && room > words.length * 6 + 12 && (
        <text x={Math.max(end, late) + 7} y={rowHeight / 2 + 4} class="wm-timeline__side">
          {words}
        </text>
      )}
    </>
  );
}

/** Triangles are check-ins, squares approvals, diamonds milestones. */
function Marks({ marks, scale }: { marks: Mark[]; scale: Scale }) {
  const y = rowHeight / 2;
  return (
    <>
      {marks.map((mark) => {
        const x = xOf(scale, mark.day) + scale.day / 2;
        const d =
          mark.kind === 'check-in' ? `M${x - 4} 2h8l-4 6z` : mark.kind === 'approval' ? `M${x - 4} ${y - 4}h8v8h-8z` : `M${x} ${y - 6}l6 6-6 6-6-6z`;
        return (
          <path key={`${mark.kind}-${mark.about}-${mark.day}`} d={d} class={`wm-timeline__mark wm-timeline__mark--${mark.kind}`}>
            <title>{t(`timeline-mark-${mark.kind}`, { day: dateWords(mark.day) })}</title>
          </path>
        );
      })}
    </>
  );
}

/** What stands beside a bar: the one thing worth knowing. */
function sideWords(row: StepRow): string {
  const { times } = row;
  if (row.status === 'done' || row.status === 'stopped') return t(`choice-status-${row.status}`);
  if (times && times.slack < 0) return t('timeline-impossible', { days: -times.slack });
  if (times?.slippage && times.slippage > 0) return t('timeline-slipped', { days: times.slippage });
  if (times?.critical) return t('timeline-critical');
  return '';
}

function barWords(row: StepRow): string {
  const { times } = row;
  const parts = [
    row.name,
    row.end && row.end !== row.start ? t('timeline-from-to', { start: dateWords(row.start), end: dateWords(row.end) }) : dateWords(row.start),
    row.status ? t(`choice-status-${row.status}`) : '',
    times ? (times.critical ? t('timeline-critical') : t('timeline-slack', { days: times.slack })) : '',
    times?.slippage ? t(times.slippage > 0 ? 'timeline-slipped' : 'timeline-ahead', { days: Math.abs(times.slippage) }) : '',
  ];
  return parts.filter(Boolean).join('. ');
}
