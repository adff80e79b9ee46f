// Yes or no, as one check box with its words beside it.
import { Concerns, describedBy, type FrameProps } from './Frame';

export interface CheckFieldProps extends Omit<FrameProps, 'children' | 'isGroup'> {
  isOn: boolean;
  change: (isOn: boolean) => void;
  isReadOnly?: boolean;
}

export function CheckField(props: CheckFieldProps) {
  const { id, label, hint, error, hasAdvice, isOn, change, isReadOnly, width = 'full' } = props;
  return (
    <div class={`wm-field wm-field--check wm-field--${width}`}>
      <label class="wm-check">
        <input
          type="checkbox"
          id={id}
          checked={isOn}
          disabled={isReadOnly}
          aria-describedby={describedBy({ id, hint, error, hasAdvice })}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="wm-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Concerns {...props} />
    </div>
  );
}
