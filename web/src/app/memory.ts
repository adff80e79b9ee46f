// Small things that this browser remembers of how somebody works, beside the plans: never in a plan's file. Storage can be
// forbidden; then they are forgotten when the page closes.

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null: forgotten. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As above; or the storage is full, and the plan itself needs the room more.
  }
}
