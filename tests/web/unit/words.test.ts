// The words of both languages: the same messages with the same arguments, and a message for everything that the core names.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Description } from '../../../web/src/core/types';
import { answer, startModule } from '../../wasm/module';
import { type Language, localeText, words } from '../support/words';

const languages: Language[] = ['en', 'es'];

/** Names of the arguments anywhere inside of a parsed pattern. */
function placeables(node: unknown, found = new Set<string>()): Set<string> {
  if (!node || typeof node !== 'object') return found;
  const { type, name } = node as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const each of Object.values(node)) placeables(each, found);
  return found;
}

function messages(language: Language): Map<string, string[]> {
  const { body } = new FluentResource(localeText(language));
  return new Map(body.map((entry) => [entry.id, [...placeables(entry.value)].sort()]));
}

describe('words', () => {
  test.each(languages)('of %s can all be read, and none is defined twice', (language) => {
    const bundle = new FluentBundle(language);
    expect(bundle.addResource(new FluentResource(localeText(language)))).toEqual([]);
    // What Fluent cannot parse it leaves out silently: as many messages must come out as begin on a line.
    const begun = localeText(language).match(/^[a-z][\w-]* *=/gm) ?? [];
    expect(messages(language).size).toBe(begun.length);
  });

  test('English and Spanish have the same messages', () => {
    expect([...messages('es').keys()].sort()).toEqual([...messages('en').keys()].sort());
  });

  test('one of several goals is, two are', () => {
    expect(words('goals-on-track', { on: 1, total: 3 })).toBe('1 of 3 goals is on track');
    expect(words('goals-on-track', { on: 2, total: 3 })).toBe('2 of 3 goals are on track');
    expect(words('goals-early', { early: 1, total: 3 })).toBe('1 of 3 goals shows early signs of being on track');
    expect(words('goals-on-track', { on: 1, total: 3 }, 'es')).toBe('1 de 3 metas va en camino');
    expect(words('goals-early', { early: 2, total: 3 }, 'es')).toBe('2 de 3 metas muestran primeras señales de ir en camino');
  });

  test('English and Spanish say the same arguments', () => {
    const spanish = messages('es');
    for (const [id, names] of messages('en')) expect(spanish.get(id), id).toEqual(names);
  });
});

describe('everything that the core names has words', () => {
  let description: Description;
  const known = messages('en');
  const expectWords = (id: string) => expect(known.has(id), id).toBe(true);
  beforeAll(async () => {
    description = answer((await startModule()).describe());
  });

  test('nouns and fields', () => {
    for (const [noun, { fields }] of Object.entries(description.nouns)) {
      expectWords(`noun-${noun}`);
      for (const { name } of fields) expect(known.has(`field-${noun}-${name}`) || known.has(`field-${name}`), `${noun}.${name}`).toBe(true);
    }
  });

  test('choices', () => {
    for (const { fields } of Object.values(description.nouns))
      for (const { choices, choiceName } of fields) for (const choice of choices ?? []) expectWords(`choice-${choiceName}-${choice}`);
  });

  test('rules, with why and how to mend it', () => {
    for (const { id } of description.rules) for (const part of ['', '-why', '-fix']) expectWords(`rule-${id}${part}`);
  });

  test('sections', () => {
    for (const section of description.sections) expectWords(`section-${section}`);
  });

  test('letters and their questions', () => {
    for (const letters of Object.values(description.smartVariants))
      for (const { key, questions } of letters) {
        expectWords(`letter-${key}`);
        for (const question of questions) expectWords(`question-${question}`);
      }
  });

  test('refusals, with what to do', () => {
    for (const id of [...known.keys()].filter((each) => /^error-.*(?<!-fix)$/.test(each))) expectWords(`${id}-fix`);
  });
});
