// What a timeline shows, gathered from the plan's records: a row for each goal, and below it its steps.
import { children, entity, root, text, thePlan } from '../../app/plan';
import type { CalendarEvent, EntityRecord, StepTimes } from '../../core/types';
import type { Break, GoalRow, Mark, StepRow } from '../../pictures/timeline/types';

export interface Filter {
  person: string;
  goal: string;
  connection: string;
}

function goalsBelow(id: string): string[] {
  return [id, ...children(id, 'subgoals').flatMap(goalsBelow)];
}

const refs = (record: EntityRecord | undefined, field: string): string[] => (record?.[field] as string[] | undefined) ?? [];

const byDay = (a: Mark, b: Mark) => a.day.localeCompare(b.day);

function milestonesOf(owner: string): Mark[] {
  return children(owner, 'measures').flatMap((measure) =>
    children(measure, 'milestones')
      .filter((id) => text(entity(id), 'date') !== '')
      .map((id): Mark => ({ key: id, kind: 'milestone', day: text(entity(id), 'date'), about: id, name: text(entity(measure), 'name'), field: 'date', fixed: '' })),
  );
}

function approvalsOf(step: string): Mark[] {
  return children(step, 'approvals')
    .filter((id) => text(entity(id), 'due') !== '')
    .map((id): Mark => {
      const record = entity(id);
      const isDecided = ['approved', 'refused'].includes(text(record, 'state'));
      return { key: id, kind: 'approval', day: text(record, 'due'), about: id, name: text(record, 'decision'), field: isDecided ? '' : 'due', fixed: isDecided ? 'decided' : '' };
    });
}

/** Check-ins by their step: those that were made, and those to come. */
export type CheckIns = Map<string, Mark[]>;

export function checkInsByStep(coming: CalendarEvent[]): CheckIns {
  const all: CheckIns = new Map();
  const add = (step: string, mark: Mark) => {
    if (mark.day === '') return;
    const own = all.get(step);
    if (own) own.push(mark);
    else all.set(step, [mark]);
  };
  for (const id of children(root.value, 'checkIns')) {
    const record = entity(id);
    add(text(record, 'step'), { key: id, kind: 'check-in', day: text(record, 'date'), about: id, name: '', field: '', fixed: 'made' });
  }
  for (const { kind, about, start } of coming) {
    const round = kind === 'check-in' ? entity(about) : undefined;
    if (!round || text(round, 'frequency') === 'custom') continue;
    add(round.parent ?? '', { key: `${about}-${start}`, kind: 'check-in', day: start, about, name: text(round, 'how'), field: '', fixed: 'comes-round' });
  }
  return all;
}

/** Dates of check-ins that somebody chose one by one. */
function chosenCheckIns(step: string): Mark[] {
  return children(step, 'checkIns')
    .filter((round) => text(entity(round), 'frequency') === 'custom')
    .flatMap((round) =>
      children(round, 'dates').map((id): Mark => ({ key: id, kind: 'check-in', day: text(entity(id), 'date'), about: id, name: text(entity(round), 'how'), field: 'date', fixed: '' })),
    )
    .filter((mark) => mark.day !== '');
}

interface Sources {
  times: Map<string, StepTimes>;
  checkIns: CheckIns;
  nameOf: (id: string) => string;
}

function stepRow(id: string, { times, checkIns, nameOf }: Sources): StepRow {
  const record = entity(id);
  const own = times.get(id);
  const owner = text(record, 'owner');
  const start = text(record, 'start') || own?.earlyStart || '';
  // What takes no day ends, as the schedule counts, the day before it begins.
  const end = own?.length === 0 ? start : text(record, 'end') || own?.earlyFinish || '';
  return {
    kind: 'step',
    id,
    name: nameOf(id),
    owner,
    who: owner ? nameOf(owner).split(', ')[0] ?? '' : '',
    start,
    end,
    times: own,
    agreedStart: text(record, 'agreedStart'),
    agreedEnd: text(record, 'agreedEnd'),
    status: text(record, 'status'),
    percent: Number(record?.percentDone ?? 0),
    marks: [...approvalsOf(id), ...milestonesOf(id), ...chosenCheckIns(id), ...(checkIns.get(id) ?? [])].sort(byDay),
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
export function goalRowsOf(filter: Filter, sources: Sources, withoutGoal: string): GoalRow[] {
  const steps = children(root.value, 'steps').filter((id) => isWanted(id, filter));
  const wanted = (goal: string) => !filter.goal || goal === filter.goal;
  const goals = children(thePlan().id, 'goals').flatMap(goalsBelow).filter(wanted);
  const byGoal = new Map<string, StepRow[]>(goals.map((goal) => [goal, []]));
  const without: StepRow[] = [];
  for (const id of steps) {
    const first = goals.find((goal) => refs(entity(id), 'goals').includes(goal));
    (byGoal.get(first ?? '') ?? without).push(stepRow(id, sources));
  }
  const byStart = (a: StepRow, b: StepRow) => (a.start || '9').localeCompare(b.start || '9');
  const rows = goals.map((id): GoalRow => {
    const record = entity(id);
    const own = (byGoal.get(id) ?? []).sort(byStart);
    return { kind: 'goal', id, name: sources.nameOf(id), start: text(record, 'start'), end: text(record, 'end'), marks: milestonesOf(id).sort(byDay), steps: own };
  });
  rows.push({ kind: 'goal', id: '', name: withoutGoal, start: '', end: '', marks: [], steps: without.sort(byStart) });
  return rows.filter((row) => row.steps.length > 0);
}

/** All days that the picture has to hold. */
export function daysOf(goals: GoalRow[]): string[] {
  const plan = thePlan();
  const own = goals.flatMap((goal) => [
    goal.start,
    goal.end,
    ...goal.steps.flatMap((row) => [row.start, row.end, row.agreedStart, row.agreedEnd, ...row.marks.map((mark) => mark.day)]),
  ]);
  return [text(plan, 'start'), text(plan, 'end'), ...own].filter(Boolean);
}

/** Days without school, of all school years. */
export function breaks(): Break[] {
  return children(root.value, 'schoolYears')
    .flatMap((year) => children(year, 'breaks'))
    .map((id) => ({ id, name: text(entity(id), 'name'), start: text(entity(id), 'start'), end: text(entity(id), 'end') || text(entity(id), 'start'), kind: text(entity(id), 'kind') }))
    .filter((each) => each.start !== '' && each.kind !== 'early-closing');
}
