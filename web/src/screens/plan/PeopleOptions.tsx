// The people of the plan, as options of a select.
import { children, root } from '../../app/plan';
import { nameOf } from './names';

interface PeopleOptionsProps {
  /** Left out. */
  but?: string;
  /** Before the id, where the select offers other things too. */
  prefix?: string;
}

export function PeopleOptions({ but, prefix = '' }: PeopleOptionsProps) {
  const people = children(root.value, 'people').filter((id) => id !== but);
  return (
    <>
      {people.map((id) => (
        <option key={id} value={`${prefix}${id}`}>
          {nameOf(id)}
        </option>
      ))}
    </>
  );
}
