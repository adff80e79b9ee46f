// A look at how a step is done, while it is written.

export const dimensions = ['adherence', 'exposure', 'quality', 'responsiveness'] as const;
export type Dimension = (typeof dimensions)[number];

/** Blank: not looked at. */
export type Seen = 'met' | 'unmet' | '';

export interface Draft {
  date: string;
  by: string;
  seen: Record<string, Seen>;
  percent: Partial<Record<Dimension, string>>;
  note: string;
}

/** 0 to 100, with or without a percent sign and a decimal comma; null for a blank, NaN for anything else. */
export function percentOf(typed: string): number | null {
  const plain = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (plain === '') return null;
  // Digits, as cells of data have them: a program's "0x1F" or "1e1" is no percentage that anybody means.
  const value = /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return value <= 100 ? value : Number.NaN;
}

/** Something was looked at, or noted. */
export const isWorthKeeping = ({ seen, percent, note }: Draft): boolean =>
  Object.values(seen).some(Boolean) || Object.values(percent).some((typed) => typed?.trim()) || note.trim() !== '';

/** Of a look what is still in the plan, and how many things that it names are not. */
export function withoutGone(draft: Draft, isThere: (id: string) => boolean): { left: Draft; gone: number } {
  const seen = Object.entries(draft.seen).filter(([, as]) => as !== '');
  const left = { ...draft, seen: Object.fromEntries(seen.filter(([item]) => isThere(item))), by: isThere(draft.by) ? draft.by : '' };
  return { left, gone: seen.filter(([item]) => !isThere(item)).length + (draft.by && !left.by ? 1 : 0) };
}

const itemsSeen = (seen: Draft['seen'], as: Seen): string[] => Object.keys(seen).filter((item) => seen[item] === as);

/** As an insertion takes it; blanks are left out. */
export function checkOf({ date, by, seen, percent, note }: Draft): Record<string, unknown> {
  const numbers = dimensions.flatMap((name) => {
    const value = percentOf(percent[name] ?? '');
    return value === null ? [] : [[name, value] as const];
  });
  const lists = (['met', 'unmet'] as const).flatMap((as) => (itemsSeen(seen, as).length > 0 ? [[as, itemsSeen(seen, as)] as const] : []));
  return { date, ...(by ? { by } : {}), ...Object.fromEntries([...numbers, ...lists]), ...(note.trim() ? { note: note.trim() } : {}) };
}
