// What a grid does with keys, the clipboard and the focus: one cell at a time has the focus (WAI-ARIA's grid pattern), arrows
// move it, typing replaces, F2 edits, Escape takes back, blocks are copied and pasted.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { afterKey, afterTab, blockOf, type Place, placesOf, spread, tableOf, textOf } from './cells';
import type { GridProps, How, Typed } from './types';

const isTypable = (event: KeyboardEvent) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

const corner: Place = { row: 0, column: 0 };

/** The row that has the focus, until the focus is somewhere else: so it is known when the row is taken away with it. */
function useFocusedRow(table: RefObject<HTMLTableElement | null>): RefObject<Element | null> {
  const row = useRef<Element | null>(null);
  useEffect(() => {
    const element = table.current;
    const enter = ({ target }: FocusEvent) => {
      row.current = (target as Element).closest('tr');
    };
    // By then whoever took the row away has drawn anew.
    const leave = () =>
      setTimeout(() => {
        if (!element?.contains(document.activeElement)) row.current = null;
      });
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  return row;
}

/** Where the focus is, what is selected and what is being typed. */
function useCursor({ columns, rows }: GridProps, table: RefObject<HTMLTableElement | null>) {
  const at = useSignal<Place>(corner);
  const anchor = useSignal<Place>(corner);
  const draft = useSignal<string | null>(null);
  const wantsFocus = useRef(false);
  const focusedRow = useFocusedRow(table);
  // Before anything is painted: a quick typist's next key must find its cell.
  useLayoutEffect(() => {
    // An undo can take the row away that has the focus.
    const isLost = focusedRow.current?.isConnected === false && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    if (draft.value === null) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });
  // Rows can have gone since: the focus stays inside.
  const within = ({ row, column }: Place): Place => ({ row: Math.min(row, rows.length - 1), column: Math.min(column, columns.length - 1) });
  const here = within(at.value);
  const go = (to: Place, isExtending = false) => {
    at.value = to;
    if (!isExtending) anchor.value = to;
    wantsFocus.current = true;
  };
  return { here, selection: blockOf(here, within(anchor.value)), draft, go, wantsFocus, at };
}

/** What was typed may have put its row somewhere else: the focus goes with it. */
function useFollowing({ rows }: GridProps, { at, go }: ReturnType<typeof useCursor>) {
  const followed = useRef<{ key: string; row: number } | null>(null);
  useLayoutEffect(() => {
    const wanted = followed.current;
    followed.current = null;
    const row = wanted ? rows.findIndex(({ key }) => key === wanted.key) : -1;
    if (!wanted || row < 0 || row === wanted.row) return;
    go({ ...at.value, row: Math.min(rows.length - 1, at.value.row + row - wanted.row) });
  }, [rows]);
  return followed;
}

export function useGrid(props: GridProps, table: RefObject<HTMLTableElement | null>) {
  const { columns, rows, isReadOnly, begin } = props;
  const cursor = useCursor(props, table);
  const { here, selection, draft, go, wantsFocus } = cursor;
  const followed = useFollowing(props, cursor);
  const cellAt = ({ row, column }: Place) => rows[row]?.cells[column];
  const editedText = (place: Place) => cellAt(place)?.edited ?? cellAt(place)?.text ?? '';

  const send = (typed: Typed[], how: How) => {
    const key = props.type(typed, how);
    followed.current = key === null || how !== 'typed' ? null : { key, row: here.row };
  };
  const edit = (text: string) => {
    if (!isReadOnly) draft.value = text;
  };
  const open = (place: Place = here) => edit(editedText(place));
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
  const choose = (place: Place, isExtending: boolean) => {
    if (draft.value !== null) finish();
    go(place, isExtending);
  };
  useLayoutEffect(() => {
    if (!begin) return;
    go(begin.place);
    open(begin.place);
    // With its headings, where there is room for them.
    table.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [begin?.turn]);

  const clear = () => {
    const filled = placesOf(selection).filter((place) => editedText(place) !== '' && !cellAt(place)?.isComputed && !cellAt(place)?.offered);
    if (filled.length > 0 && !isReadOnly) send(filled.map((place) => ({ place, text: '' })), 'cleared');
    wantsFocus.current = true;
  };
  const selectAll = () => {
    go(corner);
    go({ row: rows.length - 1, column: columns.length - 1 }, true);
  };
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
      // Down from the last row leads to the one that what was typed has made.
      go({ ...here, row: Math.max(0, here.row + (event.shiftKey ? -1 : 1)) });
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

  const copied = () => {
    const lines: string[][] = [];
    for (let row = selection.top; row <= selection.bottom; ++row)
      lines.push(columns.slice(selection.left, selection.right + 1).map((_, index) => editedText({ row, column: selection.left + index })));
    return textOf(lines);
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft.value !== null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied());
    if (event.type === 'cut') clear();
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
  return { here, selection, draft, edit, open, leave, choose, onKey, onCopy, onPaste };
}
