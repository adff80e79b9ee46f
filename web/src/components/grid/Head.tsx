// The headings of a grid: one line, or two where columns come in groups.
import type { GridColumn } from './types';

/** Columns that stand under one heading, in their order: of one or several. */
function groupsOf(columns: GridColumn[]): GridColumn[][] {
  const groups: GridColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.over && last[0]?.over === column.over) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function Heading({ column, rows }: { column: GridColumn; rows?: number }) {
  return (
    <th scope="col" rowSpan={rows} class={column.isNumber ? 'wm-grid__number' : ''}>
      {column.label}
    </th>
  );
}

export function Head({ columns }: { columns: GridColumn[] }) {
  const hasGroups = columns.some(({ over }) => over);
  if (!hasGroups)
    return (
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column.key} column={column} />
          ))}
        </tr>
      </thead>
    );
  return (
    <thead>
      <tr>
        {groupsOf(columns).map((group) =>
          group[0]?.over ? (
            <th key={group[0].over} scope="colgroup" colSpan={group.length} class="wm-grid__over">
              {group[0].over}
            </th>
          ) : (
            group.map((column) => <Heading key={column.key} column={column} rows={2} />)
          ),
        )}
      </tr>
      <tr>
        {columns
          .filter(({ over }) => over)
          .map((column) => (
            <Heading key={column.key} column={column} />
          ))}
      </tr>
    </thead>
  );
}
