// Two groups, and the gap between them drawn as a gap. The figures stand beside the bars, so nothing rests on colour.
import { numberWords, t } from '../app/words';

interface Side {
  name: string;
  value: number;
}

const width = 520;
const nameHeight = 20;
const barHeight = 26;
const rowHeight = nameHeight + barHeight + 16;

/** Bars start at zero. Shares are drawn on a whole, or on a round part of it where both are small. */
function endOfScale(largest: number, unit: string): number {
  if (unit !== '%') return largest || 1;
  return [5, 10, 25, 50, 100].find((end) => largest <= end) ?? largest;
}

export function GapPicture({ group, comparison, unit }: { group: Side; comparison: Side; unit: string }) {
  const most = endOfScale(Math.max(group.value, comparison.value), unit);
  const length = (value: number) => Math.max(0, (value / most) * (width - 90));
  const words = (value: number) => `${numberWords(value)}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
  const [near, far] = [group.value, comparison.value].map(length).sort((a, b) => a - b) as [number, number];
  const shorterRow = group.value <= comparison.value ? 1 : 0;
  const rows = [
    { ...comparison, kind: 'comparison' },
    { ...group, kind: 'group' },
  ];
  const gapTop = shorterRow * rowHeight + nameHeight;
  return (
    <svg
      class="wm-gap-picture"
      viewBox={`0 0 ${width} ${rowHeight * 2}`}
      role="img"
      aria-label={t('gap-picture', { group: group.name, groupValue: words(group.value), comparison: comparison.name, comparisonValue: words(comparison.value) })}
    >
      {rows.map((row, index) => (
        <g key={row.kind} transform={`translate(0 ${index * rowHeight})`}>
          <text y={14} class={`wm-gap-picture__name wm-gap-picture__name--${row.kind}`}>
            {row.name}
          </text>
          <rect y={nameHeight} width={length(row.value)} height={barHeight} rx={3} class={`wm-gap-picture__bar wm-gap-picture__bar--${row.kind}`} />
          <text x={index === shorterRow ? far + 10 : length(row.value) + 10} y={nameHeight + 19} class="wm-gap-picture__value">
            {words(row.value)}
          </text>
        </g>
      ))}
      <rect x={near} y={gapTop} width={far - near} height={barHeight} class="wm-gap-picture__gap" />
    </svg>
  );
}
