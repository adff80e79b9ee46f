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
function withGaps(years: RatioDot[]): RatioDot[] {
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

const margins = (width: number) => (isNarrow(width) ? { left: 34, right: 12 } : { left: 44, right: 132 });

/** Names of years, as many as have room; the newest one always. */
function yearMarks(plot: Plot, years: RatioDot[], room: number): Mark {
  const step = Math.max(1, Math.ceil((years.length * 62) / room));
  const named = years.filter((_, index) => (years.length - 1 - index) % step === 0);
  return plot.text(named, { x: 'number', frameAnchor: 'bottom', lineAnchor: 'top', dy: 9, text: 'name', fill: ink('ink-2') }) as Mark;
}

/** Beyond the frame where there is a margin, else above the line. */
function ruleMarks(plot: Plot, at: number, words: string, isStrong: boolean, width: number): Mark[] {
  const place = isNarrow(width) ? ({ frameAnchor: 'left', textAnchor: 'start', lineAnchor: 'bottom', dy: -4, dx: 4 } as const) : ({ frameAnchor: 'right', textAnchor: 'start', dx: 8 } as const);
  return [
    plot.ruleY([at], isStrong ? { stroke: ink('stop'), strokeWidth: 2, strokeDasharray: '8,4' } : { stroke: ink('ink-2'), strokeWidth: 1 }),
    plot.text([at], { y: at, ...place, text: () => words, fill: ink(isStrong ? 'stop' : 'ink-2'), fontWeight: isStrong ? 600 : 400, stroke: ink('card'), strokeWidth: 4 }),
  ] as Mark[];
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
  const highest = Math.max(1, threshold ?? 0, ...known.map(({ ratio }) => ratio));
  const first = years[0]?.number ?? 0;
  const last = years[years.length - 1]?.number ?? 0;
  const emptyWidth = Math.max(3, room / years.length / 14);
  const marks = [
    plot.gridY({ ticks: 4, stroke: ink('line'), strokeOpacity: 1 }),
    plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => numberWords(value), fill: ink('ink-2'), label: null }),
    yearMarks(plot, years, room),
    ...ruleMarks(plot, 1, t('ratio-alike'), false, width),
    ...(threshold === null ? [] : ruleMarks(plot, threshold, t('ratio-threshold', { ratio: numberWords(threshold) }), true, width)),
    plot.text(years.filter((year) => !isKnown(year)), { x: 'number', frameAnchor: 'bottom', lineAnchor: 'bottom', dy: -6, lineWidth: emptyWidth, text: 'words', fill: ink('ink-2'), fontStyle: 'italic', stroke: ink('card'), strokeWidth: 4 }),
    plot.link(linesOf(years), { x1: ([from]: [Known, Known]) => from.number, y1: ([from]: [Known, Known]) => from.ratio, x2: ([, to]: [Known, Known]) => to.number, y2: ([, to]: [Known, Known]) => to.ratio, stroke: ink('accent'), strokeWidth: 2 }),
    ...dotMarks(plot, known),
  ] as Mark[];
  return plot.plot({
    width,
    height: isNarrow(width) ? 250 : 290,
    marginTop: 22,
    marginBottom: 32,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${fontSize}px`, color: ink('ink'), background: ink('card'), fontFamily: 'system-ui, sans-serif' },
    x: { type: 'linear', domain: [first - 0.5, last + 0.5], axis: null },
    y: { type: 'linear', domain: [0, highest * 1.15] },
    marks,
  }) as SVGSVGElement;
}
