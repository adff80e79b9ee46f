// What floats at the lower end of a window must not cover what has the focus.
import { expect, test } from 'vitest';
import { isCovered } from '../../../web/src/components/outOfTheWay';

test.each([
  [{ top: 100, bottom: 140 }, true],
  [{ top: 20, bottom: 92 }, false],
  [{ top: 60, bottom: 93 }, true],
  [{ top: 192, bottom: 230 }, false],
])('in a window 192 high, with 100 of it covered: %j', (focused, covered) => expect(isCovered(focused, 100, 192)).toBe(covered));
