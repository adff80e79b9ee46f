// Small statistics and how figures are written.

export function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (list) => percentile(list, 0.5);

/** Milliseconds with as many digits as mean something. */
export function ms(value) {
  if (value >= 1000) return `${(value / 1000).toFixed(value >= 10_000 ? 0 : 1)} s`;
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3;
  return `${value.toFixed(digits)} ms`;
}

export const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
export const count = (value) => value.toLocaleString('en');
