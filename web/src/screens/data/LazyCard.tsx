// A card whose content is made when it is first opened: a plan has many measures, and each grid costs.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface LazyCardProps {
  id: string;
  name: string;
  state: ComponentChildren;
  isOpen: boolean;
  content: () => ComponentChildren;
}

export function LazyCard({ id, name, state, isOpen, content }: LazyCardProps) {
  const wasOpened = useSignal(isOpen);
  return (
    <details
      class="wm-card wm-data"
      open={isOpen}
      data-entity={id}
      onToggle={(event) => {
        if (event.currentTarget.open) wasOpened.value = true;
      }}
    >
      <summary>
        <span class="wm-card__name">{name}</span>
        {state}
      </summary>
      <div class="wm-card__body">{(wasOpened.value || isOpen) && content()}</div>
    </details>
  );
}
