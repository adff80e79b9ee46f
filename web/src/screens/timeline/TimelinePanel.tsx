// The timeline as a whole: what it says in a sentence, what it shows, the picture and its table.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { today } from '../../app/open';
import { usePaused } from '../../app/paused';
import { children, opened, root, text, thePlan } from '../../app/plan';
import { go, planAddress } from '../../app/router';
import { takeTimes, times } from '../../app/schedule';
import { dateWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { CalendarEvent } from '../../core/types';
import { dayAt, type Scale, scaleFor, scaleOf, type Zoom } from '../../pictures/timeline/scale';
import { Timeline } from '../../pictures/timeline/Timeline';
import type { Acts, GoalRow, Row, StepRow } from '../../pictures/timeline/types';
import { nameOf } from '../plan/names';
import { Key } from './Key';
import { shiftMark, shiftStep } from './moving';
import { breaks, checkInsByStep, daysOf, type Filter, goalRowsOf } from './rows';
import { TimelineTable } from './TimelineTable';
import { Tools } from './Tools';
import { usePaper, useWidth, viewOf } from './view';
import { WhatIf } from './WhatIf';

const noEvents: CalendarEvent[] = [];

/** With more steps than this each goal is one row at first, that unfolds. */
const manySteps = 80;

function useTimes() {
  useEffect(() => {
    if (!times.value && opened.value) takeTimes(opened.value.session.schedule(), true);
  }, [times.value, root.value]);
  return times.value;
}

/** Goals that are one row: those that somebody folded, or all in a long plan. */
function useFolds(goals: GoalRow[]) {
  const chosen = useSignal<Map<string, boolean>>(new Map());
  const isLong = goals.reduce((sum, goal) => sum + goal.steps.length, 0) > manySteps;
  const folded = new Set(goals.map((goal) => goal.id).filter((id) => chosen.value.get(id) ?? isLong));
  const set = (ids: string[], isFolded: boolean) => {
    chosen.value = new Map([...chosen.value, ...ids.map((id): [string, boolean] => [id, isFolded])]);
  };
  return { folded, fold: (id: string, isFolded: boolean) => set([id], isFolded), foldAll: (isFolded: boolean) => set(goals.map((goal) => goal.id), isFolded) };
}

/** Rows that say the same as before are the same objects, so that only what changed is drawn anew. */
function useSame(goals: GoalRow[]): GoalRow[] {
  const known = useRef(new Map<string, { says: string; row: StepRow }>());
  const before = known.current;
  known.current = new Map();
  const same = (row: StepRow): StepRow => {
    const says = JSON.stringify(row);
    const old = before.get(row.id);
    const kept = old?.says === says ? old.row : row;
    known.current.set(row.id, { says, row: kept });
    return kept;
  };
  return goals.map((goal) => ({ ...goal, steps: goal.steps.map(same) }));
}

/** Rows that are seen; a lone goal-less heading says nothing. */
function rowsSeen(goals: GoalRow[], folded: Set<string>): Row[] {
  if (goals.length === 1 && goals[0]?.id === '') return goals[0].steps;
  return goals.flatMap((goal): Row[] => (folded.has(goal.id) ? [goal] : [goal, ...goal.steps]));
}

/** On paper: what is seen on the screen, as wide as the page. */
function paperScale(onScreen: Scale, zoom: Zoom, seen: [string, string], room: number): Scale {
  return zoom === 'plan' ? scaleOf(onScreen.first, onScreen.last, room) : scaleOf(...seen, room);
}

function lies(row: Row, scale: Scale): boolean {
  if (row.kind === 'goal') return row.steps.some((step) => lies(step, scale));
  return row.start !== '' && row.start <= scale.last && (row.end || row.start) >= scale.first;
}

export function TimelinePanel() {
  const filter = useSignal<Filter>({ person: '', goal: '', connection: '' });
  const asking = useSignal<string | null | undefined>(undefined);
  const events = usePaused(() => opened.value?.session.events(null).events ?? noEvents, noEvents);
  const known = useTimes();
  const goals = useSame(goalRowsOf(filter.value, { times: known?.byStep ?? new Map(), checkIns: checkInsByStep(events), nameOf }, t('timeline-without-goal')));
  if (children(root.value, 'steps').length === 0) return null;
  return (
    <section class="wm-panel wm-timeline" aria-labelledby="timeline-says">
      <h2 id="timeline-says">{headline(known?.finish ?? null)}</h2>
      {known?.cycles.map((cycle) => (
        <p key={cycle.join()} class="wm-timeline__cycle">
          <Icon name="must" size={16} /> {t('timeline-cycle', { steps: cycle.map((id) => nameOf(id)).join(' → ') })}
        </p>
      ))}
      <Picture goals={goals} filter={filter.value} choose={(next) => (filter.value = next)} ask={() => (asking.value = null)} />
      <TimelineTable rows={goals.flatMap((goal) => goal.steps)} ask={(id) => (asking.value = id)} />
      {asking.value !== undefined && <WhatIf step={asking.value} close={() => (asking.value = undefined)} />}
    </section>
  );
}

interface PictureProps {
  goals: GoalRow[];
  filter: Filter;
  choose: (filter: Filter) => void;
  ask: () => void;
}

function Picture({ goals, filter, choose, ask }: PictureProps) {
  const zoom = useSignal<Zoom>('plan');
  const { element, width } = useWidth();
  const isPaper = usePaper();
  const { folded, fold, foldAll } = useFolds(goals);
  const middle = useRef(today());
  const seen = useRef<[string, string]>(['', '']);
  const screen = viewOf(width, false);
  const { layout, room } = isPaper ? viewOf(width, true) : screen;
  const onScreen = scaleFor(daysOf(goals), zoom.value, screen.room);
  const scale = isPaper && onScreen ? paperScale(onScreen, zoom.value, seen.current, room) : onScreen;
  const all = rowsSeen(goals, folded);
  const rows = isPaper && scale && zoom.value !== 'plan' ? all.filter((row) => lies(row, scale)) : all;
  const scrolled = (left: number) => {
    if (!onScreen || isPaper) return;
    seen.current = [dayAt(onScreen, left), dayAt(onScreen, left + screen.room - 1)];
    if (zoom.value !== 'plan') middle.current = dayAt(onScreen, left + screen.room / 2);
  };
  const acts: Acts = {
    openStep: (id) => go(planAddress('steps', id)),
    openMark: (mark) => go(planAddress(mark.kind === 'milestone' ? 'goals' : 'steps', mark.about)),
    shiftStep,
    shiftMark,
    fold,
  };
  const hasDates = goals.some((goal) => goal.steps.some((step) => step.start));
  return (
    <>
      <Tools
        filter={filter}
        choose={choose}
        zoom={zoom.value}
        look={(next) => (zoom.value = next)}
        isAllFolded={goals.length > 1 || folded.size > 0 ? folded.size === goals.length : null}
        foldAll={foldAll}
        ask={ask}
      />
      <div ref={element}>
        {scale && hasDates ? (
          <Timeline
            rows={rows}
            folded={folded}
            scale={scale}
            layout={layout}
            breaks={breaks()}
            today={today()}
            middle={middle.current}
            acts={acts}
            addressOf={(row) => planAddress(row.kind === 'goal' ? 'goals' : 'steps', row.id)}
            scrolled={scrolled}
          />
        ) : (
          <p class="wm-empty-line">{t(goals.length === 0 ? 'timeline-nothing-chosen' : 'timeline-no-dates')}</p>
        )}
      </div>
      <Key goals={goals} steps={rows.filter((row): row is StepRow => row.kind === 'step')} />
      <p class="wm-meta wm-timeline__keys" id="timeline-keys">
        {t('timeline-keys')}
      </p>
    </>
  );
}

/** "Everything can be finished by June 4, 2027": the picture's news. */
function headline(finish: string | null): string {
  const end = text(thePlan(), 'end');
  if (!finish) return t('timeline-no-dates-title');
  if (end && finish > end) return t('timeline-late-title', { day: dateWords(finish), end: dateWords(end) });
  return t('timeline-title', { day: dateWords(finish) });
}
