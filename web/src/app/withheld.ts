// What an open public copy does not tell, by place.
import { computed } from '@preact/signals';
import { children, entity, root } from './plan';

const places = computed(
  () =>
    new Set(
      children(root.value, 'withheld').map((id) => {
        const record = entity(id);
        return `${record?.entity} ${record?.field}`;
      }),
    ),
);

export const isWithheld = (id: string, field: string): boolean => places.value.has(`${id} ${field}`);
