// The timeline as a whole: what it says in a sentence, what it shows, the picture and its table.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../app/announce';
import { act, children, entity, isReadOnly, opened, root, text, takeBack, thePlan } from '../../app/plan';
import { usePaused } from '../../app/paused';
import { go, planAddress } from '../../app/router';
import { takeTimes, times } from '../../app/schedule';
import { today } from '../../app/open';
import { dateWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { CalendarEvent } from '../../core/types';
import { scaleFor, type Zoom } from '../../pictures/timeline/scale';
import { rowHeight, Timeline } from '../../pictures/timeline/Timeline';
import type { Row, StepRow } from '../../pictures/timeline/types';
import { candidates, nameOf } from '../plan/names';
import { breaks, daysOf, type Filter, rowsOf } from './rows';
import { TimelineTable } from './TimelineTable';
import { WhatIf } from './WhatIf';

const zooms: Zoom[] = ['plan', 'term', 'month'];
const narrowestPicture = 420;

/** The width that the picture has. */
function useRoom() {
  const element = useRef<HTMLDivElement>(null);
  const room = useSignal(800);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) room.value = Math.max(narrowestPicture, Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, room: room.value };
}

const noEvents: CalendarEvent[] = [];

export function TimelinePanel() {
  const filter = useSignal<Filter>({ person: '', goal: '', connection: '' });
  const zoom = useSignal<Zoom>('plan');
  const asking = useSignal<string | null | undefined>(undefined);
  const { element, room } = useRoom();
  const events = usePaused(() => opened.value?.session.events(null).events ?? noEvents, noEvents);
  useEffect(() => {
    if (!times.value && opened.value) takeTimes(opened.value.session.schedule(), true);
  }, [times.value, root.value]);
  const steps = children(root.value, 'steps');
  if (steps.length === 0) return null;
  const known = times.value;
  const rows = rowsOf(filter.value, known?.byStep ?? new Map(), events, nameOf);
  const scale = scaleFor(daysOf(rows), zoom.value, room);
  return (
    <section class="wm-panel wm-timeline" aria-labelledby="timeline-says">
      <h2 id="timeline-says">{headline(known?.finish ?? null)}</h2>
      {known?.cycles.map((cycle) => (
        <p key={cycle.join()} class="wm-timeline__cycle">
          <Icon name="must" size={16} /> {t('timeline-cycle', { steps: cycle.map(nameOf).join(' → ') })}
        </p>
      ))}
      <Tools filter={filter.value} choose={(next) => (filter.value = next)} zoom={zoom.value} look={(next) => (zoom.value = next)} ask={() => (asking.value = null)} />
      {scale && rows.some((row) => row.kind === 'step' && row.start) ? (
        <div class="wm-timeline__frame">
          <Names rows={rows} />
          <div class="wm-timeline__scroll" ref={element} tabIndex={0} role="region" aria-label={t('timeline-picture')}>
            <Timeline rows={rows} scale={scale} breaks={breaks()} today={today()} isReadOnly={isReadOnly()} open={(id) => go(planAddress('steps', id))} shift={shiftStep} />
          </div>
        </div>
      ) : (
        <p class="wm-empty-line" ref={element}>
          {t(rows.length === 0 ? 'timeline-nothing-chosen' : 'timeline-no-dates')}
        </p>
      )}
      <p class="wm-meta wm-timeline__keys" id="timeline-keys">
        {t('timeline-keys')}
      </p>
      <Key />
      <TimelineTable rows={rows.filter((row): row is StepRow => row.kind === 'step')} ask={(id) => (asking.value = id)} />
      {asking.value !== undefined && <WhatIf step={asking.value} close={() => (asking.value = undefined)} />}
    </section>
  );
}

/** "Everything can be finished by June 4, 2027": the picture's news. */
function headline(finish: string | null): string {
  const end = text(thePlan(), 'end');
  if (!finish) return t('timeline-no-dates-title');
  if (end && finish > end) return t('timeline-late-title', { day: dateWords(finish), end: dateWords(end) });
  return t('timeline-title', { day: dateWords(finish) });
}

/** Moves a step by school days; what waits for it follows as far as it must. */
function shiftStep(id: string, schoolDays: number): void {
  const change = act((session) => session.carryOut({ step: id, by: schoolDays, others: 'follow' }));
  if (!change) return;
  const moved = Object.values(change.changed).filter((record) => record.noun === 'step').length - 1;
  const now = entity(id);
  announce(
    () => t('timeline-shifted', { name: nameOf(id), start: dateWords(text(now, 'start')), end: dateWords(text(now, 'end')), others: Math.max(0, moved) }),
    takeBack,
  );
}

function Names({ rows }: { rows: Row[] }) {
  return (
    <ol class="wm-timeline__names" aria-label={t('timeline-names')}>
      {rows.map((row) => (
        <li key={row.id} class={`wm-timeline__name wm-timeline__name--${row.kind}`} style={{ height: `${rowHeight}px` }}>
          <a href={planAddress(row.kind === 'goal' ? 'goals' : 'steps', row.id)} title={row.name}>
            {row.name}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface ToolsProps {
  filter: Filter;
  choose: (filter: Filter) => void;
  zoom: Zoom;
  look: (zoom: Zoom) => void;
  ask: () => void;
}

function Tools({ filter, choose, zoom, look, ask }: ToolsProps) {
  const baseline = text(thePlan(), 'baseline');
  const keep = () => {
    if (act((session) => session.keepBaseline())) announce(() => t('baseline-kept'), takeBack);
  };
  return (
    <div class="wm-timeline__tools wm-no-print">
      <fieldset class="wm-segments">
        <legend class="usa-sr-only">{t('timeline-zoom')}</legend>
        {zooms.map((each) => (
          <button key={each} type="button" aria-pressed={zoom === each} onClick={() => look(each)}>
            {t(`timeline-zoom-${each}`)}
          </button>
        ))}
      </fieldset>
      <Chooser noun="person" all={t('everyone')} value={filter.person} choose={(person) => choose({ ...filter, person })} />
      <Chooser noun="goal" all={t('all-goals')} value={filter.goal} choose={(goal) => choose({ ...filter, goal })} />
      <Chooser noun="connection" all={t('all-connections')} value={filter.connection} choose={(connection) => choose({ ...filter, connection })} />
      {!isReadOnly() && (
        <span class="wm-timeline__actions">
          <button type="button" class="usa-button usa-button--outline" onClick={ask}>
            {t('suppose')}
          </button>
          <button type="button" class="wm-quiet" onClick={keep} title={baseline ? t('baseline-since', { day: dateWords(baseline) }) : undefined}>
            {t('baseline-keep')}
          </button>
        </span>
      )}
    </div>
  );
}

function Chooser({ noun, all, value, choose }: { noun: string; all: string; value: string; choose: (id: string) => void }) {
  const ids = candidates(noun);
  if (ids.length < 2) return null;
  return (
    <label class="wm-chooser">
      <span class="usa-sr-only">{t(`noun-${noun}`)}</span>
      <select class="usa-select" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

const keys = ['bar', 'critical', 'slack', 'agreed', 'check-in', 'approval', 'milestone'] as const;

/** What the shapes mean. */
function Key() {
  return (
    <ul class="wm-timeline__key">
      {keys.map((each) => (
        <li key={each}>
          <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
            {each === 'bar' && <rect x="1" y="3" width="24" height="10" rx="3" class="wm-timeline__body" />}
            {each === 'critical' && (
              <g class="wm-timeline__bar--critical">
                <rect x="1" y="3" width="24" height="10" rx="3" class="wm-timeline__body" />
              </g>
            )}
            {each === 'slack' && <path d="M1 8H24M24 4v8" class="wm-timeline__slack" />}
            {each === 'agreed' && <rect x="1" y="7" width="24" height="3" class="wm-timeline__agreed" />}
            {each === 'check-in' && <path d="M9 5h8l-4 6z" class="wm-timeline__mark wm-timeline__mark--check-in" />}
            {each === 'approval' && <path d="M9 4h8v8h-8z" class="wm-timeline__mark wm-timeline__mark--approval" />}
            {each === 'milestone' && <path d="M13 2l6 6-6 6-6-6z" class="wm-timeline__mark wm-timeline__mark--milestone" />}
          </svg>
          {t(`timeline-key-${each}`)}
        </li>
      ))}
    </ul>
  );
}
