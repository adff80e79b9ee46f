// A picture with all that belongs to it: the finding as its title, the source, its table one click away, and ways to take it
// along.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../app/words';
import { Table, type TableRow } from '../../components/Table';
import { type Draw, Drawing } from '../../pictures/charts/Drawing';
import { type Outward, PictureTools } from './PictureTools';
import { told } from './toldColumns';

export interface TableOf {
  columns: string[];
  /** Made when the table is opened. */
  rows: () => TableRow[];
}

/** What a picture is with its words, as it leaves the page. */
export interface Picture {
  /** The finding. */
  title: string;
  draw: Draw;
  source: string;
  /** What the marks in the picture stand for; a saved picture says it below. */
  notes?: string[];
}

export interface ChartProps extends Picture {
  /** What can be seen, for those who do not see it. */
  description: string;
  table: TableOf;
  height: number;
  /** Heading level of the title. */
  level: 2 | 3 | 4;
  /** One of many: the tools wait behind the table's button. */
  isSmall?: boolean;
  /** Where the title leads. */
  href?: string;
  /** Words below the picture. */
  children?: ComponentChildren;
  /** Where its figures may be of few students. */
  outward?: Outward;
}

export function Chart({ title, description, draw, source, notes = [], table, height, level, isSmall, href, children, outward }: ChartProps) {
  const figure = useRef<HTMLElement>(null);
  // Forty measures of ten years are thousands of rows: those of a table are made when it is opened.
  const [hasTable, setTable] = useState(false);
  const Heading = `h${level}` as 'h3';
  const tools = <PictureTools picture={() => figure.current?.querySelector('.wm-chart__paper svg') ?? null} shown={{ title, draw, source, notes }} outward={outward} />;
  return (
    <figure ref={figure} class={`wm-chart ${isSmall ? 'wm-chart--small' : ''}`}>
      <figcaption>
        <Heading class="wm-chart__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      </figcaption>
      <Drawing draw={draw} label={title} description={description} height={height} failed={t('chart-failed')} />
      {children}
      {source && !isSmall && <p class="wm-meta wm-chart__source">{source}</p>}
      <details class="wm-chart__table" onToggle={() => setTable(true)}>
        <summary>
          {t('show-table')}
          <span class="usa-sr-only">: {title}</span>
        </summary>
        {hasTable && <Table label={title} {...told(table.columns, table.rows())} />}
        {isSmall && source && <p class="wm-meta">{source}</p>}
        {isSmall && tools}
      </details>
      {!isSmall && tools}
    </figure>
  );
}
