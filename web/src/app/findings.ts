// What the coach says, in words: what is wrong, why it matters, how to mend it.
import type { Finding } from '../core/types';
import { shownDate, t } from './words';

export interface FindingWords {
  what: string;
  why: string;
  fix: string;
}

/** Details for a sentence: dates are written as people write them. */
export function spokenArgs(args: Record<string, string>): Record<string, string | number> {
  // Counts choose between one and many, for which Fluent needs a number.
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, name === 'count' ? Number(value) : shownDate(value)]));
}

export function findingWords(finding: Finding): FindingWords {
  const spoken = spokenArgs(finding.args);
  return {
    what: t(`rule-${finding.rule}`, spoken),
    why: t(`rule-${finding.rule}-why`, spoken),
    fix: t(`rule-${finding.rule}-fix`, spoken),
  };
}

/** The words on the button that mends it; null where there is no one right way. */
export function mendWords(finding: Finding): string | null {
  return finding.mend ? t(`rule-${finding.rule}-mend`, spokenArgs(finding.mend)) : null;
}
