// The columns of a picture's table that say something: one of nothing but dashes takes room from the others.
import type { TableRow } from '../../components/Table';

export function told(columns: string[], rows: TableRow[]): { columns: string[]; rows: TableRow[] } {
  const isTold = (at: number) => rows.length === 0 || rows.some(({ cells }) => cells[at] !== '–');
  return {
    columns: columns.filter((_, at) => at === 0 || isTold(at - 1)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isTold(at)) })),
  };
}
