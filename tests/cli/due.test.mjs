// waymark due: what is overdue, due this week and coming, for people and for programs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exit, said, waymark } from './support.mjs';

// 2026-11-25 is the Wednesday before Thanksgiving.
const today = '2026-11-25';

const plan = (more = {}) => ({
  format: 'waymark-plan',
  version: '1.0',
  plan: {
    id: 'plan',
    title: 'Reading for all',
    start: '2026-08-24',
    end: '2027-06-04',
    schoolYears: [
      {
        id: 'year',
        start: '2026-08-24',
        end: '2027-06-04',
        breaks: [{ id: 'thanksgiving', start: '2026-11-26', end: '2026-11-27' }],
      },
    ],
    people: [
      { id: 'p1', name: 'Ana Ruiz', part: 'lead' },
      { id: 'p2', name: 'Ben Ode', part: 'implementer' },
      { id: 'p3', name: 'Ben Ode', part: 'implementer' },
    ],
    steps: [
      {
        id: 's1',
        title: 'Train teachers',
        owner: 'p2',
        status: 'under-way',
        start: '2026-10-01',
        end: '2026-12-18',
        checkIns: [{ id: 'c1', frequency: 'weekly', first: '2026-10-08', with: ['p1'] }],
        approvals: [{ id: 'a1', decision: 'Substitutes', due: '2026-11-20', by: ['p1'] }],
      },
      { id: 's2', title: 'Choose texts', start: '2026-11-27', end: '2027-01-15' },
    ],
    reports: [{ id: 'r1', audience: 'board', frequency: 'monthly', first: '2026-12-01', from: 'p1' }],
    ...more,
  },
});

const due = (content, ...more) => waymark(['due', '-', '--today', today, ...more], JSON.stringify(content));
const lines = (...more) => said(due(plan(), '--format', 'json', ...more));
const told = (all) => all.filter(({ type }) => type === 'due').map(({ state, day, message }) => `${state} ${day} ${message}`);

test('JSON: each thing with its day, state and words, and a summary', () => {
  const all = lines();
  assert.deepEqual(told(all), [
    'overdue 2026-11-19 Check in on: Train teachers',
    'overdue 2026-11-20 Decide: Substitutes',
    'due 2026-11-27 Begin: Choose texts',
    'coming 2026-11-30 Check in on: Train teachers',
    'coming 2026-12-01 Report to: Board',
    'coming 2026-12-03 Check in on: Train teachers',
    'coming 2026-12-10 Check in on: Train teachers',
    'coming 2026-12-17 Check in on: Train teachers',
    'coming 2026-12-18 Finish: Train teachers',
  ]);
  const moved = all.find(({ day }) => day === '2026-11-30');
  assert.deepEqual([moved.meant, moved.about, moved.people, moved.name], ['2026-11-26', 'c1', ['p2', 'p1'], 'Train teachers']);
  assert.deepEqual(all.at(-1), {
    type: 'summary',
    file: null,
    plan: 'plan',
    today,
    from: null,
    until: '2026-12-23',
    overdue: 2,
    due: 1,
    coming: 6,
    dropped: 0,
  });
});

test('from and until bound the days, both included', () => {
  assert.deepEqual(told(lines('--from', '2026-12-01', '--until', '2026-12-03')), [
    'coming 2026-12-01 Report to: Board',
    'coming 2026-12-03 Check in on: Train teachers',
  ]);
  // Four weeks from where the list begins.
  assert.equal(lines('--from', '2027-01-04').at(-1).until, '2027-02-01');
});

test('a person sees what that person does, by id or by name', () => {
  const ana = told(lines('--person', 'p1'));
  assert.ok(ana.includes('overdue 2026-11-20 Decide: Substitutes'));
  assert.ok(!ana.includes('due 2026-11-27 Begin: Choose texts'));
  assert.deepEqual(told(lines('--person', 'Ana Ruiz')), ana);
  assert.ok(told(lines('--person', 'p2')).includes('coming 2026-12-18 Finish: Train teachers'));
});

test('text has what is overdue first, who does it, and where a day was moved', () => {
  const { out, status } = due(plan());
  assert.equal(status, exit.findings);
  const parts = [
    'Reading for all',
    'Overdue',
    '2026-11-19  Check in on: Train teachers (Ben Ode, Ana Ruiz)',
    'This week',
    '2026-11-27  Begin: Choose texts (Nobody named yet)',
    'Coming until 2026-12-23',
    '2026-11-30  Check in on: Train teachers',
    'meant for 2026-11-26, when there is no school',
    'Overdue: 2. This week: 1. Coming until 2026-12-23: 6.',
  ];
  let from = 0;
  for (const part of parts) {
    const at = out.indexOf(part, from);
    assert.ok(at >= 0, `${part} in\n${out}`);
    from = at + part.length;
  }
});

test('Spanish has words of its own', () => {
  const { out } = due(plan(), '--lang', 'es');
  for (const part of ['Atrasado', 'Revisar: Train teachers', 'Nadie nombrado todavía', 'prevista para el 2026-11-26']) assert.ok(out.includes(part), part);
  assert.doesNotMatch(out, /command-|due-|week-|\{ *\$/);
});

test('nothing due is said, and is fine', () => {
  const { out, status } = due(plan({ steps: [], reports: [] }));
  assert.equal(status, exit.fine);
  assert.match(out, /Nothing is due until 2026-12-23/);
});

test('dates that no school day can take are named', () => {
  const breaks = [{ id: 'long', start: '2026-11-26', end: '2026-12-11' }];
  const content = plan({ schoolYears: [{ id: 'year', start: '2026-08-24', end: '2027-06-04', breaks }] });
  const dropped = said(due(content, '--format', 'json')).filter(({ type }) => type === 'dropped');
  assert.deepEqual(dropped.map(({ day, name }) => [day, name]), [['2026-11-26', 'Train teachers'], ['2026-12-03', 'Train teachers']]);
  assert.match(due(content).out, /Dates that no school day can take\n.*\n {2}2026-11-26 {2}Train teachers\n/);
});

test('wrong days and people are wrong use, and say what to do', () => {
  const refused = (...more) => {
    const { status, out, err } = due(plan(), ...more);
    assert.equal(status, exit.wrongUse);
    assert.equal(out, '');
    return err;
  };
  assert.match(refused('--until', '2026-02-30'), /2026-02-30.*--until/);
  assert.match(refused('--from', 'tomorrow'), /tomorrow.*--from/);
  assert.match(refused('--from', '2026-12-02', '--until', '2026-12-01'), /2026-12-01 comes before 2026-12-02/);
  assert.match(refused('--person', 'Zoe'), /Zoe.*\n.*Ana Ruiz \(p1\)/);
  assert.match(refused('--person', 'Ben Ode'), /Several.*\n.*\(p2\)/);
});
