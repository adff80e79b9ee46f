// One cell of a grid: shown, or being edited.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import type { GridCell, GridColumn } from './types';

interface CellProps {
  id: string;
  cell: GridCell;
  column: GridColumn;
  isFirst: boolean;
  isHere: boolean;
  isSelected: boolean;
  isReadOnly: boolean;
  draft: string | null;
  change: (text: string) => void;
  choose: (isExtending: boolean) => void;
  open: () => void;
  leave: () => void;
}

export function Cell({ id, cell, column, isFirst, isHere, isSelected, isReadOnly, draft, change, choose, open, leave }: CellProps) {
  const isEditing = draft !== null;
  const classes = [...classesOf(cell, column), isSelected ? 'wm-grid__selected' : ''];
  // A blank heads nothing.
  const isHead = isFirst && cell.text !== '';
  const Tag = isHead ? 'th' : 'td';
  return (
    <Tag
      id={id}
      role={isHead ? 'rowheader' : 'gridcell'}
      scope={isHead ? 'row' : undefined}
      class={classes.filter(Boolean).join(' ')}
      tabIndex={isHere && !isEditing ? 0 : -1}
      aria-selected={isSelected}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={cell.problem ? true : undefined}
      onMouseDown={(event) => {
        if (isEditing) return;
        event.preventDefault();
        // On a phone there is no key that opens a cell: touching the one that has the focus does.
        if (document.activeElement === event.currentTarget && !event.shiftKey) open();
        else choose(event.shiftKey);
      }}
      onDblClick={open}
      onFocus={() => {
        if (!isHere) choose(false);
      }}
    >
      {isEditing ? (
        <CellInput id={id} text={draft} label={[column.over, column.label].filter(Boolean).join(' ')} choices={column.choices} isNumber={column.isNumber} change={change} leave={leave} />
      ) : (
        <Shown cell={cell} />
      )}
    </Tag>
  );
}

const classesOf = (cell: GridCell, column: GridColumn): string[] => [
  column.isNumber ? 'wm-grid__number' : '',
  cell.problem ? 'wm-grid__bad' : '',
  cell.remark ? 'wm-grid__odd' : '',
  cell.isComputed || cell.offered ? 'wm-grid__computed' : '',
];

function Shown({ cell }: { cell: GridCell }) {
  const said = cell.problem ?? cell.remark;
  return (
    <>
      {said && <Icon name={cell.problem ? 'must' : 'should'} size={14} />}
      <span>{cell.text}</span>
      {cell.offered && <span class="usa-sr-only">. {cell.offered}</span>}
      {cell.brief && (
        <small class="wm-grid__brief" aria-hidden="true">
          {cell.brief}
        </small>
      )}
      {said && <span class="usa-sr-only">. {said}</span>}
    </>
  );
}

interface InputProps {
  id: string;
  text: string;
  label: string;
  choices?: string[];
  isNumber?: boolean;
  change: (text: string) => void;
  leave: () => void;
}

function CellInput({ id, text, label, choices, isNumber, change, leave }: InputProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
  }, []);
  return (
    <>
      <input
        ref={input}
        class="wm-grid__input"
        aria-label={label}
        value={text}
        list={choices ? `${id}-choices` : undefined}
        inputMode={isNumber ? 'decimal' : undefined}
        maxLength={1800}
        autocomplete="off"
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={leave}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
