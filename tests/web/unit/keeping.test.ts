// Drafts of decisions that a browser keeps: what was kept comes back, and nothing else does.
import { beforeEach, expect, test, vi } from 'vitest';
import type { DecisionDraft } from '../../../web/src/screens/decisions/draft';
import { forgetDrafts, keepDraft, keptDrafts } from '../../../web/src/screens/decisions/keeping';

const store = new Map<string, string>();

beforeEach(() => {
  store.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  });
});

const draft: DecisionDraft = {
  kind: 'adjust',
  reason: 'Half of the visits were missed',
  evidence: '',
  change: '',
  date: '2026-11-20',
  meeting: '',
  goals: ['g'],
  steps: [],
  deciders: ['p'],
  changes: [{ key: 3, entity: 's', field: 'end', value: '', isBlank: true }],
};

test('a draft is kept by plan and by what it is about', () => {
  keepDraft('one', 'goal=g', draft);
  expect([...keptDrafts('one')]).toEqual([['goal=g', draft]]);
  expect(keptDrafts('other').size).toBe(0);
  keepDraft('one', 'goal=g', null);
  expect(store.size, 'nothing of it is left').toBe(0);
});

test('all drafts of a plan go with it', () => {
  keepDraft('one', 'goal=g', draft);
  keepDraft('one', '', draft);
  keepDraft('two', '', draft);
  forgetDrafts('one');
  expect([keptDrafts('one').size, keptDrafts('two').size]).toEqual([0, 1]);
});

test.each([
  'no JSON',
  'null',
  '[]',
  '{"": null}',
  '{"": {"kind": "adjust"}}',
  JSON.stringify({ '': { ...draft, goals: 'g' } }),
  JSON.stringify({ '': { ...draft, deciders: [7] } }),
  JSON.stringify({ '': { ...draft, changes: [{ key: 1, entity: 's', field: 'end', value: 4 }] } }),
])('what is no draft is left out: %s', (text) => {
  store.set('waymark-decisions-one', text);
  expect(keptDrafts('one').size).toBe(0);
  keepDraft('one', 'goal=g', draft);
  expect([...keptDrafts('one').keys()]).toContain('goal=g');
});

test('where the browser forbids storage, nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  keepDraft('one', '', draft);
  expect(keptDrafts('one').size).toBe(0);
});
