// A meeting while it goes on: who is here, each point with what is said of it, decisions with their reasons, and who does
// what by when.
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';
import { children, edit, entity, isReadOnly, root, text } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { EntityRecord } from '../../core/types';
import { BoundField } from '../plan/BoundField';
import { EntityForm } from '../plan/EntityForm';
import { EntityList } from '../plan/EntityList';
import { nameOf } from '../plan/names';
import { Total } from './AgendaDraft';
import { Attendance } from './Attendance';
import { LookForm } from './LookForm';
import { decisionsOf, placeOf } from './places';

/** Minutes that are planned before each point, and in all. */
function clock(items: EntityRecord[]): { begins: number[]; used: number } {
  let used = 0;
  const begins = items.map((item) => {
    const begin = used;
    used += typeof item.minutes === 'number' ? item.minutes : 0;
    return begin;
  });
  return { begins, used };
}

export function RunMeeting({ id }: { id: string }) {
  const meeting = entity(id);
  const items = children(id, 'agenda').flatMap((item) => entity(item) ?? []);
  const { begins, used } = clock(items);
  const planned = typeof meeting?.minutes === 'number' ? meeting.minutes : null;
  const added = useSignal<string | null>(null);
  const add = () => {
    added.value = edit([{ op: 'insert', parent: id, list: 'agenda' }])?.inserted[0] ?? null;
  };
  return (
    <>
      <section class="wm-panel" aria-labelledby="run-who">
        <h2 id="run-who">{t('run-who')}</h2>
        <Attendance meeting={id} />
      </section>
      <section aria-labelledby="run-agenda">
        <h2 id="run-agenda" class="wm-list__title">
          {t('agenda-title')} {planned !== null && <Total used={used} minutes={planned} />}
        </h2>
        {items.length === 0 && <p class="wm-empty-line">{t('empty-agendaItem')}</p>}
        <ol class="wm-run">
          {items.map((item, index) => (
            <RunItem key={item.id} item={item} meeting={id} begin={begins[index] ?? 0} isNew={added.value === item.id} />
          ))}
        </ol>
        {!isReadOnly() && (
          <button type="button" class="usa-button usa-button--outline wm-add" onClick={add}>
            <Icon name="plus" /> {t('add-agendaItem')}
          </button>
        )}
      </section>
      <section class="wm-panel" aria-labelledby="run-rest">
        <h2 id="run-rest">{t('run-rest')}</h2>
        <BoundField id={id} field="notes" level={3} />
        <EntityList parent={id} list="tasks" level={3} />
        <Decisions meeting={id} step={null} />
      </section>
    </>
  );
}

interface ItemProps {
  item: EntityRecord;
  meeting: string;
  begin: number;
  isNew: boolean;
}

function RunItem({ item, meeting, begin, isNew }: ItemProps) {
  const step = text(item, 'step');
  const measure = text(item, 'measure');
  const speaker = text(item, 'speaker');
  const minutes = typeof item.minutes === 'number' ? item.minutes : 0;
  const about = [t('minutes-span', { begin, end: begin + minutes }), speaker && nameOf(speaker)].filter(Boolean).join(' · ');
  return (
    <li class="wm-panel wm-run__item" data-entity={item.id}>
      <h3>{text(item, 'topic') || t('unnamed', { noun: t('noun-agendaItem') })}</h3>
      <p class="wm-meta">
        {about}
        {step && entity(step) && <a href={placeOf(step)}>{nameOf(step)}</a>}
        {measure && entity(measure) && <a href={placeOf(measure)}>{nameOf(measure)}</a>}
      </p>
      <details class="wm-more" open={isNew}>
        <summary>{t('change-point')}</summary>
        <EntityForm id={item.id} layout={{ title: [], main: [['topic'], ['speaker', 'minutes']] }} level={4} />
      </details>
      <BoundField id={item.id} field="notes" level={4} />
      {step && entity(step) && <StepNow step={step} meeting={meeting} />}
    </li>
  );
}

/** Where the step stands, said right there: the day of the meeting is the day of the check-in. */
function StepNow({ step, meeting }: { step: string; meeting: string }) {
  const record = entity(meeting);
  const date = text(record, 'date') || today();
  return (
    <fieldset class="wm-run__step">
      <legend>{t('run-step', { name: nameOf(step) })}</legend>
      <LookForm step={step} date={date} by={text(entity(step), 'owner')} />
      <Decisions meeting={meeting} step={step} />
    </fieldset>
  );
}

/** What the meeting decided: about a step, or about none of those on the agenda. */
function Decisions({ meeting, step }: { meeting: string; step: string | null }) {
  const added = useSignal<string | null>(null);
  const record = entity(meeting);
  const ids = decisionsOf(meeting).filter((id) => isAbout(id, step, meeting));
  const add = () => {
    const attendees = (record?.attendees as string[] | undefined) ?? [];
    const value = { date: text(record, 'date') || today(), meeting, ...(step ? { steps: [step] } : {}), ...(attendees.length > 0 ? { deciders: attendees } : {}) };
    added.value = edit([{ op: 'insert', parent: root.value, list: 'decisions', value }])?.inserted[0] ?? null;
  };
  return (
    <>
      {ids.map((id) => (
        <div key={id} class="wm-run__decision" role="group" aria-label={nameOf(id)} ref={added.value === id ? focusOnce : undefined}>
          <EntityForm id={id} layout={{ title: [], main: [['kind'], ['reason'], ['change']], more: step ? [['evidence']] : [['goals'], ['steps'], ['evidence']] }} level={5} />
        </div>
      ))}
      {!isReadOnly() && (
        <button type="button" class="wm-quiet" onClick={add}>
          <Icon name="plus" size={16} /> {t('add-decision')}
          {step && <span class="usa-sr-only">: {nameOf(step)}</span>}
        </button>
      )}
    </>
  );
}

function isAbout(decision: string, step: string | null, meeting: string): boolean {
  const steps = (entity(decision)?.steps as string[] | undefined) ?? [];
  if (step) return steps[0] === step;
  const onAgenda = children(meeting, 'agenda').map((item) => text(entity(item), 'step'));
  return !steps[0] || !onAgenda.includes(steps[0]);
}

const focused = new WeakSet<Element>();

function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
