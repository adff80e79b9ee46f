// How entities are called in lists, choices and messages.
import { children, entity, thePlan } from '../../app/plan';
import { dateWords, hasWords, t } from '../../app/words';
import type { EntityRecord } from '../../core/types';
import { fieldOf } from '../../app/plan';
import { layouts } from './layouts';

function valueWords(record: EntityRecord, field: string): string {
  const value = record[field];
  if (value === undefined || value === null || value === '') return '';
  const description = fieldOf(record.noun, field);
  if (description.kind === 'date') return dateWords(String(value));
  if (description.kind === 'choice') return t(`choice-${description.choiceName}-${value}`);
  if (description.kind === 'ref') return nameOf(String(value));
  return String(value);
}

/** The line by which a person recognises the entity. */
export function nameOf(id: string): string {
  const record = entity(id);
  if (!record) return t('not-in-plan');
  if (record.noun === 'letter' && !record.name) return t(`letter-${record.id}`);
  if (record.noun === 'letterQuestion' && !record.text) return questionWords(record.id);
  const parts = (layouts[record.noun]?.title ?? []).map((field) => valueWords(record, field)).filter(Boolean);
  return parts.join(', ') || t('unnamed', { noun: t(`noun-${record.noun}`) });
}

export function questionWords(id: string): string {
  const record = entity(id);
  if (record?.text) return String(record.text);
  return hasWords(`question-${id}`) ? t(`question-${id}`) : t('unnamed', { noun: t('noun-letterQuestion') });
}

function goalsBelow(id: string): string[] {
  return [id, ...children(id, 'subgoals').flatMap(goalsBelow)];
}

/** All entities of a noun that a reference may name, in the plan's order. */
export function candidates(noun: string): string[] {
  const plan = thePlan().id;
  const goals = () => children(plan, 'goals').flatMap(goalsBelow);
  switch (noun) {
    case 'person':
      return children(plan, 'people');
    case 'gap':
      return children(plan, 'gaps');
    case 'rootCause':
      return children(plan, 'rootCauses');
    case 'connection':
      return children(plan, 'connections');
    case 'meeting':
      return children(plan, 'meetings');
    case 'step':
      return children(plan, 'steps');
    case 'goal':
      return goals();
    case 'measure':
      return [...goals(), ...children(plan, 'steps')].flatMap((id) => children(id, 'measures'));
    default:
      return [];
  }
}
