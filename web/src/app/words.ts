// Every word that a person sees comes from the locale files (Fluent). English is in the page; other languages are opened
// when they are asked for.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';
import { packedText } from '../files/packed';

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
  remember(wanted);
}

const memory = 'waymark-language';

function remember(wanted: Language): void {
  try {
    localStorage.setItem(memory, wanted);
  } catch {
    // Storage is forbidden: the browser's own language is asked again next time.
  }
}

/** The language chosen before, or the browser's. */
export function preferredLanguage(): Language {
  try {
    const chosen = localStorage.getItem(memory);
    if (chosen && chosen in languages) return chosen as Language;
  } catch {
    // As above.
  }
  return navigator.languages.some((each) => each.startsWith('es')) && !navigator.language.startsWith('en') ? 'es' : 'en';
}

/** "Nov 23, 2026" for 2026-11-23. */
export function dateWords(date: string | null | undefined): string {
  if (!date) return '';
  return new Intl.DateTimeFormat(formats[language.value], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

/** "Saturday" for 2026-11-28. */
export function weekdayWords(date: string): string {
  return new Intl.DateTimeFormat(formats[language.value], { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** "Nov 26 – 27, 2026": first and last day, as briefly as can be. */
export function spanWords(start: string, end: string): string {
  const format = new Intl.DateTimeFormat(formats[language.value], { dateStyle: 'medium', timeZone: 'UTC' });
  return start === end || !end ? format.format(new Date(start)) : format.formatRange(new Date(start), new Date(end));
}

/** "November 2026" for any day of it. */
export function monthWords(date: string): string {
  return new Intl.DateTimeFormat(formats[language.value], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}

/** One letter a weekday, from Sunday on. */
export function weekdayLetters(): { key: string; letter: string }[] {
  const narrow = new Intl.DateTimeFormat(formats[language.value], { weekday: 'narrow', timeZone: 'UTC' });
  // 2023-01-01 was a Sunday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ key: String(day), letter: narrow.format(Date.UTC(2023, 0, day)) }));
}

/** "Monday, November 23" for 2026-11-23; the year only where it is not the one of today. */
export function dayWords(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const parts = { weekday: 'long', month: 'long', day: 'numeric', year, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formats[language.value], parts).format(new Date(date));
}

/** "Nov 2026" for 2026-11 or a day of it; "Nov" without the year. */
export function shortMonthWords(month: string, hasYear = true): string {
  const parts = { month: 'short', year: hasYear ? 'numeric' : undefined, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(formats[language.value], parts).format(new Date(`${month.slice(0, 7)}-01`));
}

/** "Ann, Bob and Cy" */
export function listWords(items: string[]): string {
  return new Intl.ListFormat(formats[language.value], { type: 'conjunction' }).format(items);
}

/** A detail of a sentence: a date as people write it, everything else as it is. */
export function shownDate(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateWords(value) : value;
}

export function timeWords(milliseconds: number): string {
  return new Intl.DateTimeFormat(formats[language.value], { timeStyle: 'short' }).format(milliseconds);
}

export function momentWords(milliseconds: number | null): string {
  if (milliseconds === null) return t('never');
  return new Intl.DateTimeFormat(formats[language.value], { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

export function numberWords(value: number): string {
  return new Intl.NumberFormat(formats[language.value], { maximumFractionDigits: 2 }).format(value);
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
