// A measure at a glance: its last value and when that was, which way it goes, its target, and when the next value is wanted;
// one click away, the row to type it into.
import type { ComponentChildren } from 'preact';
import { dataDue } from '../../app/due';
import { today } from '../../app/open';
import { entity, isReadOnly, text } from '../../app/plan';
import { measureLook } from '../../app/progress';
import { dateWords, dayWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { MeasureProgress } from '../../core/progress';
import { Spark } from '../../pictures/Spark';
import { nameOf } from '../plan/names';
import { shortOf, unitOf } from '../progress/words';
import { begun, beginAt, wantedDay } from './beginning';
import { LazyCard } from './LazyCard';
import { MeasureData } from './MeasureData';

interface MeasureCardProps {
  id: string;
  /** The step, where the heading above does not name it. */
  over?: string;
  isOpen: boolean;
}

export function MeasureCard({ id, over, isOpen }: MeasureCardProps) {
  return (
    <LazyCard
      id={id}
      name={nameOf(id)}
      over={over}
      state={<Facts id={id} />}
      isOpen={isOpen || begun.value?.measure === id}
      content={() => <MeasureData id={id} />}
      action={!isReadOnly() && <Add id={id} />}
    />
  );
}

function Add({ id }: { id: string }) {
  return (
    <button type="button" class="usa-button usa-button--outline wm-data__add wm-no-print" onClick={() => beginAt(id, wantedDay(id))}>
      <Icon name="plus" size={16} /> {t('data-add')}
      <span class="usa-sr-only">: {nameOf(id)}</span>
    </button>
  );
}

function Facts({ id }: { id: string }) {
  const look = measureLook(id);
  const deadline = text(entity(id), 'targetDate');
  const values = look?.points.filter(({ group }) => group === 'focal') ?? [];
  return (
    <span class="wm-facts">
      <Spark values={values} target={look?.target ?? null} />
      {look?.last ? <Fact heard={t('data-last')} value={<Amount look={look} value={look.last.value} />} day={dateWords(look.last.date)} /> : <Fact value={t('data-none')} />}
      {look && look.target !== null ? <Fact value={t('data-target', { target: shortOf(look, look.target) })} day={deadline && t('data-by', { date: dateWords(deadline) })} /> : <Fact />}
      <span class="wm-facts__one">
        <Wanted id={id} />
        <ToMendCount id={id} />
      </span>
    </span>
  );
}

/** The unit is small beside its number, since some are long. */
function Amount({ look, value }: { look: MeasureProgress; value: number }) {
  return (
    <>
      <strong>{shortOf(look, value)}</strong> {unitOf(look) !== '%' && <span class="wm-meta">{unitOf(look)}</span>}
    </>
  );
}

function Fact({ heard, value, day }: { heard?: string; value?: ComponentChildren; day?: string }) {
  return (
    <span class="wm-facts__one">
      {heard && <span class="usa-sr-only">{heard} </span>}
      <span>{value}</span> {day && <span class="wm-meta">{day}</span>}
    </span>
  );
}

function Wanted({ id }: { id: string }) {
  const due = dataDue.value.get(id);
  if (!due) return <Fact value={t('data-not-due')} />;
  if (due.state !== 'overdue') return <Fact value={t('data-next')} day={due.day === today() ? dayWords(due.day, today()) : dateWords(due.day)} />;
  const late = (
    <span class="wm-data__late">
      <Icon name="should" size={14} /> {t('data-late')}
    </span>
  );
  return <Fact value={late} day={t('data-since', { date: dateWords(due.day) })} />;
}

/** Whether something waits to be mended. */
export function ToMendCount({ id }: { id: string }) {
  const count = measureLook(id)?.toMend ?? 0;
  if (count === 0) return null;
  return (
    <span class="wm-data__mend">
      <Icon name="must" size={14} /> {t('data-to-mend-count', { count })}
    </span>
  );
}
