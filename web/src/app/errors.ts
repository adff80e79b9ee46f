// The core's refusals in words: what is wrong, where, and what to do.
import { CoreError } from '../core/client';
import type { CoreProblem } from '../core/types';
import { hasWords, t } from './words';

/** Types are named by key in the core's arguments ("text", "whole-number"). */
function localized(args: Record<string, string>): Record<string, string> {
  const named = { ...args };
  for (const name of ['expected', 'found', 'what', 'reason']) {
    const value = args[name];
    if (value && hasWords(`${name === 'found' ? 'expected' : name}-${value}`))
      named[name] = t(`${name === 'found' ? 'expected' : name}-${value}`);
  }
  return named;
}

export function problemWords(problem: CoreProblem): { what: string; fix: string } {
  const code = hasWords(`error-${problem.code}`) ? problem.code : 'internal';
  const args = { ...localized(problem.args), path: problem.path || t('whole-file') };
  return { what: t(`error-${code}`, args), fix: t(`error-${code}-fix`, args) };
}

export function errorWords(error: unknown): string {
  if (!(error instanceof CoreError)) return String(error);
  const { what, fix } = problemWords(error);
  return `${what} ${fix}`;
}
