// The plan in time: a row a goal, below it a row a step. The head stays at the top of the window and the names at the left;
// on paper the head comes again on each page. One row is reached by Tab, arrows reach the others (see keys.ts).
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../app/words';
import { Axis, Ground } from './Axis';
import { barOf } from './bars';
import { GoalLine, mostAtOnce } from './GoalLine';
import { markKey, rowKey } from './keys';
import { type Scale, xOf } from './scale';
import { showColumn, showRow } from './showing';
import { type Hands, type LineProps, StepLine } from './StepLine';
import type { Acts, Break, GoalRow, Layout, Mark, Row, StepRow } from './types';

interface TimelineProps {
  rows: Row[];
  folded: Set<string>;
  scale: Scale;
  layout: Layout;
  breaks: Break[];
  today: string;
  /** The day that is to stand in the middle of what is seen. */
  middle: string;
  acts: Acts;
  /** Where the row's name leads. */
  addressOf: (row: Row) => string;
  /** The picture was scrolled so far. */
  scrolled: (left: number) => void;
}

const lineOf = (row: Row) => (row.kind === 'goal' ? `goal-${row.id}` : row.id);

/** What the person has come to, and what their keys do there. */
function useHands(props: TimelineProps, frame: { current: HTMLDivElement | null }) {
  const visited = useSignal('');
  const markStop = useSignal('');
  const latest = useRef(props);
  latest.current = props;
  const hands = useMemo((): Hands => {
    const rows = () => latest.current.rows;
    const focus = (selector: string) => frame.current?.querySelector<SVGElement | HTMLElement>(selector)?.focus({ preventScroll: true });
    const focusRow = (row: Row | undefined) => row && focus(`[data-stop="${CSS.escape(lineOf(row))}"]`);
    const visit = (id: string) => {
      visited.value = id;
      showRow(frame.current, id);
    };
    return {
      openStep: (id) => latest.current.acts.openStep(id),
      openMark: (mark) => latest.current.acts.openMark(mark),
      shiftStep: (id, by) => latest.current.acts.shiftStep(id, by),
      shiftMark: (mark, by) => latest.current.acts.shiftMark(mark, by),
      fold: (goal, isFolded) => latest.current.acts.fold(goal, isFolded),
      pressRow: (event, id) => {
        const at = rows().findIndex((row) => lineOf(row) === id);
        const row = rows()[at];
        if (row && rowKey(event, { row, rows: rows(), at, focusRow, acts: latest.current.acts })) event.preventDefault();
      },
      pressMark: (event, id, mark) => {
        const row = rows().find((each) => lineOf(each) === id);
        const focusMark = (next: Mark | undefined) => next && focus(`[data-mark="${CSS.escape(next.key)}"]`);
        if (row && markKey(event, { row, mark, focusMark, focusRow, acts: latest.current.acts })) event.preventDefault();
      },
      visitRow: (id) => {
        visit(id);
        const row = rows().find((each) => lineOf(each) === id);
        const { scale } = latest.current;
        if (row?.kind === 'step' && row.start) showColumn(frame.current, barOf(row, scale));
      },
      visitMark: (id, mark) => {
        visit(id);
        markStop.value = mark.key;
        const x = xOf(latest.current.scale, mark.day);
        showColumn(frame.current, { x, end: x + latest.current.scale.day });
      },
    };
  }, []);
  return { hands, visited: visited.value, markStop: markStop.value };
}

export function Timeline(props: TimelineProps) {
  const { rows, folded, scale, layout, breaks, today, middle, addressOf, scrolled } = props;
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const { hands, visited, markStop } = useHands(props, frame);
  const steps = rows.filter((row): row is StepRow => row.kind === 'step');
  const goals = rows.filter((row): row is GoalRow => row.kind === 'goal');
  const stop = rows.some((row) => lineOf(row) === visited) ? visited : rows[0] && lineOf(rows[0]);
  const most = useMemo(() => mostAtOnce(goals, scale), [rows, scale]);
  useLayoutEffect(() => {
    if (scroll.current) scroll.current.scrollLeft = xOf(scale, middle) - (scroll.current.clientWidth - layout.names) / 2;
  }, [scale.day, scale.first]);
  const follow = (left: number) => {
    frame.current?.style.setProperty('--scrolled', `${-left}px`);
    scrolled(left);
  };
  return (
    <div
      ref={frame}
      class={`wm-timeline__frame ${layout.names > 0 ? '' : 'wm-timeline__frame--stacked'}`}
      style={{ '--names': `${layout.names}px`, '--chart': `${scale.width}px`, '--window': `${layout.window - 2}px` }}
      role="group"
      aria-label={t('timeline-label', { steps: steps.length + goals.filter((goal) => folded.has(goal.id)).reduce((sum, goal) => sum + goal.steps.length, 0) })}
      aria-describedby="timeline-keys"
    >
      <div class="wm-timeline__head">
        <div class="wm-timeline__axis-window">
          <Axis scale={scale} breaks={breaks} today={today} />
        </div>
      </div>
      <div class="wm-timeline__scroll" ref={scroll} onScroll={(event) => follow(event.currentTarget.scrollLeft)}>
        <div class="wm-timeline__plane">
          <Ground scale={scale} breaks={breaks} today={today} />
          <ol class="wm-timeline__rows" aria-label={t('timeline-names')}>
            {rows.map((row) => {
              const isTabStop = lineOf(row) === stop;
              const shared = { scale, height: layout.barRow, isTabStop, markStop: isTabStop ? markStop : '', hands, address: addressOf(row) };
              return row.kind === 'goal' ? (
                <GoalItem key={lineOf(row)} {...shared} row={row} isFolded={folded.has(row.id)} most={most} />
              ) : (
                <StepItem key={row.id} {...shared} row={row} />
              );
            })}
          </ol>
        </div>
      </div>
    </div>
  );
}

type ItemProps<R> = LineProps<R> & { address: string };

/** Drawn anew only when something of it changed: one of hundreds of rows. */
function StepItem(props: ItemProps<StepRow>) {
  const { row, scale, height, isTabStop, markStop, address } = props;
  return useMemo(
    () => (
      <Line row={row} name={<RowLink row={row} address={address} />}>
        <StepLine {...props} />
      </Line>
    ),
    [row, scale.first, scale.last, scale.width, height, isTabStop, markStop, address],
  );
}

function GoalItem(props: ItemProps<GoalRow> & { isFolded: boolean; most: number }) {
  const { row, isFolded, hands, isTabStop, address } = props;
  return (
    <Line row={row} name={<GoalName row={row} isFolded={isFolded} hands={hands} isTabStop={isTabStop} address={address} />}>
      <GoalLine {...props} />
    </Line>
  );
}

function Line({ row, name, children }: { row: Row; name: ComponentChildren; children: ComponentChildren }) {
  return (
    <li class={`wm-timeline__row wm-timeline__row--${row.kind}`} data-row={lineOf(row)}>
      <div class="wm-timeline__name">{name}</div>
      <div class="wm-timeline__chart">{children}</div>
    </li>
  );
}

/** Not a stop of Tab: the row's bar opens the same, and hundreds of stops would stand before it. */
function RowLink({ row, address }: { row: Row; address: string }) {
  return (
    <a href={address} tabIndex={-1} title={row.name}>
      {row.name}
    </a>
  );
}

/** What a folded goal would hide. */
function newsOfSteps(steps: StepRow[]): string[] {
  const late = steps.filter((step) => step.status !== 'done' && (step.times?.slippage ?? 0) > 0).length;
  const tight = steps.filter((step) => step.status !== 'done' && step.times?.critical).length;
  return [tight > 0 ? t('timeline-count-critical', { count: tight }) : '', late > 0 ? t('timeline-count-late', { count: late }) : ''].filter(Boolean);
}

interface GoalNameProps {
  row: GoalRow;
  isFolded: boolean;
  isTabStop: boolean;
  hands: Hands;
  address: string;
}

function GoalName({ row, isFolded, isTabStop, hands, address }: GoalNameProps) {
  const count = [t('timeline-steps', { count: row.steps.length }), ...(isFolded ? newsOfSteps(row.steps) : [])].join(', ');
  return (
    <>
      <button
        type="button"
        class="wm-timeline__fold"
        aria-expanded={!isFolded}
        aria-label={`${row.name}. ${count}`}
        tabIndex={isTabStop ? 0 : -1}
        data-stop={lineOf(row)}
        onClick={() => hands.fold(row.id, !isFolded)}
        onFocus={() => hands.visitRow(lineOf(row))}
        onKeyDown={(event) => hands.pressRow(event, lineOf(row))}
      />
      <span>
        {row.id ? <RowLink row={row} address={address} /> : row.name} <span class="wm-timeline__count">{count}</span>
      </span>
    </>
  );
}
