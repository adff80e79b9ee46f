// Breaks or terms of a school year as a compact table, sorted by date.
import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { findingsOf } from '../../app/advice';
import { announce } from '../../app/announce';
import { addBlank, children, edit, entity, isReadOnly, takeBack, text } from '../../app/plan';
import { fieldWords, t } from '../../app/words';
import { useHeir } from '../../components/heir';
import { Icon } from '../../components/Icon';
import { Advice } from '../plan/Advice';
import { BoundField } from '../plan/BoundField';
import { nameOf } from '../plan/names';

interface DayListProps {
  year: string;
  list: 'breaks' | 'terms';
  fields: string[];
  level: number;
}

/** By date; what has none yet stands last, where it was added. */
function sorted(ids: string[]): string[] {
  const key = (id: string) => text(entity(id), 'start') || '9999';
  return [...ids].sort((a, b) => key(a).localeCompare(key(b)));
}

/** Rows keep their places while somebody is typing in them: sorted are they when the focus leaves the table. */
function useOrder(ids: string[]): { order: string[]; settle: () => void } {
  const settled = useSignal<string[] | null>(null);
  settled.value ??= sorted(ids);
  const kept = settled.value.filter((id) => ids.includes(id));
  const added = ids.filter((id) => !kept.includes(id));
  return {
    order: [...kept, ...added],
    settle: () => {
      settled.value = sorted(ids);
    },
  };
}

export function DayList({ year, list, fields, level }: DayListProps) {
  const ids = children(year, list);
  const noun = list === 'breaks' ? 'schoolBreak' : 'term';
  const { order, settle } = useOrder(ids);
  const body = useRef<HTMLDivElement>(null);
  const Heading = `h${Math.min(level, 6)}` as 'h3';
  const advice = findingsOf(year).filter((finding) => finding.field === list);
  const add = () => {
    const id = addBlank(year, list);
    // The row is drawn before the next frame.
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-entity="${id}"] input`)?.focus());
  };
  const leave = (event: FocusEvent) => {
    if (!body.current?.contains(event.relatedTarget as Node | null)) settle();
  };
  return (
    <div role="group" class="wm-list wm-day-list" aria-label={fieldWords('schoolYear', list)} ref={body} onFocusOut={leave}>
      <Heading class="wm-list__title">{fieldWords('schoolYear', list)}</Heading>
      {advice.length > 0 && (
        <div class="wm-advice">
          <Advice list={advice} />
        </div>
      )}
      {ids.length === 0 && <p class="wm-empty-line">{t(`empty-${noun}`)}</p>}
      <ul class={`wm-day-list__rows wm-day-list__rows--${fields.length}`}>
        {order.map((id) => (
          <DayRow key={id} id={id} fields={fields} level={level + 1} />
        ))}
      </ul>
      {!isReadOnly() && (
        <button type="button" class="wm-quiet" id={`f-${year}-${list}`} onClick={add}>
          <Icon name="plus" size={16} /> {t(`add-${noun}`)}
        </button>
      )}
    </div>
  );
}

function DayRow({ id, fields, level }: { id: string; fields: string[]; level: number }) {
  const item = useHeir<HTMLLIElement>();
  const name = nameOf(id);
  const own = findingsOf(id).filter((finding) => finding.field === null);
  const remove = () => {
    edit([{ op: 'remove', id }]);
    announce(() => t('removed', { name }), takeBack);
  };
  return (
    <li ref={item} data-entity={id} aria-label={name}>
      {fields.map((field) => (
        <BoundField key={field} id={id} field={field} level={level} />
      ))}
      {!isReadOnly() && (
        <button type="button" class="wm-icon-button" onClick={remove} aria-label={`${t('remove')} ${name}`} title={t('remove')}>
          <Icon name="remove" size={16} />
        </button>
      )}
      {own.length > 0 && (
        <div class="wm-advice">
          <Advice list={own} />
        </div>
      )}
    </li>
  );
}
