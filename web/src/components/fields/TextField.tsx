// One line, many lines, a number or a date: whatever is typed with a keyboard.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { describedBy, Frame, type FrameProps } from './Frame';
import { type AddWaiting, useDraft } from './useDraft';

export interface TextFieldProps extends Omit<FrameProps, 'children' | 'error'> {
  kind: 'text' | 'long' | 'number' | 'date';
  value: string;
  send: (typed: string) => void;
  explain: (error: unknown) => string;
  addWaiting: AddWaiting;
  maxLength?: number;
  isReadOnly?: boolean;
  isLarge?: boolean;
  unit?: string;
  /** What else is wrong with it than what was typed last. */
  problem?: string | null;
  /** Long text: the same text with marks, drawn behind the input letter by letter. */
  marked?: (shown: string) => ComponentChildren;
}

/** Long text grows with what is in it, at every width, so that nothing hides behind a scroll bar. */
function fit(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + 2}px`;
}

export function TextField(props: TextFieldProps) {
  const { id, kind, value, maxLength, isReadOnly, isLarge, unit } = props;
  const draft = useDraft(value, props.send, props.explain, props.addWaiting);
  const error = draft.error ?? props.problem;
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = draft.shown;

  useLayoutEffect(() => fit(area.current), [shown]);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fit(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const common: Common = {
    id,
    value: shown,
    onInput: draft.onInput,
    onBlur: draft.onBlur,
    readOnly: isReadOnly,
    maxLength,
    'aria-describedby': describedBy({ ...props, error }),
    'aria-invalid': error ? true : undefined,
  };
  return (
    <Frame {...props} error={error}>
      {kind === 'long' ? <LongInput common={common} area={area} isLarge={isLarge} marked={props.marked?.(shown)} /> : <ShortInput kind={kind} common={common} unit={unit} />}
    </Frame>
  );
}

/** What every kind of input is given. */
interface Common {
  id: string;
  value: string;
  onInput: (event: Event) => void;
  onBlur: () => void;
  readOnly?: boolean;
  maxLength?: number;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface LongInputProps {
  common: Common;
  area: RefObject<HTMLTextAreaElement | null>;
  isLarge?: boolean;
  marked?: ComponentChildren;
}

function LongInput({ common, area, isLarge, marked }: LongInputProps) {
  const look = `usa-textarea ${isLarge ? 'wm-input--large' : ''}`;
  const input = <textarea {...common} ref={area} rows={isLarge ? 3 : 2} class={look} />;
  if (marked === undefined) return input;
  return (
    <div class="wm-marked">
      {/* The last line break would have no height without something after it. */}
      <div class={`wm-marked__text ${look}`} aria-hidden="true">
        {marked}{' '}
      </div>
      {input}
    </div>
  );
}

function ShortInput({ kind, common, unit }: { kind: TextFieldProps['kind']; common: Common; unit?: string }) {
  if (kind === 'date') return <input {...common} class="usa-input wm-input--date" type="date" min="1900-01-01" max="2199-12-31" />;
  if (kind === 'text') return <input {...common} class="usa-input" type="text" autocomplete="off" />;
  return (
    <span class="wm-number">
      <input {...common} class="usa-input" type="text" inputMode="decimal" autocomplete="off" />
      {unit && <span class="wm-unit">{unit}</span>}
    </span>
  );
}
