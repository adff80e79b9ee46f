// What a decision changes in the plan, a row a field: what stands there now, and what shall stand there.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { entity, fieldOf, isReadOnly } from '../../app/plan';
import { dateWords, fieldWords, numberWords, t } from '../../app/words';
import { ChoiceField } from '../../components/fields/ChoiceField';
import { Icon } from '../../components/Icon';
import type { EntityRecord } from '../../core/types';
import { candidates, nameOf } from '../plan/names';
import { focusOnce } from '../run/focus';
import { type ChangeDraft, changeable, changeableIn, type DecisionDraft, newChange } from './draft';
import { Typed } from './Typed';

const isFilled = (record: EntityRecord | undefined, field: string): boolean => ![undefined, null, ''].includes(record?.[field] as string | null | undefined);

/** A field's content in words. */
function contentWords(record: EntityRecord | undefined, field: string): string {
  const value = record?.[field];
  if (!record || value === undefined || value === null || value === '') return t('nothing-there');
  const description = fieldOf(record.noun, field);
  if (description.kind === 'date') return dateWords(String(value));
  if (description.kind === 'choice') return t(`choice-${description.choiceName}-${value}`);
  if (description.kind === 'ref') return nameOf(String(value));
  return typeof value === 'number' ? numberWords(value) : String(value);
}

const thingWords = (id: string) => t('thing-named', { noun: t(`noun-${entity(id)?.noun}`), name: nameOf(id) });

interface RowsProps {
  draft: DecisionDraft;
  put: (changes: ChangeDraft[]) => void;
}

export function ChangeRows({ draft, put }: RowsProps) {
  const things = changeableIn(draft);
  const { changes } = draft;
  const set = (key: number, part: Partial<ChangeDraft>) => put(changes.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const added = useSignal(0);
  const add = () => {
    const change = newChange(things[0] ?? '', '', '');
    added.value = change.key;
    put([...changes, change]);
  };
  const remove = (change: ChangeDraft, place: number) => {
    put(changes.filter((each) => each !== change));
    // Its button goes with it: the focus stays among the changes.
    document.getElementById('change-add')?.focus();
    announce(() => t('removed', { name: t('change-place', { place }) }));
  };
  const stoppable = draft.kind === 'stop' ? draft.steps.filter((id) => entity(id)?.status !== 'stopped' && !changes.some((each) => each.entity === id && each.field === 'status')) : [];
  return (
    <fieldset class="wm-changes">
      <legend class="wm-label">{t('changes-title')}</legend>
      <p class="wm-hint">{t('changes-hint')}</p>
      <ol class="wm-plain">
        {changes.map((change, index) => (
          <li key={change.key} ref={added.value === change.key ? focusOnce : undefined}>
            <ChangeRow change={change} place={index + 1} things={things} set={(part) => set(change.key, part)} remove={() => remove(change, index + 1)} />
          </li>
        ))}
      </ol>
      <div class="wm-buttons">
        {things.length > 0 && (
          <button type="button" id="change-add" class="usa-button usa-button--outline" onClick={add}>
            <Icon name="plus" /> {t('add-decidedChange')}
          </button>
        )}
        {stoppable.map((id) => (
          <button key={id} type="button" class="wm-quiet" onClick={() => put([...changes, newChange(id, 'status', 'stopped')])}>
            {t('stop-step', { name: nameOf(id) })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface RowProps {
  change: ChangeDraft;
  place: number;
  things: string[];
  set: (part: Partial<ChangeDraft>) => void;
  remove: () => void;
}

function ChangeRow({ change, place, things, set, remove }: RowProps) {
  const record = entity(change.entity);
  const fields = changeable[record?.noun ?? ''] ?? [];
  const id = `change-${change.key}`;
  return (
    <div class="wm-change" role="group" aria-label={t('change-place', { place })}>
      <ChoiceField id={`${id}-of`} label={t('change-of')} options={things.map((each) => ({ value: each, label: thingWords(each) }))} value={change.entity} blank={t('choose')} choose={(entityId) => set({ entity: entityId, field: '', value: '', isBlank: false })} isReadOnly={isReadOnly()} />
      <ChoiceField id={`${id}-field`} label={t('change-field')} options={fields.map((each) => ({ value: each, label: fieldWords(record?.noun ?? '', each) }))} value={change.field} blank={t('choose')} choose={(field) => set({ field, value: '', isBlank: false })} isReadOnly={isReadOnly()} />
      {change.field && (
        <>
          <p class="wm-change__before">
            <span class="wm-meta">{t('change-before')}</span> {contentWords(record, change.field)}
          </p>
          {!change.isBlank && <NewValue id={`${id}-value`} record={record} change={change} set={(value) => set({ value })} />}
          {isFilled(record, change.field) && (
            <label class="wm-check">
              <input type="checkbox" checked={change.isBlank} disabled={isReadOnly()} onChange={(event) => set({ isBlank: event.currentTarget.checked })} />
              <span>{t('change-blank')}</span>
            </label>
          )}
        </>
      )}
      <button type="button" class="wm-quiet wm-quiet--remove" onClick={remove}>
        <Icon name="remove" size={16} /> {t('remove')}
        <span class="usa-sr-only"> {t('change-place', { place })}</span>
      </button>
    </div>
  );
}

function NewValue({ id, record, change, set }: { id: string; record: EntityRecord | undefined; change: ChangeDraft; set: (value: string) => void }) {
  if (!record) return null;
  const description = fieldOf(record.noun, change.field);
  const label = t('change-after');
  const choice = { id, label, value: change.value, blank: t('choose'), choose: set };
  if (description.kind === 'choice') return <ChoiceField {...choice} options={(description.choices ?? []).map((value) => ({ value, label: t(`choice-${description.choiceName}-${value}`) }))} />;
  if (description.kind === 'ref') return <ChoiceField {...choice} options={candidates(description.noun ?? '').map((value) => ({ value, label: nameOf(value) }))} />;
  const kind = description.kind === 'integer' ? 'number' : (description.kind as 'text' | 'long' | 'number' | 'date');
  return <Typed id={id} label={label} kind={kind} value={change.value} set={set} maxLength={description.maxLength} />;
}
