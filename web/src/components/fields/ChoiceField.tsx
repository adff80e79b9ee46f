// One of a few named values: radio buttons where they fit side by side, else a select.
import { describedBy, Frame, type FrameProps } from './Frame';

export interface Option {
  value: string;
  label: string;
}

export interface ChoiceFieldProps extends Omit<FrameProps, 'children'> {
  options: Option[];
  value: string;
  /** Words for "nothing chosen". */
  blank: string;
  choose: (value: string) => void;
  isReadOnly?: boolean;
}

export function ChoiceField(props: ChoiceFieldProps) {
  const { id, options, value, blank, choose, isReadOnly } = props;
  return (
    <Frame {...props}>
      <select
        id={id}
        class="usa-select"
        value={value}
        disabled={isReadOnly}
        aria-describedby={describedBy(props)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{blank}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** The same for two to four short values. */
export function RadioField(props: ChoiceFieldProps) {
  const { id, options, value, choose, isReadOnly } = props;
  return (
    <Frame {...props} isGroup>
      <div class="wm-radios">
        {options.map((option, index) => (
          <label key={option.value} class="wm-radio">
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={option.value}
              checked={value === option.value}
              disabled={isReadOnly}
              // A second click takes the answer back: there is no other way to leave a radio group blank.
              onClick={() => choose(value === option.value ? '' : option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Frame>
  );
}
