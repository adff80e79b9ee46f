// A field of an entity on a form: the core's description decides which input it is and what it allows.
import type { ComponentChildren } from 'preact';
import { findingsOf } from '../../app/advice';
import { addWaiting, edit, entity, fieldOf, isReadOnly, setField, thePlan } from '../../app/plan';
import { errorWords } from '../../app/errors';
import { planAddress } from '../../app/router';
import { fieldHint, fieldWords, t } from '../../app/words';
import { DayNoteText } from '../calendar/DayNoteText';
import { DataLink } from '../data/DataLink';
import { hasCalendar, noteOf, usuallyOn } from '../calendar/dayNotes';
import { CheckField } from '../../components/fields/CheckField';
import { ChoiceField, RadioField } from '../../components/fields/ChoiceField';
import type { FrameProps } from '../../components/fields/Frame';
import { ManyField } from '../../components/fields/ManyField';
import { TextField } from '../../components/fields/TextField';
import type { FieldDescription } from '../../core/types';
import { CoreError } from '../../core/client';
import { Advice } from './Advice';
import { AddPerson } from './AddPerson';
import { EntityList } from './EntityList';
import { candidates, nameOf } from './names';

interface BoundProps {
  id: string;
  field: string;
  isLarge?: boolean;
  /** The coach right after the field says what there is to say. */
  isAdvisedElsewhere?: boolean;
  /** Long text with marks behind it. */
  marked?: (shown: string) => ComponentChildren;
  /** Heading level, where the field is a list. */
  level: number;
}

type FieldFrame = Omit<FrameProps, 'children'>;

export const inputId = (id: string, field: string) => `f-${id}-${field}`;

/** "45", "45.5" or, as Spanish writes it, "45,5"; blank is null. The core says no to anything else. */
export function typedNumber(typed: string): number | string | null {
  const plain = typed.trim().replace(/[%\s]/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (plain === '') return null;
  const number = Number(plain);
  if (Number.isNaN(number)) throw new CoreError({ code: 'wrong-type', path: '', args: { expected: 'number', found: 'text' } });
  return number;
}

export function typedValue(description: FieldDescription, typed: string): string | number | null {
  if (description.kind === 'number' || description.kind === 'integer') return typedNumber(typed);
  return typed === '' ? null : typed;
}

export function BoundField({ id, field, isLarge, isAdvisedElsewhere, level, marked }: BoundProps) {
  const record = entity(id);
  if (!record) return null;
  const description = fieldOf(record.noun, field);
  const advice = isAdvisedElsewhere ? [] : findingsOf(id).filter((finding) => finding.field === field);
  const frame = {
    id: inputId(id, field),
    label: fieldWords(record.noun, field),
    hint: fieldHint(record.noun, field),
    hasAdvice: advice.length > 0,
    advice: <Advice list={advice} />,
  };
  const value = record[field];
  const set = (next: string | string[] | boolean) =>
    edit([{ op: 'set', id, field, value: next === '' || (Array.isArray(next) && next.length === 0) ? null : next }]);

  switch (description.kind) {
    case 'list':
      if (record.noun === 'measure' && field === 'observations') return <DataLink measure={id} />;
      return <EntityList parent={id} list={field} level={level} />;
    case 'choice':
      return <ChosenField {...{ description, frame, value, set }} />;
    case 'truth':
      return <TruthField {...{ field, frame, value }} set={(isOn) => edit([{ op: 'set', id, field, value: isOn }])} />;
    case 'ref':
    case 'refs':
      return <ReferenceField {...{ id, field, description, frame, set }} value={value} />;
    default:
      return (
        <TextField
          {...frame}
          note={description.kind === 'date' && hasCalendar(record.noun, field) ? calendarNote(id, field, value) : undefined}
          kind={description.kind === 'integer' ? 'number' : (description.kind as 'text' | 'long' | 'number' | 'date')}
          value={value === undefined || value === null ? '' : String(value)}
          send={(typed) => setField(id, field, typedValue(description, typed))}
          explain={errorWords}
          addWaiting={addWaiting}
          maxLength={description.maxLength}
          isReadOnly={isReadOnly()}
          isLarge={isLarge}
          marked={marked}
        />
      );
  }
}

/** Null as long as there is nothing to say. */
function calendarNote(id: string, field: string, value: unknown): ComponentChildren {
  const note = noteOf(field, value as string | undefined);
  return note && <DayNoteText note={note} take={(day) => edit([{ op: 'set', id, field, value: day }])} />;
}

interface ChosenProps {
  description: FieldDescription;
  frame: FieldFrame;
  value: unknown;
  set: (next: string) => void;
}

function ChosenField({ description, frame, value, set }: ChosenProps) {
  const options = (description.choices ?? []).map((choice) => ({
    value: choice,
    label: t(`choice-${description.choiceName}-${choice}`),
  }));
  // Buttons where all answers fit side by side in half a form, else a list to choose from.
  const length = options.reduce((sum, option) => sum + option.label.length, 0);
  const Input = options.length <= 4 && length <= 40 ? RadioField : ChoiceField;
  return (
    <Input
      {...frame}
      options={options}
      value={String(value ?? '')}
      blank={t('choose')}
      choose={set}
      isReadOnly={isReadOnly()}
    />
  );
}

interface TruthProps {
  field: string;
  frame: FieldFrame;
  value: unknown;
  set: (isOn: boolean | null) => void;
}

function TruthField({ field, frame, value, set }: TruthProps) {
  const usual = usuallyOn(field);
  return (
    <CheckField
      {...frame}
      isOn={value === undefined || value === null ? usual : value === true}
      // What is usual needs no saying.
      change={(isOn) => set(isOn === usual ? null : isOn)}
      isReadOnly={isReadOnly()}
    />
  );
}

interface ReferenceProps {
  id: string;
  field: string;
  description: FieldDescription;
  frame: FieldFrame;
  value: unknown;
  set: (next: string | string[]) => void;
}

// Chosen by name. People are typed once: whoever is not in the list yet is added right here.
function ReferenceField({ id, field, description, frame, value, set }: ReferenceProps) {
  const noun = description.noun ?? '';
  const isMany = description.kind === 'refs';
  const chosen = isMany ? ((value as string[] | undefined) ?? []) : [];
  const known = candidates(noun).filter((each) => each !== id && each !== ownerStep(id));
  const all = [...known, ...(isMany ? chosen : value ? [String(value)] : []).filter((each) => !known.includes(each))];
  const options = all.map((each) => ({ value: each, label: nameOf(each) }));
  const add = noun === 'person' && !isReadOnly() && (
    <AddPerson
      added={(person) => set(isMany ? [...chosen, person] : person)}
      id={`${inputId(id, field)}-add`}
      forField={frame.label}
      plan={thePlan().id}
    />
  );
  if (isMany)
    return (
      <ManyField {...frame} options={options} value={chosen} empty={<NothingToChoose noun={noun} />} choose={set} isReadOnly={isReadOnly()}>
        {add}
      </ManyField>
    );
  return (
    <div class="wm-reference">
      <ChoiceField {...frame} options={options} value={String(value ?? '')} blank={t('nobody-yet', { noun })} choose={set} isReadOnly={isReadOnly()} />
      {add}
    </div>
  );
}

const places: Record<string, string> = { gap: 'gaps', rootCause: 'gaps', goal: 'goals', measure: 'goals', step: 'steps', connection: 'connections', meeting: 'meetings' };

/** What there could be to choose from, and the way to it. */
function NothingToChoose({ noun }: { noun: string }) {
  const place = places[noun];
  return (
    <>
      {t(`nothing-to-choose-${noun}`)} {place && <a href={planAddress(place)}>{t('go-to', { section: t(`section-${place}`) })}</a>}
    </>
  );
}

/** A dependency cannot name the step that it belongs to. */
function ownerStep(id: string): string | null {
  const record = entity(id);
  return record?.noun === 'dependency' ? record.parent : null;
}
