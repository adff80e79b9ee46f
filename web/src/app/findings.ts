// What the coach says, in words: what is wrong, why it matters, how to mend it.
import type { Finding } from '../core/types';
import { dateWords, t } from './words';

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

export interface FindingWords {
  what: string;
  why: string;
  fix: string;
}

export function findingWords(finding: Finding): FindingWords {
  const spoken = Object.fromEntries(
    Object.entries(finding.args).map(([name, value]) => [name, isDate(value) ? dateWords(value) : value]),
  );
  return {
    what: t(`rule-${finding.rule}`, spoken),
    why: t(`rule-${finding.rule}-why`, spoken),
    fix: t(`rule-${finding.rule}-fix`, spoken),
  };
}
