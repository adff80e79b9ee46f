// What a public copy does not tell, by place.
import { childrenIn, type Records } from './records';

const placeOf = (id: unknown, field: unknown): string => `${id} ${field}`;

/** Whether the records, if they are a public copy's, withhold a field. */
export function withheldIn(from: Records): (id: string, field: string) => boolean {
  const records = childrenIn(from, from.root, 'withheld').map(from.entity);
  const places = new Set(records.map((record) => placeOf(record?.entity, record?.field)));
  return (id, field) => places.has(placeOf(id, field));
}
