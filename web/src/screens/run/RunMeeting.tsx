// A meeting while it goes on: who is here, each point with what is said of it, and who does what by when.
import { useSignal } from '@preact/signals';
import { addBlank, children, entity, isReadOnly, text } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { EntityRecord } from '../../core/types';
import { BoundField } from '../plan/BoundField';
import { EntityForm } from '../plan/EntityForm';
import { EntityList } from '../plan/EntityList';
import { nameOf } from '../plan/names';
import { Total } from './AgendaDraft';
import { Attendance } from './Attendance';
import { peopleNames, placeOf } from './places';
import { Decisions, MeasureNow, StepNow } from './said';

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
    added.value = addBlank(id, 'agenda');
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
            <RunItem key={item.id} item={item} meeting={id} begin={begins[index] ?? 0} isNew={added.value === item.id} step={firstOf(items, index, 'step')} measure={firstOf(items, index, 'measure')} />
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

/** What is on the agenda twice says how it stands where it comes first. */
function firstOf(items: EntityRecord[], index: number, field: 'step' | 'measure'): string | null {
  const about = text(items[index], field);
  const isFirst = items.findIndex((item) => text(item, field) === about) === index;
  return isFirst && entity(about) ? about : null;
}

interface ItemProps {
  item: EntityRecord;
  meeting: string;
  begin: number;
  isNew: boolean;
  /** Of which it is said here how they stand. */
  step: string | null;
  measure: string | null;
}

function RunItem({ item, meeting, begin, isNew, step, measure }: ItemProps) {
  const speaker = text(item, 'speaker');
  const minutes = typeof item.minutes === 'number' ? item.minutes : 0;
  const about = [t('minutes-span', { begin, end: begin + minutes }), ...peopleNames([speaker])].filter(Boolean).join(' · ');
  return (
    <li class="wm-panel wm-run__item" data-entity={item.id}>
      <h3>{text(item, 'topic') || t('unnamed', { noun: t('noun-agendaItem') })}</h3>
      <p class="wm-meta">
        {about}
        {[text(item, 'step'), text(item, 'measure')].filter(entity).map((id) => (
          <a key={id} href={placeOf(id)}>
            {nameOf(id)}
          </a>
        ))}
      </p>
      <details class="wm-more" open={isNew}>
        <summary>{t('change-point')}</summary>
        <EntityForm id={item.id} layout={{ title: [], main: [['topic'], ['speaker', 'minutes']] }} level={4} />
      </details>
      <BoundField id={item.id} field="notes" level={4} />
      {step && <StepNow step={step} meeting={meeting} />}
      {measure && <MeasureNow measure={measure} meeting={meeting} />}
    </li>
  );
}
