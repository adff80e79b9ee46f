// A measure's sheet as rows and columns of a grid, and back: which observation a typed cell belongs to.
import { entity, text } from '../../app/plan';
import { openRecords } from '../../app/records';
import { withheldIn } from '../../app/withheld';
import { dateWords, hasWords, numberWords, t } from '../../app/words';
import type { GridCell, GridColumn, GridRow, Typed } from '../../components/grid/Grid';
import type { AsideCell, ColumnRole, DataSheet, Group, SheetEntry, SheetRow, TypedRow } from '../../core/data';

export interface SheetColumn {
  role: Exclude<ColumnRole, 'ignored' | 'group' | 'measure'>;
  group: Group | null;
}

/** Counts stand beside values where they make one. */
const hasCounts = ({ valueKind, percent, rows }: DataSheet): boolean =>
  percent || valueKind === 'rate' || rows.some(({ entries }) => entries.some(({ numerator, denominator }) => numerator !== null || denominator !== null));

export function columnsOf(sheet: DataSheet): SheetColumn[] {
  const groups: (Group | null)[] = sheet.groups.length > 0 ? sheet.groups : [null];
  const figures = hasCounts(sheet) ? (['value', 'numerator', 'denominator'] as const) : (['value'] as const);
  return [
    { role: 'date', group: null },
    ...groups.flatMap((group) => figures.map((role) => ({ role, group }))),
    { role: 'note', group: null },
    { role: 'by', group: null },
  ];
}

export function groupWords(measure: string, group: Group): string {
  const own = group === 'state' ? '' : text(entity(measure), `${group}Group`);
  return own || t(`choice-observationGroup-${group}`);
}

function labelOf(sheet: DataSheet, role: SheetColumn['role']): string {
  if (role === 'value' && sheet.percent) return t('data-column-percent');
  return t(`data-column-${role}`);
}

export function gridColumns(sheet: DataSheet, people: string[]): GridColumn[] {
  return columnsOf(sheet).map(({ role, group }) => ({
    key: `${role}-${group ?? ''}`,
    label: labelOf(sheet, role),
    ...(group ? { over: groupWords(sheet.measure, group) } : {}),
    isNumber: role === 'value' || role === 'numerator' || role === 'denominator',
    ...(role === 'by' ? { choices: people } : {}),
  }));
}

/** The row's observation of that group; without groups its first. */
export const entryOf = ({ entries }: SheetRow, group: Group | null): SheetEntry | undefined =>
  group === null ? entries[0] : entries.find((each) => (each.group ?? 'focal') === group);

/** As it is typed: all its decimals, and a point. */
const typedNumber = (value: number): string => String(value);

function shownValue(sheet: DataSheet, value: number): string {
  if (sheet.valueKind === 'yes-no' && (value === 0 || value === 1)) return t(value === 1 ? 'data-yes' : 'data-no');
  if (sheet.percent) return `${numberWords(value)}%`;
  return levelWords(sheet, value) ?? numberWords(value);
}

function levelWords(sheet: DataSheet, value: number): string | null {
  const levels = sheet.valueKind === 'rubric' ? ((entity(sheet.measure)?.levels as string[] | undefined) ?? []) : [];
  const level = levels.find((id) => entity(id)?.value === value);
  return level ? `${numberWords(value)}: ${text(entity(level), 'name')}` : null;
}

/** The same in two or three words, which have room in a cell. */
const brief = ({ problem }: AsideCell): { brief?: string } => (hasWords(`data-brief-${problem}`) ? { brief: t(`data-brief-${problem}`) } : {});

export function problemWords({ text: typed, problem }: AsideCell): string {
  return t('data-not-read', { typed, reason: t(`data-problem-${problem}`) });
}

/** "n/a": an answer, with nothing to mend. A day is wanted all the same. */
export const saysNoData = ({ cell, problem }: AsideCell): boolean => problem === 'no-data' && cell !== 'date';

/** What is odd about figures that were read. */
function remarkWords({ remarks, notes }: SheetEntry): string | undefined {
  const words = [
    ...remarks.map(({ code, args }) => t(`data-remark-${code}`, args)),
    ...notes.filter((code) => code === 'replaced' || code === 'in-future').map((code) => t(`data-note-${code}`)),
  ];
  return words.length > 0 ? words.join(' ') : undefined;
}

type IsWithheld = (id: string, field: string) => boolean;

function figureCell(sheet: DataSheet, entry: SheetEntry | undefined, role: 'value' | 'numerator' | 'denominator', isWithheld: IsWithheld): GridCell {
  const aside = entry?.aside.find(({ cell }) => cell === role);
  if (aside && saysNoData(aside)) return { text: aside.text };
  if (aside) return { text: aside.text, problem: problemWords(aside), ...brief(aside) };
  if (!entry) return { text: '' };
  const value = entry[role];
  const remark = role === 'value' ? remarkWords(entry) : undefined;
  const odd = remark ? { remark } : {};
  if (value !== null) return { text: role === 'value' ? shownValue(sheet, value) : numberWords(value), edited: typedNumber(value), ...odd };
  if (isWithheld(entry.observation, role)) return { text: t('withheld'), edited: '', isComputed: true };
  if (role !== 'value' || entry.counted === null) return { text: '', ...odd };
  return { text: shownValue(sheet, entry.counted), edited: '', isComputed: true, ...odd };
}

function dateCell(row: SheetRow): GridCell {
  const aside = row.entries.flatMap((entry) => entry.aside).find(({ cell }) => cell === 'date');
  if (aside) return { text: aside.text, problem: problemWords(aside), ...brief(aside) };
  if (!row.date) return row.entries.length > 0 ? { text: '', problem: t('data-no-date'), brief: t('data-no-date') } : { text: '' };
  return { text: dateWords(row.date), edited: row.date };
}

function byCell(row: SheetRow): GridCell {
  const aside = row.entries.flatMap((entry) => entry.aside).find(({ cell }) => cell === 'by');
  if (aside) return { text: aside.text, remark: problemWords({ ...aside, problem: 'unknown-person' }) };
  const by = row.entries.find((entry) => entry.by)?.by;
  return { text: by ? text(entity(by), 'name') : '' };
}

function cellOf(sheet: DataSheet, row: SheetRow, { role, group }: SheetColumn, isWithheld: IsWithheld): GridCell {
  if (role === 'date') return dateCell(row);
  if (role === 'by') return byCell(row);
  if (role === 'note') return { text: row.entries.map((entry) => entry.note).find(Boolean) ?? '' };
  return figureCell(sheet, entryOf(row, group), role, isWithheld);
}

const newRow: SheetRow = { date: null, entries: [] };

export const keyOf = (row: SheetRow): string => row.entries[0]?.observation ?? '';

/** With a blank row at the end, to type into; a day may be offered for it. */
export function gridRows(sheet: DataSheet, hasBlank: boolean, offered: string | null = null): GridRow[] {
  const columns = columnsOf(sheet);
  const rows = hasBlank ? [...sheet.rows, newRow] : sheet.rows;
  // A public copy says where it lacks a figure.
  const isWithheld = withheldIn(openRecords);
  const shown = (row: SheetRow, column: SheetColumn): GridCell =>
    row === newRow && column.role === 'date' && offered ? { text: dateWords(offered), edited: offered, offered: t('data-offered') } : cellOf(sheet, row, column, isWithheld);
  return rows.map((row) => ({ key: keyOf(row) || 'new', cells: columns.map((column) => shown(row, column)) }));
}

/** What was typed, by the sheet's rows; rows below the last are new, each its own. Whether the first row of a block is a heading is the core's to say. */
export function typedRows(sheet: DataSheet, typed: Typed[]): TypedRow[] {
  const columns = columnsOf(sheet);
  const rows = new Map<number, TypedRow>();
  for (const { place, text: words } of typed) {
    const column = columns[place.column];
    if (!column) continue;
    const observations = (sheet.rows[place.row] ?? newRow).entries.map((entry) => entry.observation);
    const row = rows.get(place.row) ?? { observations, cells: [] };
    row.cells.push({ column: column.role, group: column.group, text: words });
    rows.set(place.row, row);
  }
  return [...rows.values()];
}
