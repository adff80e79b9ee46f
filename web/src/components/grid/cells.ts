// The grid's own arithmetic: where a key leads, what lies between two corners, and tables as text between programs.

export interface Place {
  row: number;
  column: number;
}

export interface Block {
  top: number;
  left: number;
  /** Inclusive. */
  bottom: number;
  right: number;
}

export const blockOf = (a: Place, b: Place): Block => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const isInside = ({ top, left, bottom, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const placesOf = ({ top, left, bottom, right }: Block): Place[] => {
  const places: Place[] = [];
  for (let row = top; row <= bottom; ++row) for (let column = left; column <= right; ++column) places.push({ row, column });
  return places;
};

export interface Key {
  key: string;
  ctrl: boolean;
}

/** Where the key leads; null where it leads nowhere by itself. */
export function afterKey(at: Place, { key, ctrl }: Key, rows: number, columns: number): Place | null {
  const within = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const page = 10;
  switch (key) {
    case 'ArrowUp':
      return within({ ...at, row: ctrl ? 0 : at.row - 1 });
    case 'ArrowDown':
      return within({ ...at, row: ctrl ? rows - 1 : at.row + 1 });
    case 'ArrowLeft':
      return within({ ...at, column: ctrl ? 0 : at.column - 1 });
    case 'ArrowRight':
      return within({ ...at, column: ctrl ? columns - 1 : at.column + 1 });
    case 'PageUp':
      return within({ ...at, row: at.row - page });
    case 'PageDown':
      return within({ ...at, row: at.row + page });
    case 'Home':
      return within({ row: ctrl ? 0 : at.row, column: 0 });
    case 'End':
      return within({ row: ctrl ? rows - 1 : at.row, column: columns - 1 });
    default:
      return null;
  }
}

/** After Tab in a cell that is being edited: the next cell, over the end of the row; null at the grid's ends. */
export function afterTab(at: Place, isBack: boolean, rows: number, columns: number): Place | null {
  const index = at.row * columns + at.column + (isBack ? -1 : 1);
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
}

// A cell in quotation marks, or up to the next tab or line end; inches (5" x 7") are no quotation, since it closes at the
// cell's end or not at all.
const cellPattern = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/gy;

const unquoted = (cell: string): string => (cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/** A table as spreadsheets put it on the clipboard: tabs and line ends, quoted where a cell holds one of them. */
export function tableOf(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of plain.matchAll(cellPattern)) {
    rows.at(-1)?.push(unquoted(cell));
    if (end === '\n') rows.push([]);
    // The pattern would match the nothing at the end once more.
    if (end === '') break;
  }
  return rows;
}

export const textOf = (rows: string[][]): string =>
  rows.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');

/** One cell is repeated over the selection, as spreadsheets do; a block lies from the selection's first cell on. */
export function spread(rows: string[][], selection: Block): { place: Place; text: string }[] {
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (isOne) return placesOf(selection).map((place) => ({ place, text: rows[0]?.[0] ?? '' }));
  return rows.flatMap((row, down) =>
    row.map((text, across) => ({ place: { row: selection.top + down, column: selection.left + across }, text })),
  );
}
