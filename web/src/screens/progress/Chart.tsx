// A picture with all that belongs to it: the finding as its title, the source, its table one click away, and ways to take it
// along.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { announce } from '../../app/announce';
import { text, thePlan } from '../../app/plan';
import { t } from '../../app/words';
import { Table, type TableRow } from '../../components/Table';
import { download } from '../../files/exchange';
import { type Draw, Drawing } from '../../pictures/charts/Drawing';
import { png, svgText } from '../../pictures/charts/saving';

export interface TableOf {
  columns: string[];
  /** Made when the table is opened. */
  rows: () => TableRow[];
}

export interface ChartProps {
  /** The finding. */
  title: string;
  /** What can be seen, for those who do not see it. */
  description: string;
  draw: Draw;
  source: string;
  /** What the marks in the picture stand for; a saved picture says it below. */
  notes?: string[];
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
}

export function Chart({ title, description, draw, source, notes = [], table, height, level, isSmall, href, children }: ChartProps) {
  const figure = useRef<HTMLElement>(null);
  // Forty measures of ten years are thousands of rows: those of a table are made when it is opened.
  const [hasTable, setTable] = useState(false);
  const Heading = `h${level}` as 'h3';
  const tools = <Tools picture={() => figure.current?.querySelector('.wm-chart__paper svg') ?? null} title={title} source={source} notes={notes} />;
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
        {hasTable && <Table label={title} columns={table.columns} rows={table.rows()} />}
        {isSmall && source && <p class="wm-meta">{source}</p>}
        {isSmall && tools}
      </details>
      {!isSmall && tools}
    </figure>
  );
}

interface ToolsProps {
  picture: () => SVGSVGElement | null;
  title: string;
  source: string;
  notes: string[];
}

function Tools({ picture, title, source, notes }: ToolsProps) {
  const lettering = { title, notes, source: [source, text(thePlan(), 'organization')].filter(Boolean).join(' · ') };
  const name = title.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim().slice(0, 60);
  const use = (work: (svg: SVGSVGElement) => Promise<void> | void, done: string) => async () => {
    const svg = picture();
    if (!svg) return;
    try {
      await work(svg);
      announce(() => t(done));
    } catch {
      announce(() => t('picture-refused'));
    }
  };
  // The browser wants to be asked at once, and is handed the picture when it is ready.
  const copy = use((svg) => navigator.clipboard.write([new ClipboardItem({ 'image/png': png(svg, lettering) })]), 'picture-copied');
  const savePng = use(async (svg) => download(`${name}.png`, await png(svg, lettering), 'image/png'), 'picture-saved');
  const saveSvg = use((svg) => download(`${name}.svg`, svgText(svg, lettering), 'image/svg+xml'), 'picture-saved');
  const about = <span class="usa-sr-only">: {title}</span>;
  return (
    <p class="wm-chart__tools wm-no-print">
      <button type="button" class="wm-quiet" onClick={copy}>
        {t('copy-picture')}
        {about}
      </button>
      <button type="button" class="wm-quiet" onClick={savePng}>
        {t('save-png')}
        {about}
      </button>
      <button type="button" class="wm-quiet" onClick={saveSvg}>
        {t('save-svg')}
        {about}
      </button>
    </p>
  );
}
