// Where found parts are underlined in a goal's sentence, also while it is being typed: the core has read an earlier text,
// and what lies before and after the change is still true of the new one.
import type { GoalPart, GoalPartName } from '../../../core/types';

export interface Segment {
  text: string;
  part: GoalPartName | null;
}

// Parts overlap (the measure often holds the group): the first of these at a place is the one that is shown.
const shownParts: GoalPartName[] = ['deadline', 'target', 'baseline', 'source', 'who', 'vague', 'activity'];

interface Range {
  begin: number;
  end: number;
  part: GoalPartName;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, start: number): number {
  let count = 0;
  while (count < a.length - start && count < b.length - start && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** The parts' places in `shown`, from their places in the text that was read; those that the change touched are gone. */
function moved(parts: GoalPart[], read: string, shown: string): GoalPart[] {
  if (read === shown) return parts;
  const start = commonStart(read, shown);
  const end = read.length - commonEnd(read, shown, start);
  const shift = shown.length - read.length;
  return parts.flatMap((part) => {
    if (part.end <= start) return [part];
    if (part.begin >= end) return [{ ...part, begin: part.begin + shift, end: part.end + shift }];
    return [];
  });
}

function chosen(parts: GoalPart[]): Range[] {
  const taken: Range[] = [];
  for (const name of shownParts)
    for (const part of parts)
      if (part.part === name && part.end > part.begin && !taken.some((each) => part.begin < each.end && each.begin < part.end)) taken.push(part);
  return taken.sort((a, b) => a.begin - b.begin);
}

export function segments(shown: string, read: string, parts: GoalPart[]): Segment[] {
  const list: Segment[] = [];
  let at = 0;
  for (const { begin, end, part } of chosen(moved(parts, read, shown))) {
    if (begin > at) list.push({ text: shown.slice(at, begin), part: null });
    list.push({ text: shown.slice(begin, end), part });
    at = end;
  }
  if (at < shown.length) list.push({ text: shown.slice(at), part: null });
  return list;
}
