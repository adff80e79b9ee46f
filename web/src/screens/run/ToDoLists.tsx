// After a meeting: for each person what they took on, and what of their own is due until the next one.
import { daysAfter } from '../../app/days';
import { dueUntil } from '../../app/due';
import { today } from '../../app/open';
import { children, entity, root, text } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import type { DueItem } from '../../core/types';
import { nameOf } from '../plan/names';
import { CopyText } from './CopyText';
import { keyOf } from './DueLine';
import { contextWords, dueWords, subjectName } from './places';

const farAhead = 200;
/** Where no next meeting is planned. */
const aMonth = 31;

/** The day of the next meeting after this one. */
function nextMeeting(after: string): string {
  const from = after > today() ? after : today();
  const meetings = dueUntil(daysAfter(from, farAhead)).items.filter((item) => item.kind === 'meeting' && item.day > from);
  return meetings[0]?.day ?? daysAfter(from, aMonth);
}

interface PersonList {
  person: string;
  items: DueItem[];
}

function listsUntil(day: string): PersonList[] {
  const items = dueUntil(day).items.filter((item) => item.kind !== 'meeting');
  return children(root.value, 'people')
    .map((person) => ({ person, items: items.filter((item) => item.people[0] === person || (item.kind !== 'check-in' && item.people.includes(person))) }))
    .filter((list) => list.items.length > 0);
}

/** "Nov 16: Check in on Teach the classes, late" */
function line(item: DueItem): string {
  const late = item.state === 'overdue' ? `, ${t('to-do-late')}` : '';
  return `${dateWords(item.day)}: ${item.kind === 'task' ? subjectName(item.about) : dueWords(item)}${late}`;
}

export function ToDoLists({ id }: { id: string }) {
  const until = nextMeeting(text(entity(id), 'date'));
  const lists = listsUntil(until);
  const asText = lists.map(({ person, items }) => [nameOf(person), ...items.map((item) => `- ${line(item)}`)].join('\n')).join('\n\n');
  if (lists.length === 0) return <p class="wm-empty">{t('to-do-empty', { date: dateWords(until) })}</p>;
  return (
    <>
      <p class="wm-intro">{t('to-do-until', { date: dateWords(until) })}</p>
      <CopyText text={`${asText}\n`} />
      <div class="wm-todo">
        {lists.map(({ person, items }) => (
          <section key={person} class="wm-panel" aria-labelledby={`todo-${person}`}>
            <h2 id={`todo-${person}`}>{nameOf(person)}</h2>
            <ul>
              {items.map((item) => (
                <li key={keyOf(item)}>
                  <span class="wm-todo__box" aria-hidden="true" /> <span>{line(item)}</span>
                  {contextWords(item) && <span class="wm-meta"> {contextWords(item)}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
