// How full a section is: a ring that closes, and becomes a check mark. The numbers are said in words beside it.
export function Ring({ filled, expected }: { filled: number; expected: number }) {
  if (expected > 0 && filled >= expected)
    return (
      <svg class="wm-ring" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7" class="wm-ring__full" />
        <path d="M4.6 8.2l2.3 2.3 4.4-4.8" class="wm-ring__tick" />
      </svg>
    );
  const around = 2 * Math.PI * 6;
  const part = expected > 0 ? filled / expected : 0;
  return (
    <svg class="wm-ring" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" class="wm-ring__rest" />
      {part > 0 && (
        <circle cx="8" cy="8" r="6" class="wm-ring__part" stroke-dasharray={`${part * around} ${around}`} transform="rotate(-90 8 8)" />
      )}
    </svg>
  );
}
