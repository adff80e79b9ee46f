// Looks at how a step is done that were begun, as this browser keeps them: by step.
import { Keeper } from '../../app/keeping';
import { dimensions, type Draft } from './fidelity';

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value.seen) || !isRecord(value.percent)) return false;
  const { seen, percent } = value;
  const areKnown = Object.keys(percent).every((name) => (dimensions as readonly string[]).includes(name));
  const areAnswers = Object.values(seen).every((each) => each === 'met' || each === 'unmet' || each === '');
  return ['date', 'by', 'note'].every((name) => isText(value[name])) && areAnswers && areKnown && Object.values(percent).every(isText);
}

export const lookDrafts = new Keeper<Draft>('looks', isDraft);
