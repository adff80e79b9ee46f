// Who is here and who is missing: one of the two or neither.
import { children, edit, entity, isReadOnly, root, text } from '../../app/plan';
import { t } from '../../app/words';
import { nameOf } from '../plan/names';

type Side = 'attendees' | 'absent';

export function Attendance({ meeting }: { meeting: string }) {
  const people = children(root.value, 'people');
  const list = (side: Side) => (entity(meeting)?.[side] as string[] | undefined) ?? [];
  const expected = [...list('attendees'), ...list('absent')];
  const [first, others] = [people.filter((id) => expected.includes(id)), people.filter((id) => !expected.includes(id))];
  const mark = (person: string, side: Side, isOn: boolean) => {
    const other: Side = side === 'attendees' ? 'absent' : 'attendees';
    const set = (field: Side, ids: string[]) => ({ op: 'set', id: meeting, field, value: ids.length > 0 ? ids : null }) as const;
    const without = (field: Side) => list(field).filter((id) => id !== person);
    edit([set(side, isOn ? [...without(side), person] : without(side)), ...(isOn ? [set(other, without(other))] : [])]);
  };
  if (people.length === 0) return <p class="wm-empty-line">{t('nothing-to-choose-person')}</p>;
  const row = (id: string) => (
    <li key={id}>
      <span class="wm-attendance__name">{text(entity(id), 'name') || nameOf(id)}</span>
      {(['attendees', 'absent'] as const).map((side) => (
        <label key={side} class="wm-check">
          <input type="checkbox" checked={list(side).includes(id)} disabled={isReadOnly()} onChange={(event) => mark(id, side, event.currentTarget.checked)} />
          <span>
            {t(`run-${side}`)}
            <span class="usa-sr-only">: {text(entity(id), 'name') || nameOf(id)}</span>
          </span>
        </label>
      ))}
    </li>
  );
  return (
    <>
      <p class="wm-meta" role="status">
        {t('run-count', { here: list('attendees').length, absent: list('absent').length })}
      </p>
      <ul class="wm-attendance">{(first.length > 0 ? first : people).map(row)}</ul>
      {first.length > 0 && others.length > 0 && (
        <details class="wm-more">
          <summary>{t('run-others', { count: others.length })}</summary>
          <ul class="wm-attendance">{others.map(row)}</ul>
        </details>
      )}
    </>
  );
}
