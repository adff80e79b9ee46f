// The agenda while it is prepared: what the core proposes and what the person has changed of it.
import { describe, expect, test, vi } from 'vitest';
import type { Agenda, AgendaPoint } from '../../../web/src/core/types';
import { type Changes, draftOf, itemValue, leftOf, minutesOf, moved, noChanges } from '../../../web/src/screens/run/draft';

// Names and words belong to the page around it.
vi.mock('../../../web/src/app/words', () => ({ t: (id: string) => id, listWords: (list: string[]) => list.join() }));
vi.mock('../../../web/src/screens/run/places', () => ({ stepOf: () => undefined, taskName: (id: string) => id, peopleNames: (ids: string[]) => ids }));

const point = (about: string, minutes: number): AgendaPoint => ({ reason: 'due', about, step: about, measure: null, speaker: 'ann', minutes });
const agenda: Agenda = { points: [point('a', 10), point('b', 5)], left: [point('c', 3)], people: [] };
const changed = (next: Partial<Changes>): Changes => ({ ...noChanges, ...next });
const keys = (points: { key: string }[]) => points.map(({ key }) => key);
const own = { key: 'own-1', topic: 'Snacks', reason: null, step: null, measure: null, speaker: '', minutes: 5 };

describe('a draft of an agenda', () => {
  test('is what the core proposes until something is changed', () => {
    expect(keys(draftOf(agenda, noChanges))).toEqual(['due-a', 'due-b']);
    expect(keys(leftOf(agenda, noChanges))).toEqual(['due-c']);
  });

  test('takes in what did not fit, and leaves what was dropped', () => {
    const changes = changed({ taken: ['due-c'], dropped: ['due-a'] });
    expect(keys(draftOf(agenda, changes))).toEqual(['due-b', 'due-c']);
    expect(keys(leftOf(agenda, changes))).toEqual(['due-a']);
  });

  test('can drop again what was taken in', () => {
    const changes = changed({ taken: ['due-c'], dropped: ['due-c'] });
    expect(keys(draftOf(agenda, changes))).toEqual(['due-a', 'due-b']);
    expect(keys(leftOf(agenda, changes))).toEqual(['due-c']);
  });

  test('keeps the order that was chosen, with what is new at the end', () => {
    const first = draftOf(agenda, changed({ own: [own] }));
    const order = moved(first, 2, 0);
    expect(keys(draftOf(agenda, changed({ own: [own], order })))).toEqual(['own-1', 'due-a', 'due-b']);
    expect(keys(draftOf(agenda, changed({ own: [own], order, taken: ['due-c'] })))).toEqual(['own-1', 'due-a', 'due-b', 'due-c']);
  });

  test('counts the minutes that were given', () => {
    expect(minutesOf(draftOf(agenda, changed({ minutes: { 'due-a': 20 } })))).toBe(25);
  });

  test('goes into the plan without what is blank', () => {
    expect(itemValue(own)).toEqual({ topic: 'Snacks', minutes: 5 });
    const [first] = draftOf(agenda, noChanges);
    if (first) expect(itemValue(first)).toMatchObject({ step: 'a', speaker: 'ann', minutes: 10 });
  });
});
