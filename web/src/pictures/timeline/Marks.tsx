// What has a date within a row: triangles are check-ins, squares approvals, diamonds milestones. In the row that has the
// focus each is a button of its own; elsewhere they are one drawing a kind, so that a long timeline stays light.
import { dateWords, t } from '../../app/words';
import { type Scale, xOf } from './scale';
import type { Mark } from './types';

export type PressMark = (event: KeyboardEvent, row: string, mark: Mark) => void;

interface MarksProps {
  row: string;
  marks: Mark[];
  scale: Scale;
  /** The middle of the row. */
  y: number;
  isActive: boolean;
  /** Which of them Tab reaches. */
  stop: string;
  press: PressMark;
  visit: (row: string, mark: Mark) => void;
  open: (mark: Mark) => void;
}

const shapes: Record<Mark['kind'], (x: number, y: number) => string> = {
  'check-in': (x, y) => `M${x - 4.5} ${y - 14}h9l-4.5 6.5z`,
  approval: (x, y) => `M${x - 4.5} ${y - 4.5}h9v9h-9z`,
  milestone: (x, y) => `M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`,
};

const kinds = ['check-in', 'approval', 'milestone'] as const;

const placeOf = (mark: Mark, scale: Scale) => Math.round((xOf(scale, mark.day) + scale.day / 2) * 10) / 10;

export function Marks(props: MarksProps) {
  const { marks, scale, y, isActive } = props;
  if (marks.length === 0) return null;
  if (isActive) return <ActiveMarks {...props} />;
  return (
    <>
      {kinds.map((kind) => {
        const drawn = marks.filter((mark) => mark.kind === kind).map((mark) => shapes[kind](placeOf(mark, scale), y));
        return drawn.length > 0 && <path key={kind} d={drawn.join('')} class={`wm-timeline__mark wm-timeline__mark--${kind}`} />;
      })}
    </>
  );
}

function ActiveMarks({ row, marks, scale, y, stop, press, visit, open }: MarksProps) {
  const tabbed = marks.find((mark) => mark.key === stop) ?? marks[0];
  return (
    <>
      {marks.map((mark) => {
        const x = placeOf(mark, scale);
        return (
          <g
            key={mark.key}
            role="button"
            tabindex={mark === tabbed ? 0 : -1}
            data-mark={mark.key}
            aria-label={markWords(mark)}
            class="wm-timeline__mark-button"
            onKeyDown={(event) => press(event, row, mark)}
            onClick={() => open(mark)}
            onFocus={() => visit(row, mark)}
          >
            <title>{markWords(mark)}</title>
            <rect x={x - 8} y={mark.kind === 'check-in' ? y - 16 : y - 8} width={16} height={mark.kind === 'check-in' ? 11 : 16} rx={2} class="wm-timeline__hit" />
            <path d={shapes[mark.kind](x, y)} class={`wm-timeline__mark wm-timeline__mark--${mark.kind}`} />
          </g>
        );
      })}
    </>
  );
}

export function markWords(mark: Mark): string {
  return [t(`timeline-mark-${mark.kind}`, { day: dateWords(mark.day) }), mark.name].filter(Boolean).join('. ');
}
