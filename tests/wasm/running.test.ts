// What the module answers about running a plan: what is due, agendas, workload, leaving, calendar events, days.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  Agenda,
  AgendaPoint,
  CalendarEvent,
  ChangeSet,
  DayInfo,
  DueItem,
  DueList,
  RawModule,
  RawSession,
  Stall,
  View,
  Workload,
} from '../../web/src/core/types';
import { examples } from '../web/support/places';
import { answer, newPlan, refusal, startModule, today } from './module';
import { exactly, listOf, nullOr, number, oneOf, text, truth } from './shapes';

let module: RawModule;
beforeAll(async () => {
  module = await startModule();
});

const kind = oneOf(
  'step-start',
  'step-end',
  'check-in',
  'data',
  'report',
  'approval',
  'meeting',
  'task',
  'milestone',
  'adjustment',
  'final-review',
);
const dueList = exactly<DueList>({
  items: listOf(
    exactly<DueItem>({ kind, day: text, meant: text, about: text, people: listOf(text), audience: text, state: oneOf('overdue', 'due', 'coming') }),
  ),
  dropped: listOf(exactly<DueList['dropped'][number]>({ about: text, day: text })),
});
const point = exactly<AgendaPoint>({
  reason: oneOf('decision', 'off-track', 'missed-aim', 'overdue', 'due', 'coming', 'final-review'),
  about: text,
  step: nullOr(text),
  measure: nullOr(text),
  speaker: text,
  minutes: number,
});
const agenda = exactly<Agenda>({ points: listOf(point), left: listOf(point), people: listOf(text) });
const workload = exactly<Workload>({
  months: listOf(text),
  people: listOf(
    exactly<Workload['people'][number]>({
      person: text,
      steps: listOf(number),
      helps: listOf(number),
      schoolDays: listOf(number),
      due: listOf((value, where) => Object.entries(value as object).forEach(([key, count]) => (kind(key, where), number(count, `${where}.${key}`)))),
    }),
  ),
});
const stalls = exactly<{ stalls: Stall[] }>({ stalls: listOf(exactly<Stall>({ about: text, field: text, successor: text })) });
const events = exactly<{ events: CalendarEvent[] }>({
  events: listOf(exactly<CalendarEvent>({ uid: text, kind, about: text, start: text, end: text, people: listOf(text), audience: text })),
});
const day = exactly<DayInfo>({
  school: truth,
  break: nullOr(text),
  early: nullOr(text),
  next: nullOr(text),
  previous: nullOr(text),
  term: nullOr(text),
});

function example(name: string): RawSession {
  const session = new module.Session();
  answer(session.open(readFileSync(join(examples, name), 'utf8'), JSON.stringify({ replica: 'r1', today })));
  return session;
}

const ask = (request: object) => JSON.stringify(request);

describe.each(['reading.en.json', 'suspension.en.json'])('of the example %s', (name) => {
  test('what is due has its shape, by day', () => {
    const list = answer<DueList>(example(name).due(ask({ until: '2027-01-31' })));
    dueList(list, 'due');
    expect(list.items.length).toBeGreaterThan(0);
    const days = list.items.map((item) => item.day);
    expect(days).toEqual([...days].sort());
  });

  test.each(['implementers', 'team', 'leadership', 'other'])('an agenda for %s has its shape and fits', (each) => {
    const made = answer<Agenda>(example(name).agenda(ask({ date: '2026-12-03', kind: each, minutes: 30 })));
    agenda(made, 'agenda');
    expect(made.people.length > 0).toBe(each !== 'other');
    expect(made.points.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
  });

  test('workload has a number for each month', () => {
    const load = answer<Workload>(example(name).workload());
    workload(load, 'workload');
    for (const person of load.people) expect([person.schoolDays.length, person.due.length]).toEqual([load.months.length, load.months.length]);
    expect(load.people.some((person) => person.due.some((due) => (due['check-in'] ?? 0) > 0))).toBe(true);
  });

  test('what stalls is handed over in one act that can be undone', () => {
    const session = example(name);
    const view = answer<View>(session.view());
    const people = view.entities[view.root]?.people as string[];
    const owner = people.find((person) => answer<{ stalls: Stall[] }>(session.leaving(ask({ person, from: '2026-12-01' }))).stalls.length > 0);
    const found = answer<{ stalls: Stall[] }>(session.leaving(ask({ person: owner, from: '2026-12-01' })));
    stalls(found, 'leaving');
    const to = people.find((person) => person !== owner);
    const change = answer<ChangeSet>(session.handOver(ask({ person: owner, date: '2026-11-30', to, note: 'The keys are in the office.' })));
    expect(change.changed[owner ?? '']?.handover).toBe('The keys are in the office.');
    expect(answer<{ stalls: Stall[] }>(session.leaving(ask({ person: owner, from: '2026-12-01' }))).stalls).toEqual([]);
    answer(session.undo());
    expect(answer(session.leaving(ask({ person: owner, from: '2026-12-01' })))).toEqual(found);
  });

  test('events have their shape, and a name each', () => {
    const all = answer<{ events: CalendarEvent[] }>(example(name).events(ask({ person: null })));
    events(all, 'events');
    expect(new Set(all.events.map((event) => event.uid)).size).toBe(all.events.length);
  });
});

test('a day says what the calendar has of it', () => {
  day(answer<DayInfo>(example('reading.en.json').day('2026-11-26')), 'day');
});

test('a record of today takes a check-in off the list', () => {
  const session = newPlan(module);
  const step = answer<ChangeSet>(
    session.edit(
      ask({
        edits: [
          {
            op: 'insert',
            parent: 'plan1',
            list: 'steps',
            value: { start: '2026-09-01', end: '2027-05-01', status: 'under-way', checkIns: [{ frequency: 'monthly', first: '2026-10-15' }] },
          },
        ],
        at: 0,
      }),
    ),
  ).inserted[0];
  const due = () => answer<DueList>(session.due(ask({ until: '2026-11-30' }))).items.map((item) => `${item.state} ${item.kind} ${item.day}`);
  expect(due()).toEqual(['overdue check-in 2026-11-16']);
  answer(session.edit(ask({ edits: [{ op: 'insert', parent: 'plan1', list: 'checkIns', value: { date: today, step } }], at: 0 })));
  expect(due()).toEqual([]);
});

test('what cannot be answered is refused by name', () => {
  const session = newPlan(module);
  expect(refusal(session.due(ask({ until: 'soon' }))).code).toBe('bad-date');
  expect(refusal(session.agenda(ask({ date: '2026-12-03', minutes: 3 }))).code).toBe('out-of-range');
  expect(refusal(session.leaving(ask({ person: 'nobody', from: '2026-12-01' }))).code).toBe('unknown-entity');
  expect(refusal(session.handOver(ask({ person: 'nobody', date: '2026-12-01', to: null, note: '' }))).code).toBe('unknown-entity');
  expect(refusal(session.day('tomorrow')).code).toBe('bad-date');
});
