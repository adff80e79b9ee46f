// Records of a plan as screens read them: of the open one, or of a copy that is only looked at.
import type { EntityRecord, View } from '../core/types';
import { entity, root } from './plan';

export interface Records {
  /** Id of the plan itself. */
  readonly root: string;
  entity(id: string): EntityRecord | undefined;
}

export const openRecords: Records = {
  get root() {
    return root.value;
  },
  entity,
};

export const recordsOf = (view: View): Records => ({ root: view.root, entity: (id) => view.entities[id] });

export const childrenIn = (from: Records, parent: string, list: string): string[] => (from.entity(parent)?.[list] as string[] | undefined) ?? [];
