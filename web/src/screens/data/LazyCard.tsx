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
  const isShown = useSignal(isOpen);
  const wasOpened = useSignal(isOpen);
  useEffect(() => {
    if (isOpen) isShown.value = true;
  }, [isOpen]);
  if (isShown.value) wasOpened.value = true;
  return (
    <div class="wm-card wm-data" data-entity={id}>
      <details open={isShown.value || isOpen} onToggle={(event) => (isShown.value = event.currentTarget.open)}>
        <summary>
          <span class="wm-data__head">
            {over && <span class="wm-meta">{over}</span>}
            <span class="wm-card__name">{name}</span>
          </span>
          {state}
        </summary>
        <div class="wm-card__body">{(wasOpened.value || isOpen) && content()}</div>
      </details>
      {action}
    </div>
  );
}
