// The sheet of one measure: its observations in a grid, what there is to mend, and the way in for whole tables.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { announce, say } from '../../app/announce';
import { dataSheet, enterData, readData } from '../../app/data';
import { children, entity, isReadOnly, root, takeBack, text } from '../../app/plan';
import { t } from '../../app/words';
import { Grid, type GridRow, type Typed } from '../../components/grid/Grid';
import { Icon } from '../../components/Icon';
import type { DataSheet } from '../../core/data';
import { focusOn } from '../../components/heir';
import { nameOf } from '../plan/names';
import { begun } from './beginning';
import { TableDialog } from './TableDialog';
import { columnsOf, gridColumns, gridRows, problemWords, saysNoData, typedRows } from './sheetGrid';

export function MeasureData({ id }: { id: string }) {
  const sheet = dataSheet(id);
  if (!sheet) return null;
  return <Sheet sheet={sheet} />;
}

function Sheet({ sheet }: { sheet: DataSheet }) {
  const { measure } = sheet;
  const table = useSignal<string[][] | null>(null);
  const isChoosing = useSignal(false);
  const people = children(root.value, 'people').map((id) => text(entity(id), 'name')).filter(Boolean);
  const columns = gridColumns(sheet, people);
  const start = begun.value?.measure === measure ? begun.value : null;
  // A day that has a row is gone on with there.
  const known = start ? sheet.rows.findIndex(({ date }) => date === start.date) : -1;
  const offered = start && known < 0 ? start.date : null;
  const rows = useMemo(() => gridRows(sheet, !isReadOnly(), offered), [sheet, offered]);
  const begin = start && { place: { row: known < 0 ? sheet.rows.length : known, column: 1 }, turn: start.turn };
  const label = t('data-grid-label', { name: nameOf(measure) });

  const type = (typed: Typed[], how: 'typed' | 'pasted' | 'cleared'): string | null => {
    if (how === 'pasted' && (isWholeTable(sheet, typed) || hasOtherRows(sheet, typed))) {
      table.value = blockOf(typed);
      return null;
    }
    const key = enter(sheet, typed, offered);
    if (key === null) return null;
    if (how !== 'typed') announce(() => t(`data-${how}`, { count: typed.length, bad: badCells(measure) }), takeBack);
    else sayIfBad(measure, key, typed[0]?.text ?? '');
    return key;
  };

  return (
    <>
      <p class="wm-hint" id={`grid-help-${measure}`}>
        {isReadOnly() ? t('data-grid-read') : t('data-grid-help')}
      </p>
      {sheet.rows.length === 0 && <p class="wm-empty-line">{t('data-empty')}</p>}
      <Grid id={`grid-${measure}`} label={label} describedBy={`grid-help-${measure}`} columns={columns} rows={rows} isReadOnly={isReadOnly()} begin={begin} type={type} />
      <ToMend measure={measure} rows={rows} />
      {!isReadOnly() && (
        <p class="wm-no-print">
          <button type="button" id={`f-${measure}-observations`} class="usa-button usa-button--outline" onClick={() => (isChoosing.value = true)}>
            <Icon name="plus" size={16} /> {t('data-from-table')}
          </button>
        </p>
      )}
      {(isChoosing.value || table.value) && (
        <TableDialog
          measure={measure}
          pasted={table.value}
          close={() => {
            table.value = null;
            isChoosing.value = false;
            setTimeout(() => returnTo(`f-${measure}-observations`));
          }}
        />
      )}
    </>
  );
}

/** The cell that a block was pasted into may be gone with the row that was blank: then the button holds the focus. */
function returnTo(id: string): void {
  const button = document.getElementById(id);
  if (button && (document.activeElement === null || document.activeElement === document.body)) focusOn(button);
}

/** The key of the first row that it went into; null where the core said no. */
function enter(sheet: DataSheet, lines: Typed[], offered: string | null): string | null {
  const change = enterData(sheet.measure, typedRows(sheet, offered ? withDay(lines, sheet.rows.length, offered) : lines));
  if (!change) return null;
  const row = lines[0]?.place.row ?? 0;
  // The day is taken: the next blank row offers none.
  if (row >= sheet.rows.length) begun.value = null;
  return sheet.rows[row]?.entries[0]?.observation ?? change.inserted[0] ?? null;
}

const badCells = (measure: string): number =>
  dataSheet(measure)?.rows.reduce((sum, row) => sum + row.entries.reduce((more, entry) => more + entry.aside.filter((cell) => !saysNoData(cell)).length, 0), 0) ?? 0;

/** Whoever types on does not look back: a cell that could not be read is said. */
function sayIfBad(measure: string, key: string | null, typed: string): void {
  const entries = dataSheet(measure)?.rows.flatMap((row) => row.entries) ?? [];
  const bad = entries.find((entry) => entry.observation === key)?.aside.find((cell) => cell.text === typed.trim() && !saysNoData(cell));
  if (bad) say(() => problemWords(bad));
}

/** The new row takes the day that was offered, unless one was typed; of several rows nobody said whose it is. */
function withDay(lines: Typed[], row: number, date: string): Typed[] {
  const isItAlone = lines.every(({ place }) => place.row === row);
  const isDated = lines.some(({ place }) => place.column === 0);
  return isItAlone && !isDated ? [{ place: { row, column: 0 }, text: date }, ...lines] : lines;
}

/** The pasted block as it was. */
function blockOf(typed: Typed[]): string[][] {
  const rows: string[][] = [];
  const top = typed[0]?.place.row ?? 0;
  for (const { place, text: words } of typed) {
    const row = rows[place.row - top] ?? [];
    rows[place.row - top] = [...row, words];
  }
  return rows;
}

/** A block of several columns with their dates: which column is what may differ from the grid's order, so it is shown first. */
function isWholeTable(sheet: DataSheet, typed: Typed[]): boolean {
  const first = typed[0]?.place;
  const width = new Set(typed.map(({ place }) => place.column)).size;
  const isNew = (first?.row ?? 0) >= sheet.rows.length;
  return isNew && first?.column === 0 && width > 2 && columnsOf(sheet).length > 4 && new Set(typed.map(({ place }) => place.row)).size > 1;
}

/** Titles, sums and the like stand among the rows of values, as the core says: none of them goes into the grid, and all are shown. */
function hasOtherRows(sheet: DataSheet, typed: Typed[]): boolean {
  const rows = blockOf(typed);
  if (typed[0]?.place.column !== 0 || rows.length < 2) return false;
  const proposal = readData(sheet.measure, rows);
  return typeof proposal !== 'string' && proposal.left.some(({ reason }) => reason !== 'no-figures');
}

/** What could not be read, in words, each with the way to its cell. */
function ToMend({ measure, rows }: { measure: string; rows: GridRow[] }) {
  const found = rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => {
      const words = cell.problem ?? cell.remark;
      return words ? [{ key: `${index}-${column}`, words, isBad: cell.problem !== undefined, cell: `grid-${measure}-${index}-${column}`, day: row.cells[0]?.text ?? '' }] : [];
    }),
  );
  if (found.length === 0) return null;
  const go = (id: string) => {
    const cell = document.getElementById(id);
    if (cell) focusOn(cell);
  };
  return (
    <div class="wm-data__notes" role="group" aria-label={t('data-notes')}>
      <ul>
        {found.map(({ key, words, isBad, cell, day }) => (
          <li key={key} class={isBad ? 'wm-data__bad' : ''}>
            <Icon name={isBad ? 'must' : 'should'} size={16} />
            <span>
              <strong>{day}</strong> {words}
            </span>
            <button type="button" class="wm-quiet wm-no-print" onClick={() => go(cell)}>
              {t('data-go-to-cell')}
              <span class="usa-sr-only">: {day}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
