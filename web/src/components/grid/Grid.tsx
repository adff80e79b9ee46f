// A grid of cells that works like a spreadsheet: one cell at a time has the focus (WAI-ARIA's grid pattern), arrows move it,
// typing replaces, F2 edits, Escape takes back, blocks are copied and pasted. It knows nothing of what stands in it: what
// was typed goes to the owner, and what it shows comes from there.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterKey, afterTab, blockOf, isInside, type Place, placesOf, spread, tableOf, textOf } from './cells';
import { Cell } from './Cell';

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
  /** Something about it is odd: what. */
  remark?: string;
  /** It follows from other cells. */
  isComputed?: boolean;
}

export interface GridRow {
  key: string;
  cells: GridCell[];
}

export interface Typed {
  place: Place;
  text: string;
}

interface GridProps {
  id: string;
  label: string;
  /** Id of what explains how the grid is used. */
  describedBy?: string;
  columns: GridColumn[];
  /** The last one may be blank: typing there adds a row. */
  rows: GridRow[];
  isReadOnly: boolean;
  /** Rows below the last may be named: they are new. */
  /** Answers the key of the row that the first cell is in now, since rows can change their order. */
  type: (typed: Typed[], how: 'typed' | 'pasted' | 'cleared') => string | null;
}

const isTypable = (event: KeyboardEvent) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

export function Grid({ id, label, describedBy, columns, rows, isReadOnly, type }: GridProps) {
  const at = useSignal<Place>({ row: 0, column: 0 });
  const anchor = useSignal<Place>({ row: 0, column: 0 });
  const draft = useSignal<string | null>(null);
  const table = useRef<HTMLTableElement>(null);
  // Rows can have gone since: the focus stays inside.
  const here: Place = { row: Math.min(at.value.row, rows.length - 1), column: Math.min(at.value.column, columns.length - 1) };
  const selection = blockOf(here, { row: Math.min(anchor.value.row, rows.length - 1), column: Math.min(anchor.value.column, columns.length - 1) });
  const cellAt = ({ row, column }: Place) => rows[row]?.cells[column];
  const editedText = (place: Place) => cellAt(place)?.edited ?? cellAt(place)?.text ?? '';

  const wantsFocus = useRef(false);
  const focusCell = () => table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  // Before anything is painted: a quick typist's next key must find its cell.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    if (draft.value === null) focusCell();
  });
  // What was typed may have put its row somewhere else: the focus goes with it.
  const follow = useRef<{ key: string; row: number } | null>(null);
  useLayoutEffect(() => {
    const followed = follow.current;
    follow.current = null;
    const row = followed ? rows.findIndex(({ key }) => key === followed.key) : -1;
    if (!followed || row < 0 || row === followed.row) return;
    const to = { ...at.value, row: Math.min(rows.length - 1, at.value.row + row - followed.row) };
    at.value = to;
    anchor.value = to;
    wantsFocus.current = true;
  }, [rows]);
  const send = (typed: Typed[], how: 'typed' | 'pasted' | 'cleared') => {
    const key = type(typed, how);
    follow.current = key === null || how !== 'typed' ? null : { key, row: here.row };
  };
  const go = (to: Place, isExtending = false) => {
    at.value = to;
    if (!isExtending) anchor.value = to;
    wantsFocus.current = true;
  };
  const edit = (text: string) => {
    if (!isReadOnly) draft.value = text;
  };
  /** What was typed goes out, if anything was. */
  const leave = () => {
    const text = draft.value;
    draft.value = null;
    if (text !== null && text !== editedText(here)) send([{ place: here, text }], 'typed');
  };
  const finish = () => {
    wantsFocus.current = true;
    leave();
  };
  const copied = () => {
    const lines: string[][] = [];
    for (let row = selection.top; row <= selection.bottom; ++row)
      lines.push(columns.slice(selection.left, selection.right + 1).map((_, index) => editedText({ row, column: selection.left + index })));
    return textOf(lines);
  };
  const clear = () => {
    const filled = placesOf(selection).filter((place) => editedText(place) !== '' && !cellAt(place)?.isComputed);
    if (filled.length > 0 && !isReadOnly) send(filled.map((place) => ({ place, text: '' })), 'cleared');
    wantsFocus.current = true;
  };

  const selectAll = () => {
    at.value = { row: rows.length - 1, column: columns.length - 1 };
    anchor.value = { row: 0, column: 0 };
    wantsFocus.current = true;
  };
  const open = () => edit(editedText(here));
  const keyActions: Record<string, () => void> = { Enter: open, F2: open, Delete: clear, Backspace: clear };

  const onKey = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (draft.value !== null) return onKeyWhileEditing(event);
    const next = afterKey(here, { key: event.key, ctrl }, rows.length, columns.length);
    if (next) go(next, event.shiftKey);
    else if (ctrl && event.key.toLowerCase() === 'a') selectAll();
    else if (!ctrl && keyActions[event.key]) keyActions[event.key]?.();
    else if (isTypable(event)) edit(event.key);
    else return;
    event.preventDefault();
  };
  const onKeyWhileEditing = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      draft.value = null;
      wantsFocus.current = true;
    } else if (event.key === 'Enter') {
      finish();
      go({ ...here, row: Math.max(0, Math.min(rows.length - 1, here.row + (event.shiftKey ? -1 : 1))) });
    } else if (event.key === 'Tab') {
      const next = afterTab(here, event.shiftKey, rows.length, columns.length);
      finish();
      // At the grid's end Tab leads out of it, as everywhere.
      if (!next) return;
      go(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent, isCut = false) => {
    if (draft.value !== null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied());
    if (isCut) clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // Into a cell that is being edited goes text, unless it is a table.
    if (isReadOnly || text === '' || (draft.value !== null && !/[\t\n]/.test(text.trim()))) return;
    event.preventDefault();
    draft.value = null;
    wantsFocus.current = true;
    send(spread(tableOf(text), selection).filter(({ place }) => place.column < columns.length), 'pasted');
  };

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
        onKeyDown={onKey}
        onCopy={(event) => onCopy(event)}
        onCut={(event) => onCopy(event, true)}
        onPaste={onPaste}
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
                      if (isHere && draft.value !== null) return;
                      if (draft.value !== null) finish();
                      go(place, isExtending);
                    }}
                    open={() => edit(editedText(place))}
                    leave={leave}
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

function Head({ columns }: { columns: GridColumn[] }) {
  const hasGroups = columns.some(({ over }) => over);
  const lone = columns.filter(({ over }) => !over || !hasGroups);
  const heading = (column: GridColumn, rows?: number) => (
    <th key={column.key} scope="col" rowSpan={rows} class={column.isNumber ? 'wm-grid__number' : ''}>
      {column.label}
    </th>
  );
  if (!hasGroups)
    return (
      <thead>
        <tr>{lone.map((column) => heading(column))}</tr>
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
            group.map((column) => heading(column, 2))
          ),
        )}
      </tr>
      <tr>{columns.filter(({ over }) => over).map((column) => heading(column))}</tr>
    </thead>
  );
}
