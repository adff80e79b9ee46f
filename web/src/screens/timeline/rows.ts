// What a timeline shows, gathered from the plan's records: a row for each goal, and below it its steps.
import { children, entity, root, text, thePlan } from '../../app/plan';
import type { CalendarEvent, EntityRecord, StepTimes } from '../../core/types';
import type { Break, Mark, Row, StepRow } from '../../pictures/timeline/types';

export interface Filter {
  person: string;
  goal: string;
  connection: string;
}

function goalsBelow(id: string): string[] {
  return [id, ...children(id, 'subgoals').flatMap(goalsBelow)];
}

const refs = (record: EntityRecord | undefined, field: string): string[] => (record?.[field] as string[] | undefined) ?? [];

function milestonesOf(owner: string): Mark[] {
  return children(owner, 'measures')
    .flatMap((measure) => children(measure, 'milestones'))
    .map((id): Mark => ({ kind: 'milestone', day: text(entity(id), 'date'), about: id }))
    .filter((mark) => mark.day !== '');
}

function approvalsOf(step: string): Mark[] {
  return children(step, 'approvals')
    .map((id): Mark => ({ kind: 'approval', day: text(entity(id), 'due'), about: id }))
    .filter((mark) => mark.day !== '');
}

/** Check-ins that were made, and those to come. */
function checkInsOf(step: string, coming: CalendarEvent[]): Mark[] {
  const made = children(root.value, 'checkIns').filter((id) => text(entity(id), 'step') === step);
  const planned = coming.filter((event) => event.kind === 'check-in' && entity(event.about)?.parent === step);
  return [
    ...made.map((id): Mark => ({ kind: 'check-in', day: text(entity(id), 'date'), about: id })),
    ...planned.map((event): Mark => ({ kind: 'check-in', day: event.start, about: event.about })),
  ].filter((mark) => mark.day !== '');
}

function stepRow(id: string, name: string, times: Map<string, StepTimes>, coming: CalendarEvent[]): StepRow {
  const record = entity(id);
  const own = times.get(id);
  return {
    kind: 'step',
    id,
    name,
    owner: text(record, 'owner'),
    start: text(record, 'start') || own?.earlyStart || '',
    end: text(record, 'end') || own?.earlyFinish || '',
    times: own,
    agreedStart: text(record, 'agreedStart'),
    agreedEnd: text(record, 'agreedEnd'),
    status: text(record, 'status'),
    percent: Number(record?.percentDone ?? 0),
    marks: [...approvalsOf(id), ...milestonesOf(id), ...checkInsOf(id, coming)],
  };
}

function isWanted(id: string, filter: Filter): boolean {
  const record = entity(id);
  const people = [text(record, 'owner'), text(record, 'backup'), ...refs(record, 'helpers')];
  return (
    (!filter.person || people.includes(filter.person)) &&
    (!filter.goal || refs(record, 'goals').includes(filter.goal)) &&
    (!filter.connection || refs(record, 'connections').includes(filter.connection))
  );
}

/** Each step once, below the first of its goals; steps without a goal come last. */
export function rowsOf(filter: Filter, times: Map<string, StepTimes>, coming: CalendarEvent[], nameOf: (id: string) => string): Row[] {
  const steps = children(root.value, 'steps').filter((id) => isWanted(id, filter));
  const goals = children(thePlan().id, 'goals').flatMap(goalsBelow);
  const left = new Set(steps);
  const rows: Row[] = [];
  const byStart = (a: StepRow, b: StepRow) => (a.start || '9').localeCompare(b.start || '9');
  for (const goal of goals) {
    const own = steps.filter((id) => left.has(id) && refs(entity(id), 'goals').includes(goal));
    if (own.length === 0) continue;
    const record = entity(goal);
    rows.push({ kind: 'goal', id: goal, name: nameOf(goal), start: text(record, 'start'), end: text(record, 'end'), marks: milestonesOf(goal) });
    rows.push(...own.map((id) => stepRow(id, nameOf(id), times, coming)).sort(byStart));
    for (const id of own) left.delete(id);
  }
  rows.push(...[...left].map((id) => stepRow(id, nameOf(id), times, coming)).sort(byStart));
  return rows;
}

/** All days that the picture has to hold. */
export function daysOf(rows: Row[]): string[] {
  const plan = thePlan();
  const own = rows.flatMap((row) =>
    row.kind === 'step' ? [row.start, row.end, row.agreedStart, row.agreedEnd, ...row.marks.map((mark) => mark.day)] : [row.start, row.end],
  );
  return [text(plan, 'start'), text(plan, 'end'), ...own].filter(Boolean);
}

/** Days without school, of all school years. */
export function breaks(): Break[] {
  return children(root.value, 'schoolYears')
    .flatMap((year) => children(year, 'breaks'))
    .map((id) => ({ id, name: text(entity(id), 'name'), start: text(entity(id), 'start'), end: text(entity(id), 'end') || text(entity(id), 'start'), kind: text(entity(id), 'kind') }))
    .filter((each) => each.start !== '' && each.kind !== 'early-closing');
}
