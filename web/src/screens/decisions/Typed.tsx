// An input of a draft: what is typed stays on this page until the draft is carried out.
import { addWaiting, isReadOnly } from '../../app/plan';
import { errorWords } from '../../app/errors';
import { TextField } from '../../components/fields/TextField';

interface TypedProps {
  id: string;
  label: string;
  kind: 'text' | 'long' | 'number' | 'date';
  value: string;
  set: (value: string) => void;
  hint?: string;
  problem?: string | null;
  maxLength?: number;
}

export function Typed({ id, label, kind, value, set, hint, problem, maxLength }: TypedProps) {
  return (
    <>
      <TextField id={id} label={label} kind={kind} value={value} send={set} explain={errorWords} addWaiting={addWaiting} isReadOnly={isReadOnly()} hint={hint ?? null} {...(maxLength === undefined ? {} : { maxLength })} />
      {problem && (
        <p class="wm-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
