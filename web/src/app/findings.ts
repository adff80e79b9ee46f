// What the coach says, in words: what is wrong, why it matters, how to mend it.
import type { Finding } from '../core/types';
import { hasWords, shownDate, t } from './words';

export interface FindingWords {
  what: string;
  why: string;
  fix: string;
}

/** Built-in letters come by their keys, those of the team by the names that it gave them. */
function letterNames(list: string): string {
  const names = list.split(', ').map((letter) => (hasWords(`letter-${letter}`) ? t(`letter-${letter}`) : letter));
  return names.join(', ');
}

function spoken(name: string, value: string): string | number {
  // Counts choose between one and many, for which Fluent needs a number.
  if (name === 'count') return Number(value);
  return name === 'letters' ? letterNames(value) : shownDate(value);
}

/** Details for a sentence, as people write them: dates, counts and names of letters. */
export function spokenArgs(args: Record<string, string>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, spoken(name, value)]));
}

export function findingWords(finding: Finding): FindingWords {
  const details = spokenArgs(finding.args);
  return {
    what: t(`rule-${finding.rule}`, details),
    why: t(`rule-${finding.rule}-why`, details),
    fix: t(`rule-${finding.rule}-fix`, details),
  };
}

/** The words on the button that mends it; null where there is no one right way. */
export function mendWords(finding: Finding): string | null {
  return finding.mend ? t(`rule-${finding.rule}-mend`, spokenArgs(finding.mend)) : null;
}
