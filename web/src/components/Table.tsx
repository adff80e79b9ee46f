// A table that becomes a list of small cards on a phone. The roles stand in the markup since some browsers drop a table's
// meaning where CSS changes its display (Safari 17 and older).
import type { ComponentChildren } from 'preact';

export interface TableRow {
  key: string;
  head: ComponentChildren;
  /** As many as there are columns after the first. */
  cells: ComponentChildren[];
}

interface TableProps {
  label: string;
  columns: string[];
  rows: TableRow[];
}

export function Table({ label, columns, rows }: TableProps) {
  return (
    <div class="wm-table-wrap">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the first line of this file */}
      <table class="wm-table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              <th scope="row" role="rowheader">
                {row.head}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-label={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the first line of this file */}
    </div>
  );
}
