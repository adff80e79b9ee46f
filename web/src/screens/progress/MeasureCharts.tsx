// The pictures of one measure: its values over time, the same in small, and the gap between two groups.
import { useMemo } from 'preact/hooks';
import { children, entity, text } from '../../app/plan';
import { gapLooks } from '../../app/progress';
import { planAddress } from '../../app/router';
import { dateWords, language, numberWords, t } from '../../app/words';
import type { GapLook, MeasureProgress, Progress, ProgressPoint } from '../../core/progress';
import { gapChart } from '../../pictures/charts/gapChart';
import { runChart, smallChart } from '../../pictures/charts/runChart';
import { runSections } from '../plan/layouts';
import { Chart, type Picture, type TableOf } from './Chart';
import { gapData, marksOf, runData, timesKey } from './chartData';
import type { Outward } from './PictureTools';
import { aimWords, amountOf, chanceWords, finding, gapFinding, gapSize, paceWords, shortOf, signalWords, standingWords, studentsWords, unitOf, whyWords } from './words';

/** Where data of a measure are entered. */
export function dataAddress(measure: string): string {
  if (runSections.includes('data')) return planAddress('data', measure);
  return planAddress(entity(entity(measure)?.parent ?? '')?.noun === 'step' ? 'steps' : 'goals', measure, 'observations');
}

export const progressAddress = (goal: string): string => planAddress('progress', goal);

export function sourceWords(measure: MeasureProgress): string {
  const source = text(entity(measure.id), 'source');
  return source ? t('chart-source', { source }) : '';
}

const counts = ({ numerator, denominator }: ProgressPoint) => (numerator === null || denominator === null ? '–' : t('count-of', { count: numberWords(numerator), of: numberWords(denominator) }));

function runTable(measure: MeasureProgress): TableOf {
  const points = measure.points.filter(({ group }) => group === 'focal');
  return {
    columns: [t('field-date'), t('chart-value'), t('chart-counts')],
    rows: () => points.map((point) => ({ key: point.date, head: dateWords(point.date), cells: [shortOf(measure, point.value), counts(point)] })),
  };
}

/** What is to be seen, in words. */
function described(measure: MeasureProgress): string {
  const { median, n, target, deadline, milestones, last } = measure;
  const parts = [
    t('described-values', { count: n }),
    last ? t('described-last', { value: amountOf(measure, last.value), date: dateWords(last.date) }) : '',
    median !== null ? t('described-median', { value: shortOf(measure, median) }) : '',
    target !== null && deadline ? t('described-target', { value: shortOf(measure, target), date: dateWords(deadline) }) : '',
    ...milestones.map((each) => t('described-milestone', { value: shortOf(measure, each.value), date: dateWords(each.date), state: t(`milestone-${each.state}`) })),
    signalWords(measure),
    aimWords(measure),
    ...marksOf(measure).map(({ label, date, words }) => t('described-mark', { label, date: dateWords(date), words })),
  ];
  return parts.filter(Boolean).join(' ');
}

interface MeasureProps {
  measure: MeasureProgress;
  level: 2 | 3 | 4;
}

/** What a picture of the measure is made of. */
const madeOf = (measure: MeasureProgress): string[] => [
  measure.id,
  ...children(measure.id, 'observations'),
  ...children(measure.id, 'milestones'),
  ...marksOf(measure).map(({ id }) => id),
];

/** The measure's picture of what a public copy says. */
function outwardOf(measure: MeasureProgress, make: (shown: MeasureProgress) => Picture | null): Outward {
  const shownIn = ({ measures }: Progress) => measures.find(({ id }) => id === measure.id);
  return {
    about: madeOf(measure),
    make: (said) => {
      const shown = shownIn(said);
      return shown && shown.n > 0 ? make(shown) : null;
    },
  };
}

function runPicture(measure: MeasureProgress): Picture {
  const data = runData(measure);
  return { title: finding(measure), draw: (plot, width) => runChart(plot, data, width), source: sourceWords(measure), notes: notesOf(measure) };
}

function smallPicture(measure: MeasureProgress): Picture {
  const data = runData(measure);
  return { title: finding(measure), draw: (plot, width) => smallChart(plot, data, width), source: sourceWords(measure) };
}

function gapPicture(measure: MeasureProgress): Picture | null {
  const data = gapData(measure);
  return data && { title: gapFinding(measure), draw: (plot, width) => gapChart(plot, data, width), source: sourceWords(measure), notes: notesOf(measure) };
}

export function RunFigure({ measure, level }: MeasureProps) {
  const picture = useMemo(() => runPicture(measure), [measure, timesKey(measure), language.value]);
  if (measure.n === 0) return <NoData measure={measure} level={level} />;
  return (
    <Chart {...picture} description={described(measure)} table={runTable(measure)} height={290} level={level} outward={outwardOf(measure, runPicture)}>
      <Says measure={measure} />
      <MarkList measure={measure} />
    </Chart>
  );
}

/** How it stands and why, then what the rules of the run chart support. */
function Says({ measure }: { measure: MeasureProgress }) {
  const lines = [signalWords(measure), aimWords(measure), ...paceWords(measure)].filter(Boolean);
  return (
    <div class="wm-chart__says">
      <p>
        <strong>{standingWords(measure.standing)}</strong> <span>{whyWords(measure)}</span>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {measure.toMend > 0 && (
        <p>
          <a href={dataAddress(measure.id)}>{t('data-to-mend-count', { count: measure.toMend })}</a>
        </p>
      )}
    </div>
  );
}

const notesOf = (measure: MeasureProgress): string[] => marksOf(measure).map(({ label, date, words }) => t('chart-note', { label, date: dateWords(date), words }));

function MarkList({ measure }: { measure: MeasureProgress }) {
  const marks = marksOf(measure);
  if (marks.length === 0) return null;
  return (
    <ul class="wm-chart__marks" aria-label={t('chart-marks')}>
      {marks.map(({ id, label, date, words }) => (
        <li key={id}>
          <span class="wm-chart__mark">{label}</span>
          <span>
            {dateWords(date)}: <a href={planAddress('decisions', id)}>{words}</a>
          </span>
        </li>
      ))}
    </ul>
  );
}

function NoData({ measure, level }: MeasureProps) {
  const Heading = `h${level}` as 'h3';
  return (
    <div class="wm-chart wm-chart--empty">
      <Heading class="wm-chart__title">{finding(measure)}</Heading>
      <p class="wm-empty-line">
        {t('no-data-teach')} <a href={dataAddress(measure.id)}>{t('enter-data')}</a>
      </p>
    </div>
  );
}

/** One of the many of the dashboard. */
export function SmallFigure({ measure }: { measure: MeasureProgress }) {
  const picture = useMemo(() => smallPicture(measure), [measure, timesKey(measure), language.value]);
  if (measure.n === 0) return <NoData measure={measure} level={3} />;
  const href = measure.goal ? progressAddress(measure.goal) : undefined;
  return (
    <Chart {...picture} description={described(measure)} table={runTable(measure)} height={150} level={3} isSmall outward={outwardOf(measure, smallPicture)} {...(href ? { href } : {})}>
      <p class="wm-meta">
        {standingWords(measure.standing)}
        {!measure.enough && ` · ${t('few-points', { count: measure.n })}`}
      </p>
    </Chart>
  );
}

function gapTable(measure: MeasureProgress, group: string, comparison: string): TableOf {
  const row = (look: GapLook) => ({
    key: look.date,
    head: dateWords(look.date),
    cells: [
      shortOf(measure, look.focal),
      shortOf(measure, look.comparison),
      gapSize(look.difference, unitOf(measure)),
      look.ratio === null ? '–' : numberWords(look.ratio),
      look.studentsToClose === null ? '–' : numberWords(look.studentsToClose),
    ],
  });
  return { columns: [t('field-date'), group, comparison, t('chart-gap'), t('chart-ratio'), t('chart-students')], rows: () => gapLooks(measure.id).map(row) };
}

export function GapFigure({ measure, level }: MeasureProps) {
  const data = useMemo(() => gapData(measure), [measure, timesKey(measure), language.value]);
  const picture = useMemo(() => gapPicture(measure), [measure, timesKey(measure), language.value]);
  const { gap } = measure;
  if (!data || !picture || !gap?.last) return null;
  const { last } = gap;
  const ratio = last.riskRatio ?? last.ratio;
  const described = t('described-gap', { group: data.group, comparison: data.comparison, focal: shortOf(measure, last.focal), peers: shortOf(measure, last.comparison), date: dateWords(last.date) });
  const range = last.low !== null && last.high !== null && ratio !== null ? t('gap-ratio-range', { ratio: numberWords(ratio), low: numberWords(last.low), high: numberWords(last.high) }) : ratio !== null ? t('gap-ratio', { ratio: numberWords(ratio) }) : '';
  return (
    <Chart {...picture} description={[described, studentsWords(gap), range].filter(Boolean).join(' ')} table={gapTable(measure, data.group, data.comparison)} height={300} level={level} outward={outwardOf(measure, gapPicture)}>
      <div class="wm-chart__says">
        <p>{t('gap-of', { name: measure.name })}</p>
        {[range, chanceWords(gap)].filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Chart>
  );
}
