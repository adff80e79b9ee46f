// Marks under a sentence that is being typed.
import { describe, expect, test } from 'vitest';
import type { GoalPart } from '../../../web/src/core/types';
import { segments } from '../../../web/src/screens/plan/workshop/marks';

const read = 'By June 2028, 40% of grade 6 students read.';
const part = (name: GoalPart['part'], words: string): GoalPart => ({ part: name, begin: read.indexOf(words), end: read.indexOf(words) + words.length });
const parts = [part('who', 'grade 6 students'), part('deadline', 'By June 2028'), part('target', '40%')];

const marked = (shown: string, from = parts) => segments(shown, read, from).flatMap(({ text, part: name }) => (name ? [`${name}: ${text}`] : []));
const whole = (shown: string, from = parts) =>
  segments(shown, read, from)
    .map(({ text }) => text)
    .join('');

describe('segments', () => {
  test('mark each part where it was found', () => {
    expect(marked(read)).toEqual(['deadline: By June 2028', 'target: 40%', 'who: grade 6 students']);
  });

  test('follow what is typed before and after them', () => {
    expect(marked(`So: ${read}`)).toEqual(['deadline: By June 2028', 'target: 40%', 'who: grade 6 students']);
    expect(marked(`${read} And more`)).toEqual(['deadline: By June 2028', 'target: 40%', 'who: grade 6 students']);
  });

  test('let go of the part that is being changed', () => {
    expect(marked(read.replace('40%', '4%'))).toEqual(['deadline: By June 2028', 'who: grade 6 students']);
  });

  test('show one mark where parts overlap', () => {
    const all = [...parts, part('source', 'students read'), part('measure', '40% of grade 6 students')];
    expect(marked(read, all)).toEqual(['deadline: By June 2028', 'target: 40%', 'source: students read']);
  });

  test('never lose or double a letter', () => {
    const texts = ['', 'x', read, read.slice(5), read.slice(0, -7), read.replace('grade', 'grades'), `${read}${read}`, read.replaceAll('e', '')];
    for (const shown of texts) expect(whole(shown)).toBe(shown);
  });
});
