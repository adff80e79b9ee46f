// Drafts that a browser keeps beside a plan: what was kept comes back, and nothing else does; what has gone from the plan is
// left out of them.
import { beforeEach, expect, test, vi } from 'vitest';
import type { DecisionDraft } from '../../../web/src/screens/decisions/draft';
import { forgetDrafts } from '../../../web/src/app/keeping';
import { decisionDrafts, withoutGone } from '../../../web/src/screens/decisions/keeping';
import { checkOf, type Draft, isWorthKeeping, withoutGone as lookWithoutGone } from '../../../web/src/screens/data/fidelity';
import { lookDrafts } from '../../../web/src/screens/data/lookKeeping';

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
  decisionDrafts.keep('one', 'goal=g', draft);
  expect([...decisionDrafts.kept('one')]).toEqual([['goal=g', draft]]);
  expect(decisionDrafts.kept('other').size).toBe(0);
  decisionDrafts.keep('one', 'goal=g', null);
  expect(store.size, 'nothing of it is left').toBe(0);
});

const look: Draft = { date: '2026-11-20', by: 'p', seen: { i: 'met', j: 'unmet', k: '' }, percent: { quality: '80' }, note: 'Two of three' };

test('all drafts of a plan go with it', () => {
  lookDrafts.keep('one', 's', look);
  decisionDrafts.keep('one', 'goal=g', draft);
  decisionDrafts.keep('one', '', draft);
  decisionDrafts.keep('two', '', draft);
  forgetDrafts('one');
  expect([decisionDrafts.kept('one').size, lookDrafts.kept('one').size, decisionDrafts.kept('two').size]).toEqual([0, 0, 1]);
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
  expect(decisionDrafts.kept('one').size).toBe(0);
  decisionDrafts.keep('one', 'goal=g', draft);
  expect([...decisionDrafts.kept('one').keys()]).toContain('goal=g');
});

test('where the browser forbids storage, nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  decisionDrafts.keep('one', '', draft);
  expect(decisionDrafts.kept('one').size).toBe(0);
});

test('a look that was begun is kept by plan and step', () => {
  lookDrafts.keep('one', 's', look);
  expect([...lookDrafts.kept('one')]).toEqual([['s', look]]);
  expect(lookDrafts.kept('copy').size, 'a copy of the plan has the same steps').toBe(0);
});

test.each([{ ...look, seen: { i: 'maybe' } }, { ...look, percent: { speed: '4' } }, { ...look, percent: { quality: 80 } }, { ...look, seen: [] }, { ...look, note: undefined }, null])(
  'what is no look is left out: %j',
  (value) => {
    store.set('waymark-looks-one', JSON.stringify({ s: value }));
    expect(lookDrafts.kept('one').size).toBe(0);
  },
);

test('a decision is recorded without what has gone from the plan, and says how much that is', () => {
  const whole = { ...draft, goals: ['g', 'gone'], steps: ['gone'], meeting: 'gone', deciders: ['p', 'gone'] };
  expect(withoutGone(whole, (id) => id !== 'gone')).toEqual({ left: { ...draft, goals: ['g'], steps: [], meeting: '', deciders: ['p'] }, gone: 4 });
  expect(withoutGone(draft, () => true)).toEqual({ left: draft, gone: 0 });
});

test('a look is recorded without lines and a person that have gone', () => {
  const { left, gone } = lookWithoutGone(look, (id) => !['j', 'p', 'k'].includes(id));
  expect(gone, 'a line that nobody answered is no loss').toBe(2);
  expect(checkOf(left)).toEqual({ date: '2026-11-20', quality: 80, met: ['i'], note: 'Two of three' });
  const onlyGone = lookWithoutGone({ ...look, seen: { j: 'unmet' }, percent: {}, note: '' }, () => false);
  expect(isWorthKeeping(onlyGone.left)).toBe(false);
});
