// Drafts of records outlive a reload: this browser keeps them beside the plan until they are recorded or thrown away. They are
// in no file, since nothing of them is in the plan yet.
import { recall, remember } from './memory';

/** What drafts are of. */
const kinds = ['decisions', 'looks'] as const;
type Kind = (typeof kinds)[number];

const keyOf = (kind: Kind, place: string) => `waymark-${kind}-${place}`;

/** The drafts of one kind. `place` names a plan as this browser keeps it (planPlace()), `about` what a draft is about. */
export class Keeper<T> {
  private readonly kind: Kind;
  private readonly isDraft: (value: unknown) => value is T;

  /** Another version of this page, or somebody's hand, may have written what is found: `isDraft` tells. */
  constructor(kind: Kind, isDraft: (value: unknown) => value is T) {
    this.kind = kind;
    this.isDraft = isDraft;
  }

  /** By what they are about. */
  kept(place: string): Map<string, T> {
    try {
      const all: unknown = JSON.parse(recall(keyOf(this.kind, place)) ?? '{}');
      return new Map(Object.entries(all ?? {}).filter((entry): entry is [string, T] => this.isDraft(entry[1])));
    } catch {
      return new Map();
    }
  }

  /** Null: it is not kept any more. */
  keep(place: string, about: string, draft: T | null): void {
    const all = this.kept(place);
    if (draft) all.set(about, draft);
    else if (!all.delete(about)) return;
    remember(keyOf(this.kind, place), all.size > 0 ? JSON.stringify(Object.fromEntries(all)) : null);
  }

  /** Hears when another tab kept something else of a plan. */
  onOthers(act: (place: string) => void): void {
    const start = keyOf(this.kind, '');
    addEventListener('storage', ({ key }) => {
      if (key?.startsWith(start)) act(key.slice(start.length));
    });
  }
}

/** A plan is gone for good. */
export function forgetDrafts(place: string): void {
  for (const kind of kinds) remember(keyOf(kind, place), null);
}
