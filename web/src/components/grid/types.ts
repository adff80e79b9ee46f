// What a grid shows, and what was typed into it.
import type { Place } from './cells';

export interface GridColumn {
  key: string;
  label: string;
  /** Above the label, where columns come in groups. */
  over?: string;
  isNumber?: boolean;
  /** Offered while a cell is edited. */
  choices?: string[];
}

export interface GridCell {
  /** As it is shown. */
  text: string;
  /** As it is edited and copied, where that differs. */
  edited?: string;
  /** It could not be read: why. */
  problem?: string;
  /** The same in two or three words, which stand in the cell. */
  brief?: string;
  /** Something about it is odd: what. */
  remark?: string;
  /** It follows from other cells. */
  isComputed?: boolean;
  /** Offered, and true only once something else is typed into its row: what a screen reader hears beside it. */
  offered?: string;
}

export interface GridRow {
  key: string;
  cells: GridCell[];
}

export interface Typed {
  place: Place;
  text: string;
}

export type How = 'typed' | 'pasted' | 'cleared';

/** A cell that is opened for typing from outside; each turn once. */
export interface Beginning {
  place: Place;
  turn: number;
}

export interface GridProps {
  id: string;
  label: string;
  /** Id of what explains how the grid is used. */
  describedBy?: string;
  columns: GridColumn[];
  /** The last one may be blank: typing there adds a row. */
  rows: GridRow[];
  isReadOnly: boolean;
  begin?: Beginning | null;
  /**
   * Rows below the last may be named: they are new. Answers the key of the row that the first cell is in now, since rows can
   * change their order.
   */
  type: (typed: Typed[], how: How) => string | null;
}
