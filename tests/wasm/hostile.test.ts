// Files that are broken or meant to do harm: each is refused with a code (and a path where there is one), the open plan
// stays as it is, and the module goes on working.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CoreError, Session } from '../../web/src/core/client';
import type { Checkpoint, Description, RawModule, RawSession, View } from '../../web/src/core/types';
import { examples } from '../web/support/places';
import { answer, newPlan, refusal, startModule, today } from './module';

let module: RawModule;
let session: RawSession;
let before: string;
const options = JSON.stringify({ replica: 'r2', today });
const example = readFileSync(join(examples, 'reading.en.json'), 'utf8');

beforeAll(async () => {
  module = await startModule();
  session = newPlan(module);
  answer(session.edit('{"edits":[{"op":"insert","parent":"plan1","list":"people","value":{"name":"Ana"}}],"at":1}'));
  before = session.save();
});

afterEach(() => {
  expect(session.save(), 'the open plan is untouched').toBe(before);
  answer(module.inspect(example));
});

/** Asks everything that reads a file; all refuse it alike. */
function refused(file: string) {
  const error = refusal(module.inspect(file));
  expect(refusal(session.open(file, options))).toEqual(error);
  expect(refusal(session.restore(file)).code).toBe(error.code);
  return error;
}

const plan = (members: string) => `{"format":"waymark-plan","version":"1.0","plan":{"id":"p",${members}}}`;
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a hostile file is refused', () => {
  test.each([
    ['deep nesting', plan(`"x":${nested(100_000)}`), 'too-deep', expect.stringMatching(/^plan\.x(\[0\])+$/)],
    ['deep nesting that is never closed', `{"a":${'['.repeat(1_000_000)}`, 'too-deep', expect.stringMatching(/^a(\[0\])+$/)],
    ['a duplicate key', plan('"title":"a","title":"b"'), 'duplicate-key', 'plan.title'],
    ['a duplicate key of the root', '{"format":"waymark-plan","format":"x"}', 'duplicate-key', 'format'],
    ['a duplicate id', plan('"people":[{"id":"a"},{"id":"a"}]'), 'duplicate-id', 'plan.people[1].id'],
    ['NaN', plan('"gaps":[{"id":"g","groupValue":NaN}]'), 'not-json', ''],
    ['Infinity', plan('"gaps":[{"id":"g","groupValue":-Infinity}]'), 'not-json', ''],
    ['a number without end', plan('"gaps":[{"id":"g","groupValue":1e400}]'), 'number-too-large', 'plan.gaps[0].groupValue'],
    ['a number that is not kept exactly', plan('"x":[1,9007199254740995]'), 'number-too-large', 'plan.x[1]'],
    ['a number past its range', plan('"smallNumberLimit":1000'), 'out-of-range', 'plan.smallNumberLimit'],
    ['a fraction of a whole', plan('"smallNumberLimit":10.5'), 'wrong-type', 'plan.smallNumberLimit'],
    ['text for a number', plan('"gaps":[{"id":"g","groupValue":"high"}]'), 'wrong-type', 'plan.gaps[0].groupValue'],
    ['an object for text', plan('"title":{}'), 'wrong-type', 'plan.title'],
    ['text for a list', plan('"steps":"none"'), 'wrong-type', 'plan.steps'],
    ['text for an entity', plan('"steps":["a"]'), 'wrong-type', 'plan.steps[0]'],
    ['a day that is none', plan('"start":"2026-02-30"'), 'bad-date', 'plan.start'],
    ['a choice that is none', plan('"level":"planet"'), 'bad-choice', 'plan.level'],
    ['an id that leads elsewhere', plan('"people":[{"id":"../../x"}]'), 'bad-id', 'plan.people[0].id'],
    ['a lone surrogate in JSON', plan('"title":"\\ud800"'), 'not-json', ''],
    ['a control character', plan('"title":"a\\u0000b"'), 'control-character', 'plan.title'],
    ['a text that is too long', plan(`"title":"${'x'.repeat(201)}"`), 'too-long', 'plan.title'],
    ['a newer version', '{"format":"waymark-plan","version":"2.0","plan":{}}', 'newer-version', 'version'],
    ['another program’s file', '{"format":"other"}', 'not-a-plan', ''],
    ['no object', '[]', 'not-a-plan', ''],
    ['nothing', '', 'not-json', ''],
  ])('%s', (_what, file, code, path) => {
    expect(refused(file)).toMatchObject({ code, path });
  });

  test('200 MB, before it is parsed', () => {
    const file = 'x'.repeat(200_000_000);
    // Were it parsed, it would be refused as no JSON.
    const error = refusal(module.inspect(file));
    expect(error).toMatchObject({ code: 'file-too-large' });
    const { fileBytes } = answer<Description>(module.describe()).limits;
    expect(Number(error.args.limit)).toBe(fileBytes);
  });

  test('a lone surrogate, which has no UTF-8, does not even reach the module', () => {
    const client = new Session(module);
    const isRefused = (text: string) => {
      expect(() => client.open(text, { replica: 'r2', today })).toThrow(CoreError);
    };
    for (const text of ['\ud800', 'a\udc00b', `${example}\udbff`]) isRefused(text);
    client.close();
  });

  test('cut at each 1,000th byte', () => {
    for (let length = 0; length < example.length - 2; length += 1000)
      expect(refusal(module.inspect(example.slice(0, length))).code, `cut at ${length}`).toBe('not-json');
  });

  test('cut in the middle of an edit stamp or a word, as a plan that is open', () => {
    for (const part of [0.3, 0.6, 0.95]) refused(example.slice(0, Math.floor(example.length * part)));
  });
});

describe('a strange file is read without harm', () => {
  test('__proto__ is a member like any other, and is kept', () => {
    const file = plan('"__proto__":{"polluted":true},"constructor":{"prototype":{}}');
    const second = new module.Session();
    answer(second.open(file, options));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(answer<Checkpoint>(second.save()).text).toMatch(/"__proto__": \{\s*"polluted": true/);
    second.delete();
  });

  test('script in every text field comes back as the same text', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>{{}}${}';
    const { nouns } = answer<Description>(module.describe());
    const fields = (nouns.step?.fields ?? []).filter(({ kind, maxLength }) => /text|long/.test(kind) && (maxLength ?? 0) > 70);
    expect(fields.length).toBeGreaterThan(2);
    const members = fields.map(({ name }) => `${JSON.stringify(name)}:${JSON.stringify(script)}`).join();
    const second = new module.Session();
    const view = answer<View>(second.open(plan(`"steps":[{"id":"s",${members}}]`), options));
    for (const { name } of fields) expect(view.entities.s?.[name]).toBe(script);
    second.delete();
  });
});
