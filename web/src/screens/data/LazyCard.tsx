// A card whose content is made when it is first opened: a plan has many measures, and each grid costs.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface LazyCardProps {
  id: string;
  name: string;
  /** Above the name: what it belongs to. */
  over?: ComponentChildren;
  state: ComponentChildren;
  isOpen: boolean;
  content: () => ComponentChildren;
  /** Beside the name while the card is closed. */
  action?: ComponentChildren;
}

export function LazyCard({ id, name, over, state, isOpen, content, action }: LazyCardProps) {
  const shown = useSignal<'never' | 'open' | 'closed'>(isOpen ? 'open' : 'never');
  useEffect(() => {
    if (isOpen) shown.value = 'open';
  }, [isOpen]);
  const toggled = (isNowOpen: boolean) => {
    // What was made once stays: somebody may be writing in it.
    if (isNowOpen || shown.value !== 'never') shown.value = isNowOpen ? 'open' : 'closed';
  };
  return (
    <div class="wm-card wm-data" data-entity={id}>
      <details open={shown.value === 'open' || isOpen} onToggle={(event) => toggled(event.currentTarget.open)}>
        <summary>
          <span class="wm-data__head">
            {over && <span class="wm-meta">{over}</span>}
            <span class="wm-card__name">{name}</span>
          </span>
          {state}
        </summary>
        <div class="wm-card__body">{(shown.value !== 'never' || isOpen) && content()}</div>
      </details>
      {action}
    </div>
  );
}
