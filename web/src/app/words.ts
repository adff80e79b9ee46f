// Every word that a person sees comes from the locale files (Fluent). English is in the page; other languages are opened
// when they are asked for.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';
import { packedText } from '../files/packed';
import { recall, remember } from './memory';

export const languages = { en: 'English', es: 'Español' } as const;
/** How dates and numbers are written: as in US schools, also in Spanish (14.5, not 14,5). */
const formats = { en: 'en-US', es: 'es-US' } as const;

export type Language = keyof typeof languages;

export type Words = Record<string, FluentVariable>;

// What only the command says (command.ftl) stays out of the page.
const english = Object.values(
  import.meta.glob(['../locales/en/*.ftl', '!**/command.ftl'], { query: '?raw', import: 'default', eager: true }),
).join('\n');

function bundleOf(language: Language, text: string): FluentBundle {
  // Without isolation marks: texts go into attributes, files and e-mails too, and both languages run left to right.
  const bundle = new FluentBundle(formats[language], { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

const current = signal(bundleOf('en', english));
export const language = signal<Language>('en');

export function hasWords(id: string): boolean {
  return current.value.hasMessage(id);
}

/** The words of a message in the person's language. */
export function t(id: string, args?: Words): string {
  const message = current.value.getMessage(id);
  if (!message?.value) return id;
  return current.value.formatPattern(message.value, args);
}

export async function speak(wanted: Language): Promise<void> {
  const text = wanted === 'en' ? english : await packedText(`words/${wanted}.ftl`);
  current.value = bundleOf(wanted, text);
  language.value = wanted;
  document.documentElement.lang = wanted;
  remember(memory, wanted);
}

const memory = 'waymark-language';

/** The language chosen before, or the browser's. */
export function preferredLanguage(): Language {
  const chosen = recall(memory);
  if (chosen && chosen in languages) return chosen as Language;
  return navigator.languages.some((each) => each.startsWith('es')) && !navigator.language.startsWith('en') ? 'es' : 'en';
}

/** Formats are made once a language: making one takes hundreds of times as long as using it. */
function kept<F>(make: (locale: string) => F): () => F {
  let format: F | undefined;
  let of: Language | undefined;
  return () => {
    if (format === undefined || of !== language.value) format = make(formats[language.value]);
    of = language.value;
    return format;
  };
}

const dates = (parts: Intl.DateTimeFormatOptions) => kept((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }));

const mediumDate = dates({ dateStyle: 'medium' });
const weekdayName = dates({ weekday: 'long' });
const weekdayLetter = dates({ weekday: 'narrow' });
const longMonth = dates({ month: 'long', year: 'numeric' });
const shortMonth = dates({ month: 'short' });
const shortMonthOfYear = dates({ month: 'short', year: 'numeric' });
const dayOfMonth = dates({ month: 'short', day: 'numeric' });
const dayOfYear = dates({ weekday: 'long', month: 'long', day: 'numeric' });
const dayOfAnyYear = dates({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const conjunction = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const timeOfDay = kept((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const moment = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const plainNumber = kept((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** "Nov 23, 2026" for 2026-11-23. */
export function dateWords(date: string | null | undefined): string {
  if (!date) return '';
  return mediumDate().format(new Date(date));
}

/** "Saturday" for 2026-11-28. */
export function weekdayWords(date: string): string {
  return weekdayName().format(new Date(date));
}

/** "Nov 26 – 27, 2026": first and last day, as briefly as can be. */
export function spanWords(start: string, end: string): string {
  const format = mediumDate();
  return start === end || !end ? format.format(new Date(start)) : format.formatRange(new Date(start), new Date(end));
}

/** "November 2026" for any day of it. */
export function monthWords(date: string): string {
  return longMonth().format(new Date(date));
}

/** One letter a weekday, from Sunday on. */
export function weekdayLetters(): { key: string; letter: string }[] {
  // 2023-01-01 was a Sunday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ key: String(day), letter: weekdayLetter().format(Date.UTC(2023, 0, day)) }));
}

/** "Monday, November 23" for 2026-11-23; the year only where it is not the one of today. */
export function dayWords(date: string, today: string): string {
  const format = date.slice(0, 4) === today.slice(0, 4) ? dayOfYear() : dayOfAnyYear();
  return format.format(new Date(date));
}

/** "Nov 2026" for 2026-11 or a day of it; "Nov" without the year. */
export function shortMonthWords(month: string, hasYear = true): string {
  const format = hasYear ? shortMonthOfYear() : shortMonth();
  return format.format(new Date(`${month.slice(0, 7)}-01`));
}

/** "Nov 23" for 2026-11-23. */
export function dayOfMonthWords(date: string): string {
  return dayOfMonth().format(new Date(date));
}

/** "Ann, Bob and Cy" */
export function listWords(items: string[]): string {
  return conjunction().format(items);
}

/** A detail of a sentence: a date as people write it, everything else as it is. */
export function shownDate(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateWords(value) : value;
}

export function timeWords(milliseconds: number): string {
  return timeOfDay().format(milliseconds);
}

export function momentWords(milliseconds: number | null): string {
  if (milliseconds === null) return t('never');
  return moment().format(milliseconds);
}

export function numberWords(value: number): string {
  return plainNumber().format(value);
}

export function sizeWords(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  return new Intl.NumberFormat(formats[language.value], { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 }).format(
    bytes / (isLarge ? 1e6 : 1e3),
  );
}

/** Words of a field's label: its noun's own, or those that all nouns share. */
export function fieldWords(noun: string, field: string): string {
  return t(hasWords(`field-${noun}-${field}`) ? `field-${noun}-${field}` : `field-${field}`);
}

export function fieldHint(noun: string, field: string): string | null {
  const id = `field-${noun}-${field}-hint`;
  return hasWords(id) ? t(id) : null;
}
