// Details of findings, as people read them.
import { beforeAll, expect, test, vi } from 'vitest';

// The page's words ask the document which of the two pages they are in.
vi.stubGlobal('document', { querySelector: () => null });

let spokenArgs: typeof import('../../../web/src/app/findings').spokenArgs;
beforeAll(async () => {
  ({ spokenArgs } = await import('../../../web/src/app/findings'));
});

test('built-in letters are told by their names, the team’s own as the team named them', () => {
  expect(spokenArgs({ letters: 'reasonable, time-bound, Joy' })).toEqual({ letters: 'Reasonable, Time-bound, Joy' });
});

test('counts are numbers, and other details stay as they are', () => {
  expect(spokenArgs({ count: '3', title: 'Reading' })).toEqual({ count: 3, title: 'Reading' });
});
