// Where the things that are due stand in the plan, and how the lists call them.
import { children, entity, root, text } from '../../app/plan';
import { planAddress } from '../../app/router';
import { dateWords, hasWords, t } from '../../app/words';
import type { DueItem, EntityRecord } from '../../core/types';
import { nameOf } from '../plan/names';

/** The nearest entity of that noun above it, or itself. */
export function above(id: string, noun: string): EntityRecord | undefined {
  for (let at: string | null = id; at; at = entity(at)?.parent ?? null) if (entity(at)?.noun === noun) return entity(at);
  return undefined;
}

export function stepOf(id: string): EntityRecord | undefined {
  return above(id, 'step');
}

const sectionOfNoun: Record<string, string> = {
  report: 'communication',
  meetingPlan: 'communication',
  adjustment: 'evaluation',
  evaluationQuestion: 'evaluation',
  connection: 'connections',
  person: 'team',
  checkIn: 'checkins',
  decision: 'decisions',
  task: 'meetings',
  agendaItem: 'meetings',
};

/** The address at which the entity is seen and changed. */
export function placeOf(id: string): string {
  const record = entity(id);
  if (!record) return planAddress('overview');
  if (record.noun === 'plan') return planAddress('evaluation', id, 'finalReview');
  if (record.noun === 'meeting') return meetingAddress(id, 'run');
  const section = sectionOfNoun[record.noun];
  if (section) return planAddress(section, id);
  if (record.noun === 'measure' || record.noun === 'observation') return planAddress('data', id);
  return planAddress(above(id, 'step') ? 'steps' : 'goals', id);
}

export function meetingAddress(id: string, part: 'run' | 'minutes' | 'todo'): string {
  return `${planAddress('meetings', id)}/${part}`;
}

/** "Check in on: Teach the co-taught classes" */
export function dueWords(item: DueItem): string {
  return t(`due-${item.kind}`, { name: subjectName(item.about) });
}

/** How the thing itself is called in a sentence. */
export function subjectName(id: string): string {
  const record = entity(id);
  if (!record) return t('not-in-plan');
  if (record.noun === 'checkInPlan') return nameOf(record.parent ?? '');
  if (record.noun === 'milestone') return nameOf(record.parent ?? '');
  if (record.noun === 'meeting') return meetingName(record);
  if (record.noun === 'meetingPlan') return text(record, 'title') || kindName(record);
  if (record.noun === 'report') return text(record, 'audienceName') || (record.audience ? t(`choice-audience-${record.audience}`) : nameOf(id));
  return nameOf(id);
}

/** The same where its name alone does not tell what is to be done: "report to Staff". */
export function taskName(id: string): string {
  const noun = entity(id)?.noun ?? '';
  const name = subjectName(id);
  return hasWords(`agenda-name-${noun}`) ? t(`agenda-name-${noun}`, { name }) : name;
}

export function kindName(record: EntityRecord): string {
  const kind = text(record, 'kind');
  return kind ? t(`choice-meetingKind-${kind}`) : t('noun-meeting');
}

export function meetingName(record: EntityRecord): string {
  return text(record, 'title') || kindName(record);
}

/** What it belongs to, where its own words do not say that. */
export function contextWords(item: DueItem): string {
  const record = entity(item.about);
  if (!record) return '';
  if (record.noun === 'approval') return nameOf(record.parent ?? '');
  if (record.noun === 'task') return t('due-from-meeting', { name: subjectName(record.parent ?? '') });
  if (record.noun === 'measure' || record.noun === 'milestone') return measureContext(record);
  if (record.noun === 'checkInPlan') return text(record, 'how');
  if (record.noun === 'report') return text(record, 'how');
  return '';
}

function measureContext(record: EntityRecord): string {
  const owner = above(record.id, 'step') ?? above(record.id, 'goal');
  const goal = owner ? nameOf(owner.id) : '';
  if (record.noun === 'milestone' && typeof record.value === 'number') return `${t('due-milestone-value', { value: record.value })} · ${goal}`;
  return goal;
}

/** "meant for Nov 26, when there is no school"; blank where it stays on its day. */
export function movedWords(item: DueItem): string {
  return item.day === item.meant ? '' : t('due-moved', { date: dateWords(item.meant) });
}

/** Everybody who is on the plan's list, with what they do. */
export function peopleNames(ids: string[]): string[] {
  return ids.filter((id) => entity(id)).map((id) => text(entity(id), 'name') || nameOf(id));
}

export function roundsOf(plan: string): EntityRecord[] {
  return children(plan, 'meetingPlans').flatMap((id) => entity(id) ?? []);
}

/** What a meeting decided. */
export function decisionsOf(meeting: string): string[] {
  return children(root.value, 'decisions').filter((id) => entity(id)?.meeting === meeting);
}

/** Words of a group of things by their noun, as a heading. */
export function groupWords(noun: string): string {
  return hasWords(`stalls-${noun}`) ? t(`stalls-${noun}`) : t(`noun-${noun}`);
}
