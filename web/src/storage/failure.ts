// How storage fails: every wait ends, and every failure has one of a few reasons for which the page has words.
import type { FailReason } from './types';

export class StorageError extends Error {
  readonly reason: FailReason;
  constructor(reason: FailReason, detail = '') {
    super(`storage: ${reason} ${detail}`);
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Milliseconds after which an answer of the browser is no longer expected. */
export const timeLimit = 15_000;

export function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageError('timeout')), timeLimit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function reasonOf(error: unknown): FailReason {
  if (error instanceof StorageError) return error.reason;
  const name = (error as { name?: string } | null)?.name ?? '';
  const isQuota = name === 'QuotaExceededError' || /quota/i.test(String(error));
  return isQuota ? 'quota' : 'error';
}
