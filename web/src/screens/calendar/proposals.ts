// Days that are proposed for a school year, as rows that a person ticks.
import type { Taken } from '../../app/calendar';
import { children, entity, text } from '../../app/plan';
import { t } from '../../app/words';
import type { ProposedDays, ReadCalendar, StartingPoint } from '../../core/types';

export type Use = Taken['as'] | '';

/** What becomes of a break of the year that shares days with a proposed one: it stays alone, or goes, or both are one. */
export type Settled = 'keep' | NonNullable<Taken['over']>['how'] | 'beside';

export interface ProposedRow {
  key: string;
  name: string;
  start: string;
  end: string;
  /** What it would be taken over as; blank: nothing yet. */
  as: Use;
  isTicked: boolean;
  /** Words: `proposal-<state>`; blank for what is simply new. */
  state: Exclude<ProposedDays['state'], 'new'> | '';
  doubt: ProposedDays['doubt'];
  /** Of the year, that it is compared with. */
  other: string | null;
  /** Where there is another one that it shares days with. */
  settled: Settled;
}

export interface Proposal {
  rows: ProposedRow[];
  unread: ReadCalendar['unread'];
  /** Entries of a calendar that lie outside of the year. */
  left: number;
}

export const uses: Exclude<Use, ''>[] = ['vacation', 'holiday', 'in-service', 'early-closing', 'term', 'school-begins', 'school-ends'];

/** The year's own first and last day are worth taking over where they are blank. */
function useOf(year: string, { meaning, kind }: ProposedDays): { as: Use; isWanted: boolean } {
  if (meaning === 'school-begins') return { as: meaning, isWanted: !text(entity(year), 'start') };
  if (meaning === 'school-ends') return { as: meaning, isWanted: !text(entity(year), 'end') };
  return { as: kind, isWanted: false };
}

function rowOf(year: string, days: ProposedDays, index: number, name: string): ProposedRow {
  const { as, isWanted } = useOf(year, days);
  const { start, end, doubt, other } = days;
  const isEdge = as === 'school-begins' || as === 'school-ends';
  const state = days.state === 'new' || (isEdge && days.state === 'unclear') ? '' : days.state;
  return { key: `${index}`, name, start, end, as, isTicked: days.advised || isWanted, state, doubt, other, settled: 'keep' };
}

const rowsOf = (year: string, days: ProposedDays[]): ProposedRow[] =>
  days.map((each, index) => rowOf(year, each, index, each.name || (each.kind ? t(`usual-name-${each.kind}`) : '')));

export const proposalOf = (year: string, read: ReadCalendar, left = 0): Proposal => ({
  rows: rowsOf(year, read.days),
  unread: read.unread,
  left,
});

/** A year that has terms already keeps them, unless somebody ticks the others. */
export function proposalToStart(year: string, { terms, days }: StartingPoint, pattern: string): Proposal {
  const hasTerms = children(year, 'terms').length > 0;
  const termRows = terms.map(
    ({ number, start, end }): ProposedRow => ({
      key: `term-${number}`,
      name: t(`term-name-${pattern}`, { number }),
      start,
      end,
      as: 'term',
      isTicked: !hasTerms,
      state: '',
      doubt: '',
      other: null,
      settled: 'keep',
    }),
  );
  const dayRows = days.map((each, index) => rowOf(year, each, index, t(`usual-day-${each.name}`)));
  return { rows: [...termRows, ...dayRows], unread: [], left: 0 };
}

const isBreak = (as: Use) => as === 'vacation' || as === 'holiday' || as === 'in-service' || as === 'early-closing';

/** The ways to settle days that both have; none where they share none. What lies inside of the other has nothing to join. */
export function waysToSettle({ state, other, as }: ProposedRow): Settled[] {
  if (!other || !isBreak(as) || (state !== 'overlaps' && state !== 'covered')) return [];
  return state === 'overlaps' ? ['keep', 'replace', 'join', 'beside'] : ['keep', 'replace', 'beside'];
}

/** Ticking what shares days with another enters it beside that one, until somebody says otherwise. */
export const settledBy = (isTicked: boolean): Pick<ProposedRow, 'isTicked' | 'settled'> => ({ isTicked, settled: isTicked ? 'beside' : 'keep' });

export const settle = (settled: Settled): Pick<ProposedRow, 'isTicked' | 'settled'> => ({ isTicked: settled !== 'keep', settled });

export const takenOf = (rows: ProposedRow[]): Taken[] =>
  rows.flatMap((row) => {
    const { isTicked, as, name, start, end, other, settled } = row;
    if (!isTicked || !as) return [];
    const isOver = waysToSettle(row).length > 0 && (settled === 'replace' || settled === 'join');
    return [{ as, name, start, end, ...(isOver && other ? { over: { id: other, how: settled } } : {}) }];
  });
