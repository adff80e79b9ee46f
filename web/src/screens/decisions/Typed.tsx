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

export function Typed({ set, ...field }: TypedProps) {
  return <TextField {...field} send={set} explain={errorWords} addWaiting={addWaiting} isReadOnly={isReadOnly()} />;
}
