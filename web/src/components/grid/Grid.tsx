// A grid of cells that works like a spreadsheet. It knows nothing of what stands in it: what was typed goes to the owner, and
// what it shows comes from there.
import { useRef } from 'preact/hooks';
import { Cell } from './Cell';
import { isInside } from './cells';
import { Head } from './Head';
import type { GridColumn, GridProps } from './types';
import { useGrid } from './useGrid';

export type { GridCell, GridColumn, GridRow, Typed } from './types';

export function Grid(props: GridProps) {
  const { id, label, describedBy, columns, rows, isReadOnly } = props;
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid(props, table);
  const { here, selection, draft } = grid;
  return (
    <div class="wm-grid-wrap" role="region" aria-label={label}>
      <table
        ref={table}
        id={id}
        class="wm-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid may be a table, whose cells it keeps (WAI-ARIA practices)
        role="grid"
        aria-label={label}
        aria-describedby={describedBy}
        aria-multiselectable="true"
        aria-readonly={isReadOnly}
        onKeyDown={grid.onKey}
        onCopy={grid.onCopy}
        onCut={grid.onCopy}
        onPaste={grid.onPaste}
      >
        <Head columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              {row.cells.map((cell, column) => {
                const place = { row: index, column };
                const isHere = place.row === here.row && place.column === here.column;
                return (
                  <Cell
                    key={columns[column]?.key}
                    id={`${id}-${index}-${column}`}
                    cell={cell}
                    column={columns[column] as GridColumn}
                    isFirst={column === 0}
                    isHere={isHere}
                    isSelected={isInside(selection, place)}
                    isReadOnly={isReadOnly}
                    draft={isHere ? draft.value : null}
                    change={(text) => (draft.value = text)}
                    choose={(isExtending) => {
                      if (!isHere || draft.value === null) grid.choose(place, isExtending);
                    }}
                    open={() => grid.open(place)}
                    leave={grid.leave}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
