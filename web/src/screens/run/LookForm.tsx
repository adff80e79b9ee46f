// How a step stands on a day: status, percent, health, when it will end, what was seen. Goes into the check-in of that day
// and into the step, so that nobody writes it twice.
import { addWaiting, entity, fieldOf, isReadOnly, sendWaiting, setField, text } from '../../app/plan';
import { errorWords } from '../../app/errors';
import { fieldWords, t } from '../../app/words';
import { ChoiceField } from '../../components/fields/ChoiceField';
import { TextField } from '../../components/fields/TextField';
import { BoundField } from '../plan/BoundField';
import { lookOf, note, say } from './looking';

interface LookProps {
  step: string;
  date: string;
  by: string;
  /** Somebody else takes the notes. */
  isNoted?: boolean;
}

export function LookForm({ step, date, by, isNoted }: LookProps) {
  const record = entity(step);
  const look = entity(lookOf(step, date) ?? '');
  if (!record) return null;
  const options = (field: 'status' | 'health') => {
    const { choices = [], choiceName } = fieldOf('step', field);
    return choices.map((value) => ({ value, label: t(`choice-${choiceName}-${value}`) }));
  };
  const common = { isReadOnly: isReadOnly(), explain: errorWords, addWaiting };
  const choose = (field: 'status' | 'health', value: string) => {
    sendWaiting();
    say(step, date, by, field, value || null);
  };
  const id = (field: string) => `look-${step}-${date}-${field}`;
  return (
    <div class="wm-look">
      <div class="wm-row wm-row--4">
        <ChoiceField
          id={id('status')}
          label={fieldWords('step', 'status')}
          options={options('status')}
          value={text(record, 'status')}
          blank={t('choose')}
          choose={(value) => choose('status', value)}
          isReadOnly={isReadOnly()}
        />
        <TextField
          {...common}
          id={id('percent')}
          label={fieldWords('step', 'percentDone')}
          kind="number"
          value={record.percentDone === undefined ? '' : String(record.percentDone)}
          send={(typed) => say(step, date, by, 'percentDone', percent(typed))}
        />
        <ChoiceField
          id={id('health')}
          label={fieldWords('step', 'health')}
          options={options('health')}
          value={text(record, 'health')}
          blank={t('choose')}
          choose={(value) => choose('health', value)}
          isReadOnly={isReadOnly()}
        />
        <TextField
          {...common}
          id={id('end')}
          label={t('look-end')}
          kind="date"
          value={text(record, 'end')}
          send={(typed) => setField(step, 'end', typed || null)}
        />
      </div>
      {!isNoted && (
        <TextField
          {...common}
          id={id('note')}
          label={fieldWords('checkIn', 'note')}
          kind="long"
          value={text(look, 'note')}
          send={(typed) => note(step, date, by, typed || null)}
          maxLength={fieldOf('checkIn', 'note').maxLength}
        />
      )}
      {!isNoted && look && <BoundField id={look.id} field="next" level={5} />}
    </div>
  );
}

/** "40" or "40%"; what is no number goes to the core as it was typed, which says what is wrong with it. */
function percent(typed: string): number | string | null {
  const plain = typed.trim().replace(/[%\s]/g, '').replace(',', '.');
  if (plain === '') return null;
  return Number.isNaN(Number(plain)) ? typed : Number(plain);
}
