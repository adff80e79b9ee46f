// A line no larger than a word: which way values went, beside the words that say so.

interface SparkProps {
  /** In order of their days. */
  values: { date: string; value: number }[];
  target: number | null;
}

const width = 96;
const height = 28;
const edge = 4;

export function Spark({ values, target }: SparkProps) {
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last || values.length < 2) return <span class="wm-spark" aria-hidden="true" />;
  const all = [...values.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [from, to] = [Date.parse(first.date), Date.parse(last.date)];
  const x = (date: string) => edge + ((Date.parse(date) - from) / (to - from || 1)) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  const line = values.map(({ date, value }) => `${x(date).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg class="wm-spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {target !== null && <line class="wm-spark__target" x1={0} x2={width} y1={y(target)} y2={y(target)} />}
      <polyline points={line} />
      <circle cx={x(last.date)} cy={y(last.value)} r={3} />
    </svg>
  );
}
