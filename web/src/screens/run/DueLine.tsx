// One line of what is due: what, who, for which step or measure, and what to do about it.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { announce } from '../../app/announce';
import { today } from '../../app/open';
import { addBlank, edit, entity, isReadOnly, text, undo } from '../../app/plan';
import { planAddress } from '../../app/router';
import { listWords, t } from '../../app/words';
import type { DueItem, Edit } from '../../core/types';
import { EntityForm } from '../plan/EntityForm';
import { layouts } from '../plan/layouts';
import { focusOnce } from './focus';
import { LookForm } from './LookForm';
import { recordLook, setStatus } from './looking';
import { contextWords, dueWords, meetingAddress, movedWords, peopleNames, placeOf, stepOf, subjectName } from './places';

export const keyOf = (item: DueItem) => `${item.kind}-${item.about}-${item.meant}`;

interface LineProps {
  item: DueItem;
  /** The line whose record is being written. */
  held: { value: DueItem | null };
}

export function DueLine({ item, held }: LineProps) {
  const line = useRef<HTMLLIElement>(null);
  const record = useSignal<string | null>(null);
  const context = [contextWords(item), movedWords(item)].filter(Boolean).join(' · ');
  const people = peopleNames(item.people);
  const write = (make: () => string | null, said: string) => {
    held.value = item;
    record.value = make();
    announce(() => t(said, { name: subjectName(item.about) }), { label: () => t('undo'), run: undo });
  };
  const isWriting = record.value !== null && entity(record.value) !== undefined;
  const close = () => {
    moveFocus(line.current);
    held.value = null;
    record.value = null;
  };
  return (
    <li ref={line} class="wm-due__line">
      <div class="wm-due__what">
        <a href={placeOf(item.about)}>{dueWords(item)}</a>
        <span class="wm-due__who">{people.length > 0 ? listWords(people) : t('due-nobody')}</span>
        {context && <span class="wm-meta">{context}</span>}
      </div>
      {!isReadOnly() && !isWriting && <DueAction item={item} write={write} leave={() => moveFocus(line.current)} />}
      {isWriting && record.value && <RecordForm item={item} id={record.value} close={close} />}
    </li>
  );
}

/** When a line goes away, the focus goes on to the next one, or to the heading of its part. */
function moveFocus(line: HTMLElement | null): void {
  const next = line?.nextElementSibling ?? line?.closest('.wm-due__day')?.nextElementSibling ?? line?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('a') ?? line?.closest('section')?.querySelector('h2');
  requestAnimationFrame(() => {
    const place = target?.isConnected ? target : document.querySelector<HTMLElement>('#main h1');
    place?.focus();
  });
}

interface ActionProps {
  item: DueItem;
  write: (make: () => string | null, said: string) => void;
  leave: () => void;
}

function DueAction({ item, write, leave }: ActionProps) {
  const name = subjectName(item.about);
  const act = (edits: Edit[] | (() => void), said: string) => {
    leave();
    if (typeof edits === 'function') edits();
    else edit(edits);
    announce(() => t(said, { name }), { label: () => t('undo'), run: undo });
  };
  const set = (field: string, value: string | boolean, said: string) => act([{ op: 'set', id: item.about, field, value }], said);
  const who = item.people[0] ?? '';
  switch (item.kind) {
    case 'step-start':
      return <Button words="do-started" name={name} run={() => act(() => setStatus(item.about, 'under-way'), 'did-started')} />;
    case 'step-end':
      return <Button words="do-done" name={name} run={() => act(() => setStatus(item.about, 'done'), 'did-done')} />;
    case 'check-in':
      return <Button words="add-checkIn" name={name} run={() => write(() => recordLook(stepOf(item.about)?.id ?? '', today(), who), 'did-checkin')} />;
    case 'data':
      return <Way words="do-data" name={name} to={dataWay(item.about, item.day)} />;
    case 'report':
      return <Button words="do-given" name={name} run={() => set('lastGiven', today(), 'did-given')} />;
    case 'approval':
      return (
        <span class="wm-due__actions">
          <Button words="do-approved" name={name} run={() => set('state', 'approved', 'did-approved')} />
          <Button words="do-refused" name={name} run={() => set('state', 'refused', 'did-refused')} />
        </span>
      );
    case 'task':
      return (
        <label class="wm-check wm-due__actions">
          <input type="checkbox" checked={false} onChange={() => set('done', true, 'did-task')} />
          <span>
            {t('do-task')}
            <span class="usa-sr-only">: {name}</span>
          </span>
        </label>
      );
    case 'meeting':
      return <Way words={entity(item.about)?.noun === 'meeting' ? 'do-run-meeting' : 'do-prepare'} name={name} to={meetingWay(item)} />;
    case 'milestone':
      return <Way words="do-data" name={name} to={dataWay(entity(item.about)?.parent ?? '', item.day)} />;
    case 'adjustment':
    case 'final-review':
      return <Button words="add-decision" name={name} run={() => write(() => addDecision(item), 'did-decision')} />;
  }
}

function meetingWay(item: DueItem): string {
  if (entity(item.about)?.noun === 'meeting') return meetingAddress(item.about, 'run');
  return `${planAddress('meetings')}?round=${encodeURIComponent(item.about)}&date=${item.day}`;
}

/** The row of that day in the measure's grid; nobody has data of a day to come. */
const dataWay = (measure: string, day: string): string => `${planAddress('data', measure)}?date=${day < today() ? day : today()}`;

function addDecision(item: DueItem): string | null {
  const plan = entity(item.about);
  const root = plan?.noun === 'plan' ? plan.id : (plan?.parent ?? '');
  const value = { date: today(), ...(item.people.length > 0 ? { deciders: item.people } : {}) };
  return addBlank(root, 'decisions', value);
}

function Button({ words, name, run }: { words: string; name: string; run: () => void }) {
  return (
    <button type="button" class="usa-button usa-button--outline wm-due__do" onClick={run}>
      {t(words)}
      <span class="usa-sr-only">: {name}</span>
    </button>
  );
}

function Way({ words, name, to }: { words: string; name: string; to: string }) {
  return (
    <a class="usa-button usa-button--outline wm-due__do" href={to}>
      {t(words)}
      <span class="usa-sr-only">: {name}</span>
    </a>
  );
}

/** The new record, in place: said, then put away. */
function RecordForm({ item, id, close }: { item: DueItem; id: string; close: () => void }) {
  const record = entity(id);
  const step = text(record, 'step');
  return (
    <div class="wm-due__record" ref={focusOnce}>
      {record?.noun === 'checkIn' && step ? <LookForm step={step} date={text(record, 'date')} by={text(record, 'by')} /> : <EntityForm id={id} layout={layouts[record?.noun ?? ''] ?? { title: [], main: [] }} level={4} />}
      <button type="button" class="usa-button" onClick={close}>
        {t('finish-record')}
        <span class="usa-sr-only">: {dueWords(item)}</span>
      </button>
    </div>
  );
}
