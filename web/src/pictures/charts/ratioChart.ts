// A risk ratio year by year, with the threshold that a state sets. Shapes tell whose ratio it is and whether it is above:
// squares are alternate ratios, hollow marks are not above.
import { numberWords, t } from '../../app/words';
import type { Plot } from '../../files/libraries';
import { fontSize, ink, isNarrow, type Mark } from './paper';
import type { RatioChartData, RatioDot } from './types';

/** What has a ratio, so that it can be drawn. */
type Known = RatioDot & { ratio: number };

const isKnown = (year: RatioDot): year is Known => year.ratio !== null;

/** Years without any figures stand between the others, and are said to be so. */
export function withGaps(years: RatioDot[]): RatioDot[] {
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    const missing = before ? year.number - before.number - 1 : 0;
    const gaps = Array.from({ length: Math.min(missing, 30) }, (_, at) => ({ number: year.number - missing + at, name: '', ratio: null, isAlternate: false, isAbove: false, words: t('ratio-no-data') }));
    return [...gaps, year];
  });
}

/** A line runs between years that follow each other; where one has no ratio it ends. */
function linesOf(years: RatioDot[]): [Known, Known][] {
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    return before && isKnown(before) && isKnown(year) ? [[before, year] as [Known, Known]] : [];
  });
}

const margins = (width: number) => (isNarrow(width) ? { left: 34, right: 24 } : { left: 44, right: 104 });
const heightOf = (width: number) => (isNarrow(width) ? 250 : 290);
const marginTop = 22;
const marginBottom = 32;

/** Names of years, as many as have room; the newest one always. */
function yearMarks(plot: Plot, years: RatioDot[], room: number): Mark {
  const step = Math.max(1, Math.ceil((years.length * 62) / room));
  const named = years.filter((_, index) => (years.length - 1 - index) % step === 0);
  return plot.text(named, { x: 'number', frameAnchor: 'bottom', lineAnchor: 'top', dy: 9, text: 'name', fill: ink('ink-2') }) as Mark;
}

export interface Rule {
  at: number;
  words: string;
  isStrong: boolean;
}

const corners = [
  { isLeft: true, isAbove: true },
  { isLeft: false, isAbove: false },
  { isLeft: true, isAbove: false },
  { isLeft: false, isAbove: true },
];

/** Where the words of a line hide no year: each is a mark with its number above, about 36 pixels high. */
export function freeCorner({ at, words }: Rule, years: RatioDot[], room: number, perPixel: number) {
  const reach = Math.ceil((words.length * 7.4 + 12) / (room / years.length));
  return corners.find(({ isLeft, isAbove }) => {
    const near = (isLeft ? years.slice(0, reach) : years.slice(-reach)).filter(isKnown);
    const low = at + (isAbove ? 0 : -22) * perPixel;
    const high = at + (isAbove ? 22 : 0) * perPixel;
    return near.every(({ ratio }) => ratio + 28 * perPixel < low || ratio - 8 * perPixel > high);
  });
}

/** Its words stand in the margin where there is one, else in a free corner of the line. */
function ruleMarks(plot: Plot, rule: Rule, corner: (typeof corners)[number] | undefined | 'margin'): Mark[] {
  const { at, words, isStrong } = rule;
  const { isLeft, isAbove } = corner === 'margin' || !corner ? { isLeft: true, isAbove: true } : corner;
  const inside = { frameAnchor: isLeft ? 'left' : 'right', textAnchor: isLeft ? 'start' : 'end', lineAnchor: isAbove ? 'bottom' : 'top', dy: isAbove ? -7 : 6, dx: isLeft ? 4 : -4 } as const;
  const place = corner === 'margin' ? ({ frameAnchor: 'right', textAnchor: 'start', dx: 8 } as const) : inside;
  return [
    plot.ruleY([at], isStrong ? { stroke: ink('stop'), strokeWidth: 2, strokeDasharray: '8,4' } : { stroke: ink('ink-2'), strokeWidth: 1 }),
    plot.text([at], { y: at, ...place, text: () => words, fill: ink(isStrong ? 'stop' : 'ink-2'), fontWeight: isStrong ? 600 : 400, stroke: ink('card'), strokeWidth: 4 }),
  ] as Mark[];
}

/** In words where a column has room for them. */
function emptyMarks(plot: Plot, years: RatioDot[], column: number): Mark {
  const options = { x: 'number', frameAnchor: 'bottom', lineAnchor: 'bottom', dy: -6, lineWidth: column / 14, fill: ink('ink-2'), fontStyle: 'italic', stroke: ink('card'), strokeWidth: 4 } as const;
  return plot.text(years, { ...options, text: (year: RatioDot) => (column < 40 ? '–' : year.words) }) as Mark;
}

function dotMarks(plot: Plot, known: Known[]): Mark[] {
  const look = { x: 'number', y: 'ratio', stroke: ink('accent'), strokeWidth: 2.2 } as const;
  const shapes = [false, true].flatMap((isAlternate) =>
    [false, true].map((isAbove) => {
      const own = known.filter((year) => year.isAlternate === isAlternate && year.isAbove === isAbove);
      return plot.dot(own, { ...look, symbol: isAlternate ? 'square' : 'circle', r: 6, fill: ink(isAbove ? 'accent' : 'card') });
    }),
  );
  const number = plot.text(known, { x: 'number', y: 'ratio', dy: -16, text: (year: Known) => numberWords(Math.round(year.ratio * 100) / 100), fontWeight: 700, fill: ink('ink'), stroke: ink('card'), strokeWidth: 4 });
  return [...shapes, number] as Mark[];
}

export function ratioChart(plot: Plot, { years: given, threshold }: RatioChartData, width: number): SVGSVGElement {
  const years = withGaps(given);
  const known = years.filter(isKnown);
  const { left, right } = margins(width);
  const room = width - left - right;
  const highest = Math.max(1, threshold ?? 0, ...known.map(({ ratio }) => ratio)) * 1.15;
  const first = years[0]?.number ?? 0;
  const last = years[years.length - 1]?.number ?? 0;
  const perPixel = highest / (heightOf(width) - marginTop - marginBottom);
  const rules: Rule[] = [{ at: 1, words: t('ratio-alike'), isStrong: false }];
  if (threshold !== null) rules.push({ at: threshold, words: t('ratio-threshold', { ratio: numberWords(threshold) }), isStrong: true });
  const marks = [
    plot.gridY({ ticks: 4, stroke: ink('line'), strokeOpacity: 1 }),
    plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => numberWords(value), fill: ink('ink-2'), label: null }),
    yearMarks(plot, years, room),
    ...rules.flatMap((rule) => ruleMarks(plot, rule, isNarrow(width) ? freeCorner(rule, years, room, perPixel) : 'margin')),
    emptyMarks(plot, years.filter((year) => !isKnown(year)), room / years.length),
    plot.link(linesOf(years), { x1: ([from]: [Known, Known]) => from.number, y1: ([from]: [Known, Known]) => from.ratio, x2: ([, to]: [Known, Known]) => to.number, y2: ([, to]: [Known, Known]) => to.ratio, stroke: ink('accent'), strokeWidth: 2 }),
    ...dotMarks(plot, known),
  ] as Mark[];
  return plot.plot({
    width,
    height: heightOf(width),
    marginTop,
    marginBottom,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${fontSize}px`, color: ink('ink'), background: ink('card'), fontFamily: 'system-ui, sans-serif' },
    x: { type: 'linear', domain: [first - 0.5, last + 0.5], axis: null },
    y: { type: 'linear', domain: [0, highest] },
    marks,
  }) as SVGSVGElement;
}
