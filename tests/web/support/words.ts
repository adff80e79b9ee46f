// The page's words, read from its locale files, so that no test repeats a sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { locales } from './places';

export type Language = 'en' | 'es';

export function localeText(language: Language): string {
  const folder = join(locales, language);
  const files = readdirSync(folder).sort();
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

function load(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(localeText(language)));
  return bundle;
}

const bundles = { en: load('en'), es: load('es') };

export function words(id: string, args?: Record<string, FluentVariable>, language: Language = 'en'): string {
  const message = bundles[language].getMessage(id);
  if (!message?.value) throw new Error(`no words for ${id} in ${language}`);
  return bundles[language].formatPattern(message.value, args);
}

/** A field's label: its noun's own, or the one that all nouns share. */
export function label(noun: string, field: string, language: Language = 'en'): string {
  const own = `field-${noun}-${field}`;
  return words(bundles[language].hasMessage(own) ? own : `field-${field}`, undefined, language);
}
