// Disproportionality over the years: the risk ratio of each, against what the state sets.
import { useMemo } from 'preact/hooks';
import { language, numberWords, t } from '../../app/words';
import type { Disproportionality, MeasureProgress, RatioYear } from '../../core/progress';
import type { Draw } from '../../pictures/charts/Drawing';
import { ratioChart } from '../../pictures/charts/ratioChart';
import type { RatioChartData } from '../../pictures/charts/types';
import { Chart, type TableOf } from './Chart';
import { sourceWords } from './MeasureCharts';
import { kindWords, progressWords, ratioDescribed, ratioFinding, ratioLines, ratioNumber, stateWords, whyNoRatio } from './ratioWords';

interface RatioProps {
  measure: MeasureProgress;
  level: 2 | 3;
}

const pictured = ({ years, threshold }: Disproportionality): RatioChartData => ({
  threshold,
  years: years.map((year) => ({ number: year.number, name: year.year, ratio: year.ratio, isAlternate: year.kind === 'alternate', isAbove: year.exceeds ?? false, words: t('ratio-no-ratio') })),
});

const risk = (part: number | null) => (part === null ? '–' : `${numberWords(Math.round(part * 1000) / 10)}%`);

function tableOf(rule: Disproportionality): TableOf {
  const row = (year: RatioYear) => ({
    key: String(year.number),
    head: year.year,
    cells: [
      risk(year.focalRisk),
      risk(year.comparisonRisk),
      year.ratio === null ? whyNoRatio(year, rule) : ratioNumber(year.ratio),
      kindWords(year),
      year.ratio === null ? '–' : stateWords(year),
      progressWords(year),
    ],
  });
  return {
    columns: [t('ratio-year'), t('ratio-risk-group'), t('ratio-risk-others'), t('chart-ratio'), t('ratio-kind'), t('ratio-against'), t('ratio-progress')],
    rows: () => rule.years.map(row),
  };
}

export function RatioFigure({ measure, level }: RatioProps) {
  const rule = measure.gap?.disproportionality ?? null;
  const draw = useMemo<Draw | null>(() => (rule ? (plot, width) => ratioChart(plot, pictured(rule), width) : null), [rule, language.value]);
  if (!rule || !draw || rule.years.length === 0) return null;
  const lines = ratioLines(rule);
  return (
    <div class="wm-charts__wide">
      <Chart title={ratioFinding(rule)} description={ratioDescribed(rule)} draw={draw} source={sourceWords(measure)} notes={lines} table={tableOf(rule)} height={290} level={level}>
        <div class="wm-chart__says">
          <p>{t('ratio-of', { name: measure.name })}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Chart>
    </div>
  );
}
