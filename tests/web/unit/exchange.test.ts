// Names of files, and files of many plans.
import { describe, expect, test } from 'vitest';
import { fileName, libraryFile, NoPlans, plansIn, readFile, TooLarge } from '../../../web/src/files/exchange';

const now = new Date(2026, 10, 23, 14, 5);

describe('the name of a plan file', () => {
  test('says organisation, plan, day and time', () => {
    expect(fileName('Lincoln Middle School', 'Reading', now)).toBe('Lincoln Middle School Reading 2026-11-23 14.05.waymark.json');
  });

  test.each([
    ['what Windows forbids', 'A/B: "C"?', '<D>|*', 'A B C D 2026-11-23 14.05.waymark.json'],
    ['points at the end', 'School Inc.', 'Plan...', 'School Inc Plan 2026-11-23 14.05.waymark.json'],
    ['ways out of the folder', '..\\..', '../etc', '.. .. etc 2026-11-23 14.05.waymark.json'],
    ['line breaks', 'A\nB', '', 'A B 2026-11-23 14.05.waymark.json'],
    ['no name at all', '', ' ', 'Waymark 2026-11-23 14.05.waymark.json'],
  ])('leaves out %s', (_what, organization, title, expected) => {
    const name = fileName(organization, title, now);
    expect(name).not.toMatch(/[/\\:*?"<>|\n]/);
    if (!organization.includes('..')) expect(name).toBe(expected);
  });

  test('is short enough for every file system', () => {
    expect(fileName('x'.repeat(500), 'y'.repeat(500), now).length).toBeLessThan(180);
  });
});

describe('a file of many plans', () => {
  const plans = ['{"format":"waymark-plan","version":"1.0","plan":{"id":"a","title":"é"}}', '{"format":"waymark-plan","plan":{"id":"b"}}'];

  test('gives the same plans back', () => {
    const file = libraryFile(plans.map((text, index) => ({ name: `Plan ${index}`, text })));
    expect(plansIn(file).map((text) => JSON.parse(text))).toEqual(plans.map((text) => JSON.parse(text)));
  });

  test('keeps members named like JavaScript’s own', () => {
    const text = '{"plan":{"__proto__":{"a":1}}}';
    expect(plansIn(libraryFile([{ name: 'x', text }]))).toEqual([text]);
  });

  test('is told from a plan that only speaks of one', () => {
    const plan = JSON.stringify({ format: 'waymark-plan', plan: { title: '"format":"waymark-library"' } });
    expect(plansIn(plan)).toEqual([plan]);
  });

  test.each(['{"format":"waymark-library"}', '{"format":"waymark-library","plans":7}', '{"format":"waymark-library","plans":[]}', '{"format":"waymark-library","plans":[null]}'])(
    'is refused without plans in it: %s',
    (text) => expect(() => plansIn(text)).toThrow(NoPlans),
  );
});

describe('reading a chosen file', () => {
  test('refuses what is too large before reading it', async () => {
    const file = { size: 11, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as File;
    await expect(readFile(file, 10)).rejects.toThrow(TooLarge);
  });

  test('refuses bytes that are no text', async () => {
    await expect(readFile(new File([new Uint8Array([0x7b, 0xff, 0x7d])], 'x'), 10)).rejects.toThrow(TypeError);
  });

  test('takes the mark off that Windows programs put before UTF-8', async () => {
    expect(await readFile(new File(['\ufeff{}'], 'x'), 10)).toBe('{}');
  });
});
