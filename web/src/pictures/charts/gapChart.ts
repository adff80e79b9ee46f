// Two groups over time, and the gap between them drawn as a gap. The lines are named beside their ends.
import { t } from '../../app/words';
import type { Plot } from '../../files/libraries';
import { background, day, decisionMarks, flagsOf, fontSize, type Frame, frameOf, halo, ink, isNarrow, type Mark, partOf, roomBeside, sheet, short, topOf } from './paper';
import type { Dot, GapChartData } from './types';

const x = (each: Dot) => day(each.date);

/** Days on which both have a value, for the band between them. */
function pairs(focal: Dot[], peers: Dot[]): { date: string; value: number; other: number }[] {
  return focal.flatMap(({ date, value }) => {
    const other = peers.find((each) => each.date === date);
    return other ? [{ date, value, other: other.value }] : [];
  });
}

function lineMarks(plot: Plot, dots: Dot[], colour: string, isFocal: boolean): Mark[] {
  return [
    plot.line(dots, { x, y: 'value', stroke: colour, strokeWidth: isFocal ? 2.6 : 2, ...(isFocal ? {} : { strokeDasharray: '9,3' }) }),
    plot.dot(dots, { x, y: 'value', r: dots.length > 20 ? 3 : 4, fill: isFocal ? colour : ink('card'), stroke: colour, strokeWidth: 2, symbol: isFocal ? 'circle' : 'square' }),
  ] as Mark[];
}

interface Named {
  name: string;
  dots: Dot[];
  unit: string;
  isAbove: boolean;
  colour: string;
}

/** The group's last value and its name, beyond its whole line, on the side of the line's end where there is room. */
function nameMarks(plot: Plot, { name, dots, unit, isAbove, colour }: Named, frame: Frame, width: number): Mark[] {
  const last = dots[dots.length - 1];
  if (!last) return [];
  const part = partOf(frame, last.date);
  const isLeft = part < 0.5;
  // Up to the picture's edge; an em of bold letters is about 16 pixels.
  const room = (width - 140) * (isLeft ? 1 - part : part) + 36;
  const values = dots.map(({ value }) => value);
  const y = isAbove ? Math.max(...values) : Math.min(...values);
  const look = { textAnchor: isLeft ? 'start' : 'end', lineAnchor: isAbove ? 'bottom' : 'top', dy: isAbove ? -9 : 9, lineWidth: Math.max(8, room / 16.5), textOverflow: 'ellipsis' } as const;
  return [plot.text([last], { x, y: () => y, ...look, text: () => `${short(last.value, unit)} ${name}`, fill: colour, fontWeight: 600, ...halo() })] as Mark[];
}

function gapMarks(plot: Plot, { gap, focal }: GapChartData, frame: Frame, width: number): Mark[] {
  if (!gap) return [];
  const at = day(gap.date);
  // Inside of the band where there is one and room in it; it ends here. Else where there is more room, in several lines.
  const { left, right } = roomBeside(frame, gap.date, width);
  const size = gap.words.length * 8 + 12;
  const isLeft = focal.length > 2 ? left > size || left > right : left > right && size > right;
  const lineWidth = Math.max(4, ((isLeft ? left : right) - 12) / fontSize);
  const place = isLeft ? { dx: -8, textAnchor: 'end' as const } : { dx: 8, textAnchor: 'start' as const };
  return [
    plot.link([0], { x1: at, x2: at, y1: gap.focal, y2: gap.comparison, stroke: ink('stop'), strokeWidth: 2 }),
    plot.text([0], { x: at, y: (gap.focal + gap.comparison) / 2, ...place, lineWidth, text: () => gap.words, fill: ink('stop'), fontWeight: 700, ...halo() }),
  ] as Mark[];
}

/** Named in the margin where there is one; else above it, or below where the size of the gap stands above. */
function targetMarks(plot: Plot, { target, deadline, unit, gap }: GapChartData, frame: Frame, width: number): Mark[] {
  if (target === null || !deadline) return [];
  const at = { x: day(deadline), y: target };
  const above = gap ? ((gap.focal + gap.comparison) / 2 - target) / (frame.high - frame.low) : 1;
  const tight = { textAnchor: 'end', dx: 6, dy: above > -0.04 && above < 0.16 ? 17 : -15 } as const;
  const place = isNarrow(width) ? tight : ({ textAnchor: 'start', dx: 11 } as const);
  return [
    plot.dot([0], { ...at, r: 6, stroke: ink('accent'), strokeWidth: 2.4, fill: ink('card') }),
    plot.text([0], { ...at, ...place, fontWeight: 600, fill: ink('accent'), ...halo(), text: () => `${t('chart-target')} ${short(target, unit)}` }),
  ] as Mark[];
}

export function gapChart(plot: Plot, data: GapChartData, width: number): SVGSVGElement {
  const goal = data.target === null ? [] : [{ value: data.target, date: data.deadline ?? data.focal[0]?.date ?? '' }];
  const frame = frameOf([...data.focal, ...data.peers, ...goal], data.unit);
  const focal = data.focal[data.focal.length - 1];
  const peers = data.peers[data.peers.length - 1];
  const isAbove = (focal?.value ?? 0) > (peers?.value ?? 0);
  const top = topOf(flagsOf(data.decisions, frame, width));
  const marks = [
    ...background(plot, frame, data, data.unit, width),
    plot.areaY(pairs(data.focal, data.peers), { x, y1: 'value', y2: 'other', fill: ink('stop'), fillOpacity: 0.07 }) as Mark,
    ...decisionMarks(plot, frame, data.decisions, width),
    ...lineMarks(plot, data.peers, ink('ink-2'), false),
    ...lineMarks(plot, data.focal, ink('accent'), true),
    ...gapMarks(plot, data, frame, width),
    ...targetMarks(plot, data, frame, width),
    ...nameMarks(plot, { name: data.comparison, dots: data.peers, unit: data.unit, isAbove: !isAbove, colour: ink('ink-2') }, frame, width),
    ...nameMarks(plot, { name: data.group, dots: data.focal, unit: data.unit, isAbove, colour: ink('accent') }, frame, width),
  ];
  return sheet(plot, width, (isNarrow(width) ? 240 : 280) + top, frame, marks, top);
}
