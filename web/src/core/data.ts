// What the core says of data that people type or paste; core/file/data_json.hpp tells what each of it means.

export type ColumnRole = 'ignored' | 'date' | 'value' | 'numerator' | 'denominator' | 'group' | 'by' | 'note' | 'measure';
export type Group = 'focal' | 'comparison' | 'state';

export interface DataColumn {
  role: ColumnRole;
  /** Whose values and counts these are, where the rows do not say. */
  group: Group | null;
  /** Null: that of the request, or of the row. */
  measure: string | null;
}

/** What somebody says of the table; what is left out is found out. */
export interface TableHints {
  columns?: DataColumn[];
  dayOrder?: DataProposal['dayOrder'];
}

export interface ProposedObservation {
  row: number;
  measure: string;
  /** Fields of an observation, as an insertion takes them. */
  value: Record<string, string | number>;
  state: 'new' | 'known' | 'differs';
  other: string | null;
  /** Worth taking over without having been looked at. */
  advised: boolean;
  /** Else the row is kept aside: it has no day, or no figure that could be read. */
  givesValue: boolean;
}

/** Of one cell: a problem (`data-problem-<code>`) or a remark (`data-remark-<code>`); the other is blank. */
export interface CellFinding {
  row: number;
  column: number;
  problem: string;
  remark: string;
  args: Record<string, string>;
}

export interface DataProposal {
  rows: string[][];
  header: number | null;
  turned: boolean;
  decimal: 'point' | 'comma' | 'neither';
  decimalEvident: boolean;
  dayOrder: 'month-first' | 'day-first';
  dayOrderEvident: boolean;
  columns: DataColumn[];
  /** How many columns hold something and are not read. */
  columnsLeftOut: number;
  observations: ProposedObservation[];
  findings: CellFinding[];
  left: { row: number; reason: 'above-header' | 'heading' | 'no-figures' | 'summary' | 'unknown-measure' }[];
}

/** A cell that could not be read, as it was typed. */
export interface AsideCell {
  cell: 'date' | 'value' | 'numerator' | 'denominator' | 'group' | 'by';
  text: string;
  /** Words: `data-problem-<code>`. */
  problem: string;
}

export interface SheetEntry {
  observation: string;
  group: Group | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** What the counts make. */
  counted: number | null;
  note: string;
  by: string | null;
  enteredOn: string | null;
  aside: AsideCell[];
  remarks: { code: string; args: Record<string, string> }[];
  /** Of the series: "replaced", "in-future", ... */
  notes: string[];
}

export interface SheetRow {
  date: string | null;
  /** Observations of different groups on that day. */
  entries: SheetEntry[];
}

export interface DataSheet {
  measure: string;
  valueKind: string | null;
  /** Counts make a percentage. */
  percent: boolean;
  groups: Group[];
  rows: SheetRow[];
}

export interface TypedRow {
  /** Ids; none: a new row. */
  observations: string[];
  cells: { column: ColumnRole; group: Group | null; text: string }[];
}

export interface DataEntry {
  measure: string;
  rows: TypedRow[];
  /** Who enters. */
  by?: string;
  /** By whose customs is read what can be read two ways. */
  language?: string;
  at?: number;
}

