// What the minutes of a meeting say, once: the page shows it and the text to be copied is made from it.
import { children, entity, text } from '../../app/plan';
import { dateWords, listWords, numberWords, t } from '../../app/words';
import type { EntityRecord } from '../../core/types';
import { nameOf } from '../plan/names';
import { lookOf } from './looking';
import { decisionsOf, meetingName, peopleNames } from './places';

export interface MinutesPoint {
  topic: string;
  /** Who spoke to it, and how the step stands. */
  facts: string[];
  notes: string;
}

export interface MinutesContent {
  title: string;
  about: string;
  here: string;
  absent: string;
  points: MinutesPoint[];
  notes: string;
  decisions: { what: string; reason: string; change: string }[];
  tasks: { what: string; who: string; due: string }[];
}

const ids = (record: EntityRecord | undefined, field: string) => (record?.[field] as string[] | undefined) ?? [];

export function minutesOfMeeting(id: string): MinutesContent {
  const meeting = entity(id);
  const date = text(meeting, 'date');
  return {
    title: meeting ? meetingName(meeting) : '',
    about: [dateWords(date), text(meeting, 'place')].filter(Boolean).join(' · '),
    here: listWords(peopleNames(ids(meeting, 'attendees'))),
    absent: listWords(peopleNames(ids(meeting, 'absent'))),
    points: children(id, 'agenda').map((item) => point(entity(item), date)),
    notes: text(meeting, 'notes'),
    decisions: decisionsOf(id).map((decision) => decided(entity(decision))),
    tasks: children(id, 'tasks').map((task) => taken(entity(task))),
  };
}

function point(item: EntityRecord | undefined, date: string): MinutesPoint {
  const speaker = text(item, 'speaker');
  const look = entity(lookOf(text(item, 'step'), date) ?? '');
  const facts = [...peopleNames([speaker]), ...standing(look)].filter(Boolean);
  return { topic: text(item, 'topic'), facts, notes: [text(item, 'notes'), text(look, 'note')].filter(Boolean).join('\n') };
}

/** What was said of the step on that day: "under way", "40% done", "yellow". */
function standing(look: EntityRecord | undefined): string[] {
  if (!look) return [];
  const status = text(look, 'status');
  const health = text(look, 'health');
  return [
    status ? t(`choice-status-${status}`) : '',
    typeof look.percentDone === 'number' ? t('percent-done', { percent: numberWords(look.percentDone) }) : '',
    health ? t(`choice-health-${health}`) : '',
  ].filter(Boolean);
}

function decided(decision: EntityRecord | undefined): MinutesContent['decisions'][number] {
  const kind = text(decision, 'kind');
  const about = [...ids(decision, 'steps'), ...ids(decision, 'goals')].map((id) => nameOf(id)).join('; ');
  const what = [kind ? t(`choice-decisionKind-${kind}`) : t('noun-decision'), about].filter(Boolean).join(': ');
  return { what, reason: text(decision, 'reason'), change: text(decision, 'change') };
}

function taken(task: EntityRecord | undefined): MinutesContent['tasks'][number] {
  const person = text(task, 'person');
  return { what: text(task, 'what'), who: listWords(peopleNames([person])), due: dateWords(text(task, 'due')) };
}

/** The same as plain text, for an e-mail. */
export function minutesText(minutes: MinutesContent): string {
  const lines = [minutes.title, minutes.about, ''];
  if (minutes.here) lines.push(`${t('run-attendees')}: ${minutes.here}`);
  if (minutes.absent) lines.push(`${t('run-absent')}: ${minutes.absent}`);
  minutes.points.forEach((each, index) => {
    lines.push('', `${index + 1}. ${each.topic}${each.facts.length > 0 ? ` (${each.facts.join(', ')})` : ''}`);
    if (each.notes) lines.push(each.notes);
  });
  if (minutes.notes) lines.push('', minutes.notes);
  if (minutes.decisions.length > 0) lines.push('', t('minutes-decisions'));
  for (const { what, reason, change } of minutes.decisions) lines.push(`- ${[what, reason, change].filter(Boolean).join('. ')}`);
  if (minutes.tasks.length > 0) lines.push('', t('minutes-tasks'));
  for (const { what, who, due } of minutes.tasks) lines.push(`- ${[what, who, due].filter(Boolean).join(', ')}`);
  return `${lines.join('\n')}\n`;
}
