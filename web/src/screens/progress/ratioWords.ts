// What the years of a risk ratio say, in sentences. The core calculates and judges; here are words.
import { numberWords, t } from '../../app/words';
import type { Disproportionality, RatioYear } from '../../core/progress';

export const ratioNumber = (ratio: number): string => numberWords(Math.round(ratio * 100) / 100);

/** "2025–26: 3.4 times the rate of the others, above the threshold of 3" */
export function ratioFinding({ years, threshold, identified }: Disproportionality): string {
  const last = years[years.length - 1];
  if (!last) return '';
  if (last.ratio === null) return t('ratio-finding-none', { year: last.year });
  const said = { year: last.year, ratio: ratioNumber(last.ratio), threshold: threshold === null ? '' : numberWords(threshold) };
  if (threshold === null) return t('ratio-finding-no-threshold', said);
  if (identified) return t('ratio-finding-identified', said);
  return t(last.exceeds ? 'ratio-finding-exceeds' : 'ratio-finding-within', said);
}

/** Where the rule leads. */
function resultWords({ identified, years, yearsInARow, yearsAbove }: Disproportionality): string {
  if (identified) return t('ratio-identified', { count: yearsInARow });
  if (years[years.length - 1]?.ratio === null) return t('ratio-newest-unknown');
  const inARow = t('ratio-in-a-row', { count: yearsInARow });
  if (yearsInARow < yearsAbove) return inARow;
  return `${inARow} ${t(identified === null ? 'ratio-not-known' : 'ratio-fell')}`;
}

function ruleWords(rule: Disproportionality): string {
  const { threshold, yearsAbove, progressAmount } = rule;
  if (threshold === null) return '';
  return [
    t('ratio-rule', { count: yearsAbove, threshold: numberWords(threshold) }),
    progressAmount ? t('ratio-rule-amount', { amount: numberWords(progressAmount) }) : t('ratio-rule-any'),
    resultWords(rule),
  ].join(' ');
}

export const whyNoRatio = (year: RatioYear, { cellSize, nSize }: Disproportionality): string => t(`no-ratio-${year.why}`, { cell: cellSize, n: nSize });

const notCalculated = (rule: Disproportionality) => rule.years.filter(({ why }) => why !== null).map((year) => t('ratio-not-calculated', { year: year.year, why: whyNoRatio(year, rule) }));

/** The rule and where it leads, what could not be calculated, how the marks are to be read. */
export function ratioLines(rule: Disproportionality): string[] {
  const { years, threshold } = rule;
  const last = years[years.length - 1];
  const isAnyKnown = years.some(({ ratio }) => ratio !== null);
  return [
    ruleWords(rule),
    last?.exceeds && last.studentsToRatio ? t('ratio-students', { count: last.studentsToRatio, year: last.year }) : '',
    ...notCalculated(rule),
    [isAnyKnown && threshold !== null ? t('ratio-legend') : '', years.some(({ kind }) => kind === 'alternate') ? t('ratio-legend-alternate') : ''].filter(Boolean).join(' '),
  ].filter(Boolean);
}

export const stateWords = ({ exceeds }: RatioYear): string => t(exceeds === null ? 'ratio-state-no-threshold' : exceeds ? 'ratio-state-above' : 'ratio-state-not-above');

export const kindWords = ({ kind }: RatioYear): string => (kind ? t(`ratio-${kind}`) : '–');

export const progressWords = ({ progress }: RatioYear): string => (progress === null ? '–' : t(progress ? 'ratio-progress-yes' : 'ratio-progress-no'));

/** All years in a row, for those who do not see them. */
export function ratioDescribed(rule: Disproportionality): string {
  const years = rule.years.flatMap((year) => (year.ratio === null ? [] : [t('ratio-described', { year: year.year, ratio: ratioNumber(year.ratio), kind: kindWords(year), state: stateWords(year) })]));
  return [...years, ...notCalculated(rule), ruleWords(rule)].filter(Boolean).join(' ');
}
