// Pictures with a row for each thing: how far steps are done as intended, and how far goals are on their way.
import { t } from '../../app/words';
import type { Plot } from '../../files/libraries';
import { fontSize, ink, isNarrow, type Mark, short } from './paper';
import type { FidelityRow, WayRow } from './types';

const rowHeight = 52;

interface Rows {
  width: number;
  count: number;
  marginTop: number;
  domain: [number, number];
  marks: Mark[];
}

function rows(plot: Plot, { width, count, marginTop, domain, marks }: Rows): SVGSVGElement {
  return plot.plot({
    width,
    height: count * rowHeight + marginTop + 10,
    marginTop,
    marginBottom: 10,
    marginLeft: 12,
    marginRight: isNarrow(width) ? 46 : 120,
    style: { fontSize: `${fontSize}px`, color: ink('ink'), background: ink('card'), fontFamily: 'system-ui, sans-serif' },
    x: { type: 'linear', domain, axis: null },
    y: { type: 'linear', domain: [0, count], reverse: true, axis: null },
    marks,
  }) as SVGSVGElement;
}

/** The name above its row; cut off where there is no room, the table has all of it. */
function nameMarks(plot: Plot, names: string[], x: number, width: number): Mark {
  const options = { x, y: (_: string, index: number) => index + 0.3, textAnchor: 'start', lineWidth: width / 8.2, textOverflow: 'ellipsis', text: (name: string) => name } as const;
  return plot.text(names, { ...options, fill: ink('ink') }) as Mark;
}

const bands = [
  { from: 0, to: 50, word: 'band-low' },
  { from: 50, to: 80, word: 'band-partial' },
  { from: 80, to: 100, word: 'band-high' },
];

/** A row a step: the last check as a full dot, the ones before it hollow. Bands: to 50, between, from 80, as the core has them. */
export function fidelityChart(plot: Plot, data: FidelityRow[], width: number): SVGSVGElement {
  const y = (index: number) => index + 0.72;
  const earlier = data.flatMap(({ checks }, index) => checks.slice(0, -1).map(({ value }) => ({ value, y: y(index) })));
  const last = data.map((row, index) => ({ ...row, y: y(index) }));
  const marks = [
    plot.ruleX([50, 80], { stroke: ink('line-2') }),
    plot.text(bands, { x: (each: { from: number; to: number }) => (each.from + each.to) / 2, frameAnchor: 'top', dy: -12, text: (each: { word: string }) => t(each.word), fill: ink('ink-2') }),
    plot.link(last, { x1: 0, x2: 'last', y1: 'y', y2: 'y', stroke: ink('accent'), strokeWidth: 3 }),
    plot.dot(earlier, { x: 'value', y: 'y', r: 4, stroke: ink('accent'), strokeWidth: 1.5, fill: ink('card') }),
    plot.dot(last, { x: 'last', y: 'y', r: 6, fill: ink('accent') }),
    plot.text(last, { x: 'last', y: 'y', dx: 11, textAnchor: 'start', text: 'words', fontWeight: 700, stroke: ink('card'), strokeWidth: 4, fill: ink('ink') }),
    nameMarks(plot, data.map(({ name }) => name), 0, width),
  ] as Mark[];
  return rows(plot, { width, count: data.length, marginTop: 26, domain: [0, 100], marks });
}

/** How far along its own way each goal is: where it began, where it is, where it should be by now, and its target. */
export function wayChart(plot: Plot, data: WayRow[], width: number): SVGSVGElement {
  const part = (row: WayRow, value: number) => (row.target === row.start ? 0 : (value - row.start) / (row.target - row.start));
  const at = data.map((row, index) => ({ ...row, y: index + 0.72, now: part(row, row.last), due: row.expected === null ? null : part(row, row.expected) }));
  const ends = Math.min(-0.03, ...at.map(({ now }) => now - 0.05));
  const due = at.filter((row) => row.due !== null);
  const marks = [
    plot.link(at, { x1: 0, x2: 1, y1: 'y', y2: 'y', stroke: ink('line-2'), strokeWidth: 6 }),
    plot.link(at, { x1: 0, x2: 'now', y1: 'y', y2: 'y', stroke: ink('accent'), strokeWidth: 6 }),
    plot.dot(at, { x: 1, y: 'y', r: 6, fill: ink('card'), stroke: ink('accent'), strokeWidth: 2.4 }),
    plot.dot(due, { x: 'due', y: 'y', symbol: 'triangle', rotate: 180, r: 5, dy: -9, fill: ink('ink-2') }),
    plot.dot(at, { x: 'now', y: 'y', r: 6, fill: ink('accent'), stroke: ink('card'), strokeWidth: 1.5 }),
    plot.text(at, { x: 0, y: 'y', dy: 14, text: (row: WayRow) => short(row.start, row.unit), fill: ink('ink-2') }),
    plot.text(at, { x: 'now', y: 'y', dy: 14, text: (row: WayRow & { now: number }) => (Math.abs(row.now) < 0.07 || Math.abs(1 - row.now) < 0.07 ? '' : short(row.last, row.unit)), fontWeight: 700, fill: ink('ink') }),
    plot.text(at, { x: 1, y: 'y', dx: 12, textAnchor: 'start', text: (row: WayRow) => (isNarrow(width) ? short(row.target, row.unit) : `${t('chart-target')} ${short(row.target, row.unit)}`), fontWeight: 600, fill: ink('accent') }),
    nameMarks(plot, data.map((row) => `${row.name} (${row.words})`), ends, width),
  ] as Mark[];
  return rows(plot, { width, count: data.length, marginTop: 6, domain: [ends, Math.max(1, ...at.map(({ now }) => now))], marks });
}
