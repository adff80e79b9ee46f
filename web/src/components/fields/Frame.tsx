// Label, hint, findings and error around one input, tied to it for screen readers.
import type { ComponentChildren } from 'preact';

export interface FrameProps {
  id: string;
  label: string;
  hint?: string | null;
  error?: string | null;
  /** What is to be known about the value, said quietly below the input; null: nothing now. */
  note?: ComponentChildren | null;
  /** What the coach would like better here. */
  advice?: ComponentChildren;
  hasAdvice?: boolean;
  /** For a group of inputs: a fieldset with a legend instead of a label. */
  isGroup?: boolean;
  width?: 'full' | 'half' | 'third';
  children: ComponentChildren;
}

/** Ids of the texts that describe the input of a frame. */
export function describedBy({ id, hint, note, error, hasAdvice }: Pick<FrameProps, 'id' | 'hint' | 'note' | 'error' | 'hasAdvice'>) {
  const ids = [hint && `${id}-hint`, note && `${id}-note`, error && `${id}-error`, hasAdvice && `${id}-advice`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What is wrong with the value, and what could be better. */
export function Concerns({ id, error, advice, hasAdvice }: Pick<FrameProps, 'id' | 'error' | 'advice' | 'hasAdvice'>) {
  return (
    <>
      {error && (
        <p class="wm-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hasAdvice && (
        <div class="wm-advice" id={`${id}-advice`}>
          {advice}
        </div>
      )}
    </>
  );
}

export function Frame(props: FrameProps) {
  const { id, label, hint, note, isGroup, width = 'full', children } = props;
  const texts = (
    <>
      {hint && (
        <p class="wm-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {note !== undefined && (
        <p class="wm-note" id={`${id}-note`} role="status">
          {note}
        </p>
      )}
      <Concerns {...props} />
    </>
  );
  if (isGroup)
    return (
      <fieldset class={`wm-field wm-field--${width}`} id={`${id}-group`} aria-describedby={describedBy(props)}>
        <legend class="wm-label">{label}</legend>
        {texts}
      </fieldset>
    );
  return (
    <div class={`wm-field wm-field--${width}`}>
      <label class="wm-label" for={id}>
        {label}
      </label>
      {texts}
    </div>
  );
}
