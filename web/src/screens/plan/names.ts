// How entities are called in lists, choices and messages.
import { children, entity, thePlan } from '../../app/plan';
import { openRecords, type Records } from '../../app/records';
import { dateWords, hasWords, t } from '../../app/words';
import type { EntityRecord } from '../../core/types';
import { fieldOf } from '../../app/plan';
import { layouts } from './layouts';

function valueWords(record: EntityRecord, field: string, from: Records): string {
  const value = record[field];
  if (value === undefined || value === null || value === '') return '';
  const description = fieldOf(record.noun, field);
  if (description.kind === 'date') return dateWords(String(value));
  if (description.kind === 'choice') return t(`choice-${description.choiceName}-${value}`);
  if (description.kind === 'ref') return nameOf(String(value), from);
  return String(value);
}

const longest = 50;

/** The beginning of a long text, cut between words. */
function shortened(long: string): string {
  if (long.length <= longest) return long;
  return `${long.slice(0, long.lastIndexOf(' ', longest))} …`;
}

/** The line by which a person recognises the entity. */
export function nameOf(id: string, from: Records = openRecords): string {
  const record = from.entity(id);
  if (!record) return t('not-in-plan');
  if (record.noun === 'goal' && !record.title && record.statement) return shortened(String(record.statement));
  if (record.noun === 'letter' && !record.name) return t(`letter-${record.id}`);
  if (record.noun === 'letterQuestion' && !record.text) return questionWords(record.id, from);
  const parts = (layouts[record.noun]?.title ?? []).map((field) => valueWords(record, field, from)).filter(Boolean);
  // In a public copy a post stands in a name's place.
  return [...new Set(parts)].join(', ') || t('unnamed', { noun: t(`noun-${record.noun}`) });
}

/** A goal without a short name is shown by its whole statement where there is room for it. */
export function longNameOf(id: string): string {
  const record = entity(id);
  return record?.noun === 'goal' && !record.title && record.statement ? String(record.statement) : nameOf(id);
}

/** "Action step “Move the reading block”", or "Action step 2" where it has no name yet. */
function thing(record: EntityRecord): string {
  const noun = t(`noun-${record.noun}`);
  const named = nameOf(record.id);
  const words =
    named === t('unnamed', { noun })
      ? t('thing-unnamed', { noun, place: children(record.parent ?? '', record.list ?? '').indexOf(record.id) + 1 })
      : t('thing-named', { noun, name: named });
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** The thing with all that it stands in, the outermost first; the plan itself is understood. */
export function thingWords(id: string): string {
  const chain: string[] = [];
  for (let at = entity(id); at && at.noun !== 'plan'; at = entity(at.parent ?? '')) chain.unshift(thing(at));
  return chain.join(', ');
}

export function questionWords(id: string, from: Records = openRecords): string {
  const record = from.entity(id);
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
