// An agenda while it is prepared: what the core proposes, and what the person has changed of it. Nothing of it is in the
// plan until it is put there.
import { listWords, t } from '../../app/words';
import type { Agenda, AgendaPoint } from '../../core/types';
import { peopleNames, stepOf, taskName } from './places';

export interface DraftPoint {
  key: string;
  topic: string;
  /** Null: the person's own point. */
  reason: AgendaPoint['reason'] | null;
  step: string | null;
  measure: string | null;
  speaker: string;
  minutes: number;
}

/** What the person has changed; kept while the core proposes anew. */
export interface Changes {
  own: DraftPoint[];
  dropped: string[];
  /** Points that did not fit and were taken in all the same. */
  taken: string[];
  minutes: Record<string, number>;
  order: string[];
}

export const noChanges: Changes = { own: [], dropped: [], taken: [], minutes: {}, order: [] };

export const keyOfPoint = (point: AgendaPoint) => `${point.reason}-${point.about}`;

export function topicOf(point: AgendaPoint): string {
  const step = stepOf(point.about);
  const isOfStep = step && (point.reason === 'off-track' || point.reason === 'coming' || point.reason === 'missed-aim');
  const name = taskName(isOfStep ? step.id : point.about);
  return t(`agenda-${point.reason}`, { name });
}

function drafted(point: AgendaPoint): DraftPoint {
  const { reason, step, measure, speaker, minutes } = point;
  return { key: keyOfPoint(point), topic: topicOf(point), reason, step, measure, speaker, minutes };
}

/** The agenda as it would go into the plan. */
export function draftOf(agenda: Agenda, changes: Changes): DraftPoint[] {
  const proposed = [...agenda.points, ...agenda.left.filter((point) => changes.taken.includes(keyOfPoint(point)))];
  const all = [...proposed.map(drafted), ...changes.own].filter((point) => !changes.dropped.includes(point.key));
  const place = (point: DraftPoint) => (changes.order.includes(point.key) ? changes.order.indexOf(point.key) : changes.order.length);
  return all
    .map((point) => ({ ...point, minutes: changes.minutes[point.key] ?? point.minutes }))
    .sort((a, b) => place(a) - place(b));
}

/** What does not fit, and what was taken out. */
export function leftOf(agenda: Agenda, changes: Changes): DraftPoint[] {
  const out = agenda.points.filter((point) => changes.dropped.includes(keyOfPoint(point)));
  const left = agenda.left.filter((point) => !changes.taken.includes(keyOfPoint(point)) || changes.dropped.includes(keyOfPoint(point)));
  return [...left, ...out].map(drafted);
}

export function moved(points: DraftPoint[], from: number, to: number): string[] {
  const keys = points.map((point) => point.key);
  keys.splice(to, 0, ...keys.splice(from, 1));
  return keys;
}

export const minutesOf = (points: { minutes: number }[]) => points.reduce((sum, point) => sum + point.minutes, 0);

/** An agenda item as the plan keeps it. */
export function itemValue({ topic, step, measure, speaker, minutes }: DraftPoint): Record<string, unknown> {
  return { topic, minutes, ...(step ? { step } : {}), ...(measure ? { measure } : {}), ...(speaker ? { speaker } : {}) };
}

export function speakerWords(speaker: string): string {
  return speaker ? t('speaks', { name: listWords(peopleNames([speaker])) }) : t('speaks-nobody');
}
