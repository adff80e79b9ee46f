// How far each goal is on its way, as one picture: from where it began to its target.
import { useMemo } from 'preact/hooks';
import { children } from '../../app/plan';
import { dateWords, language, listWords, t } from '../../app/words';
import type { MeasureProgress, Progress } from '../../core/progress';
import { wayChart } from '../../pictures/charts/rowCharts';
import type { WayRow } from '../../pictures/charts/types';
import { nameOf } from '../plan/names';
import { Chart, type Picture } from './Chart';
import { amountOf, goalStandingWords, shortOf, unitOf } from './words';

interface Way extends WayRow {
  measure: MeasureProgress;
}

function waysOf(found: Progress): Way[] {
  return found.goals.flatMap((goal) => {
    const measure = found.measures.find(({ id }) => id === goal.measures[0]);
    if (!measure?.last || !measure.aim || measure.target === null || measure.aim.start.value === measure.target) return [];
    const { aim, last, target } = measure;
    return [{ measure, name: nameOf(goal.id), start: aim.start.value, target, last: last.value, expected: aim.expected, unit: unitOf(measure), words: goalStandingWords(goal) }];
  });
}

function pictureOf(found: Progress, ways: Way[]): Picture {
  const { goals } = found.dashboard;
  const title = t(goals.early > 0 ? 'way-title-early' : 'way-title', { on: goals.met + goals.onTrack, early: goals.early, total: found.goals.length });
  return { title, draw: (plot, width) => wayChart(plot, ways, width), source: '' };
}

export function WayFigure({ found }: { found: Progress }) {
  const ways = useMemo(() => waysOf(found), [found, language.value]);
  const picture = useMemo(() => pictureOf(found, ways), [ways]);
  if (ways.length === 0) return null;
  const outward = {
    about: ways.flatMap(({ measure }) => [measure.id, ...children(measure.id, 'observations')]),
    make: (said: Progress) => pictureOf(said, waysOf(said)),
  };
  const table = {
    columns: [t('noun-goal'), t('way-start'), t('way-now'), t('way-expected'), t('chart-target'), t('way-standing')],
    rows: () => ways.map(({ measure, name, start, last, expected, target, words }) => ({
      key: measure.id,
      head: name,
      cells: [shortOf(measure, start), `${amountOf(measure, last)} (${dateWords(measure.last?.date)})`, shortOf(measure, expected), shortOf(measure, target), words],
    })),
  };
  const described = ways.map(({ measure, name, start, last, target, words }) => t('way-described', { name, start: shortOf(measure, start), now: shortOf(measure, last), target: shortOf(measure, target), words }));
  return (
    <div class="wm-panel">
      <Chart {...picture} description={listWords(described)} outward={outward} table={table} height={ways.length * 52 + 16} level={2}>
        <p class="wm-meta">{t('way-legend')}</p>
      </Chart>
    </div>
  );
}
