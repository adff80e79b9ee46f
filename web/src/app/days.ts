// Counting in days of the calendar, written YYYY-MM-DD. What school days are is the core's.

const milliseconds = 86_400_000;

/** A day so many days later; earlier where negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / milliseconds);
}
