// Several of a list of named things, as check boxes.
import { Frame, type FrameProps } from './Frame';
import type { Option } from './ChoiceField';
import type { ComponentChildren } from 'preact';

export interface ManyFieldProps extends Omit<FrameProps, 'children'> {
  options: Option[];
  value: string[];
  /** What to say where there is nothing to choose from. */
  empty: ComponentChildren;
  choose: (value: string[]) => void;
  isReadOnly?: boolean;
  children?: ComponentChildren;
}

export function ManyField(props: ManyFieldProps) {
  const { id, options, value, empty, choose, isReadOnly, children } = props;
  const toggle = (option: string, isOn: boolean) =>
    choose(isOn ? [...value, option] : value.filter((each) => each !== option));
  return (
    <Frame {...props} isGroup>
      {options.length === 0 && <p class="wm-empty-line">{empty}</p>}
      <div class="wm-checks">
        {options.map((option, index) => (
          <label key={option.value} class="wm-check">
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              checked={value.includes(option.value)}
              disabled={isReadOnly}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {children}
    </Frame>
  );
}
