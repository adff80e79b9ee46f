// Drafts of decisions outlive a reload: this browser keeps them beside the plan until they are carried out or thrown away. They
// are in no file, since nothing is decided yet.
import { recall, remember } from '../../app/memory';
import type { ChangeDraft, DecisionDraft } from './draft';

const keyOf = (plan: string) => `waymark-decisions-${plan}`;

const texts = ['kind', 'reason', 'evidence', 'change', 'date', 'meeting'] as const;
const lists = ['goals', 'steps', 'deciders'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

function isChange(value: unknown): value is ChangeDraft {
  const { key, entity, field, value: typed, isBlank } = (value ?? {}) as Partial<ChangeDraft>;
  return typeof key === 'number' && isText(entity) && isText(field) && isText(typed) && typeof isBlank === 'boolean';
}

/** Another version of this page, or somebody's hand, may have written it. */
function isDraft(value: unknown): value is DecisionDraft {
  const draft = (value ?? {}) as Record<string, unknown>;
  const isListOf = (name: string, is: (each: unknown) => boolean) => Array.isArray(draft[name]) && (draft[name] as unknown[]).every(is);
  return texts.every((name) => isText(draft[name])) && lists.every((name) => isListOf(name, isText)) && isListOf('changes', isChange);
}

/** By what they are about, as the address says it. */
export function keptDrafts(plan: string): Map<string, DecisionDraft> {
  try {
    const all: unknown = JSON.parse(recall(keyOf(plan)) ?? '{}');
    return new Map(Object.entries(all ?? {}).filter((entry): entry is [string, DecisionDraft] => isDraft(entry[1])));
  } catch {
    return new Map();
  }
}

/** Null: it is not kept any more. */
export function keepDraft(plan: string, about: string, draft: DecisionDraft | null): void {
  const all = keptDrafts(plan);
  if (draft) all.set(about, draft);
  else if (!all.delete(about)) return;
  remember(keyOf(plan), all.size > 0 ? JSON.stringify(Object.fromEntries(all)) : null);
}

export const forgetDrafts = (plan: string): void => remember(keyOf(plan), null);
