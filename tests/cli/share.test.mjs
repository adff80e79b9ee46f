// waymark share: what leaves the team, and what it says of what stays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exit, scratch, waymark } from './support.mjs';

const plan = {
  format: 'waymark-plan',
  version: '1.0',
  plan: {
    id: 'plan',
    title: 'Reading',
    people: [{ id: 'ana', name: 'Ana Ruiz', role: 'Counselor', contact: 'ana@school.org' }],
    gaps: [{ id: 'gap', title: 'Suspensions', statement: 'Last year 5 of our 41 Black students were suspended.' }],
    goals: [
      {
        id: 'goal',
        measures: [
          {
            id: 'measure',
            name: 'Suspended students',
            valueKind: 'count',
            unit: 'students',
            observations: [
              { id: 'focal', date: '2026-10-01', value: 4, group: 'focal' },
              { id: 'peers', date: '2026-10-01', value: 21, group: 'comparison' },
              { id: 'all', date: '2026-10-01', value: 25 },
            ],
          },
        ],
      },
    ],
    meetings: [{ id: 'meeting', notes: 'Heated talk.' }],
  },
};

const share = (...more) => waymark(['share', '-', ...more], JSON.stringify(plan));

test('the copy is a plan file without what would show few students', () => {
  const result = share('--audience', 'families');
  assert.equal(result.status, exit.fine);
  const copy = JSON.parse(result.out).plan;
  assert.equal(copy.publicFor, 'families');
  assert.deepEqual(copy.goals[0].measures[0].observations.map(({ value }) => value), [undefined, undefined, 25]);
  assert.equal(copy.gaps[0].statement, 'Last year [withheld] of our 41 Black students were suspended.');
  assert.equal(copy.people[0].name, 'Counselor');
  for (const gone of ['ana@school.org', 'Ana Ruiz', 'Heated']) assert.ok(!result.out.includes(gone), gone);
});

test('what was withheld is told on standard error, for people and for programs', () => {
  assert.match(share().err, /plan\.goals\[0\]\.measures\[0\]\.observations\[0\]\.value/);
  const lines = share('--format', 'json').err.trim().split('\n').map((line) => JSON.parse(line));
  assert.ok(lines.some(({ entity, field, reason }) => entity === 'focal' && field === 'value' && reason === 'few-students'));
  assert.ok(lines.some(({ entity, field, reason }) => entity === 'ana' && field === 'contact' && reason === 'contact'));
  assert.equal(lines.at(-1).withheld, lines.length - 1);
});

test('names follow the audience, unless it is said otherwise', () => {
  assert.ok(share('--audience', 'staff').out.includes('Ana Ruiz'));
  assert.ok(!share('--audience', 'staff', '--no-names').out.includes('Ana Ruiz'));
  assert.ok(share('--audience', 'families', '--names').out.includes('Ana Ruiz'));
});

test('into a file, and the plan itself stays as it is', () => {
  const folder = scratch();
  const file = folder.write('plan.json', plan);
  const before = readFileSync(file, 'utf8');
  const result = waymark(['share', file, '--audience', 'board', '-o', folder.path('public.json')]);
  assert.equal(result.status, exit.fine);
  assert.equal(JSON.parse(readFileSync(folder.path('public.json'), 'utf8')).plan.publicFor, 'board');
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('an unknown audience is refused with those that there are', () => {
  const result = share('--audience', 'everybody');
  assert.equal(result.status, exit.unreadable);
  assert.match(result.err, /families/);
});

test('in Spanish too', () => assert.match(share('--lang', 'es').err, /Mostraría a pocos estudiantes/));
