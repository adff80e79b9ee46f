// The head of a timeline: months or weeks, names of breaks, today. And the ground below the bars that shows the same.
import { dayOfMonthWords, shortMonthWords, t } from '../../app/words';
import { endOf, type Scale, type Tick, ticksOf, xOf } from './scale';
import type { Break } from './types';

export const headHeight = 46;

interface AxisProps {
  scale: Scale;
  breaks: Break[];
  today: string;
}

interface Span {
  id: string;
  name: string;
  x: number;
  width: number;
}

/** The breaks that lie in the picture. */
function spansOf({ scale, breaks }: AxisProps): Span[] {
  return breaks
    .map(({ id, name, start, end }) => {
      const x = Math.max(0, xOf(scale, start));
      return { id, name, x, width: Math.min(scale.width, endOf(scale, end)) - x };
    })
    .filter((span) => span.width > 0);
}

function todayAt({ scale, today }: AxisProps): number | null {
  return today < scale.first || today > scale.last ? null : xOf(scale, today) + scale.day / 2;
}

function tickWords({ date, label }: Tick): string {
  if (label === '') return '';
  if (label === 'year') return date.slice(0, 4);
  return label === 'day' ? dayOfMonthWords(date) : shortMonthWords(date, label === 'month-year');
}

/** How wide the word "today" is. */
const todayRoom = 46;

export function Axis(props: AxisProps) {
  const { scale } = props;
  const at = todayAt(props);
  const isRight = at !== null && at > scale.width - todayRoom - 8;
  const todayFrom = at === null ? -1 : isRight ? at - todayRoom : at;
  const isFree = (span: Span) => span.x + span.width < todayFrom || span.x > todayFrom + todayRoom || at === null;
  return (
    <svg class="wm-timeline__axis" width={scale.width} height={headHeight} aria-hidden="true">
      {spansOf(props).map((span) => (
        <g key={span.id}>
          <rect x={span.x} y={24} width={span.width} height={headHeight - 24} class="wm-timeline__free" />
          {span.width > span.name.length * 6.2 && isFree(span) && (
            <text x={span.x + span.width / 2} y={38} class="wm-timeline__break">
              {span.name}
            </text>
          )}
        </g>
      ))}
      {ticksOf(scale).map((tick) => (
        <g key={tick.date}>
          <line x1={tick.x} x2={tick.x} y1={tick.label === '' ? 24 : 4} y2={headHeight} class="wm-timeline__tick" />
          <text x={tick.x + 5} y={16} class={`wm-timeline__month ${tick.label.endsWith('year') ? 'wm-timeline__month--year' : ''}`}>
            {tickWords(tick)}
          </text>
        </g>
      ))}
      {at !== null && (
        <g>
          <line x1={at} x2={at} y1={22} y2={headHeight} class="wm-timeline__today" />
          <text x={isRight ? at - 5 : at + 5} y={37} class="wm-timeline__today-name" text-anchor={isRight ? 'end' : 'start'}>
            {t('today')}
          </text>
        </g>
      )}
    </svg>
  );
}

/** Boxes, not one drawing: on paper they go on from page to page. */
export function Ground(props: AxisProps) {
  const at = todayAt(props);
  return (
    <div class="wm-timeline__ground" aria-hidden="true" style={{ width: `${props.scale.width}px` }}>
      {spansOf(props).map((span) => (
        <div key={span.id} class="wm-timeline__out" title={span.name} style={{ left: `${span.x}px`, width: `${span.width}px` }} />
      ))}
      {ticksOf(props.scale).map((tick) => (
        <div key={tick.date} class="wm-timeline__line" style={{ left: `${tick.x}px` }} />
      ))}
      {at !== null && <div class="wm-timeline__now" style={{ left: `${at}px` }} />}
    </div>
  );
}
