// Decisions that were begun, as this browser keeps them.
import { Keeper } from '../../app/keeping';
import type { ChangeDraft, DecisionDraft } from './draft';

const texts = ['kind', 'reason', 'evidence', 'change', 'date', 'meeting'] as const;
const lists = ['goals', 'steps', 'deciders'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

function isChange(value: unknown): value is ChangeDraft {
  const { key, entity, field, value: typed, isBlank } = (value ?? {}) as Partial<ChangeDraft>;
  return typeof key === 'number' && isText(entity) && isText(field) && isText(typed) && typeof isBlank === 'boolean';
}

function isDraft(value: unknown): value is DecisionDraft {
  const draft = (value ?? {}) as Record<string, unknown>;
  const isListOf = (name: string, is: (each: unknown) => boolean) => Array.isArray(draft[name]) && (draft[name] as unknown[]).every(is);
  return texts.every((name) => isText(draft[name])) && lists.every((name) => isListOf(name, isText)) && isListOf('changes', isChange);
}

/** By what they are about, as the address says it. */
export const decisionDrafts = new Keeper<DecisionDraft>('decisions', isDraft);

/** Of a draft what is still in the plan, and how many things that it names are not. */
export function withoutGone(draft: DecisionDraft, isThere: (id: string) => boolean): { left: DecisionDraft; gone: number } {
  const { goals, steps, deciders, meeting } = draft;
  const named = [...goals, ...steps, ...deciders, ...(meeting ? [meeting] : [])];
  const left = { ...draft, goals: goals.filter(isThere), steps: steps.filter(isThere), deciders: deciders.filter(isThere), meeting: isThere(meeting) ? meeting : '' };
  return { left, gone: named.filter((id) => !isThere(id)).length };
}
