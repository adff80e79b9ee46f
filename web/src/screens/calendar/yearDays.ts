// A school year spelt out day by day, as the core sees it.
import { dayInfo } from '../../app/calendar';
import { children, entity, text } from '../../app/plan';
import type { DayLook, PicturedDay, PicturedMonth } from '../../pictures/YearPicture';
import { nameOf } from '../plan/names';

/** A picture of more than this is a slip of the pen. */
const mostMonths = 18;

const asDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const oneDay = 86_400_000;

function lookOf(day: string): { look: DayLook; name?: string } {
  const info = dayInfo(day);
  if (info?.school) return info.early ? { look: 'early-closing', name: nameOf(info.early) } : { look: 'school' };
  if (!info?.break) return { look: 'out' };
  const kind = text(entity(info.break), 'kind');
  return { look: (kind || 'vacation') as DayLook, name: nameOf(info.break) };
}

/** Days on which a term begins or ends. */
function edgesOf(year: string): Map<string, PicturedDay['edge']> {
  const edges = new Map<string, PicturedDay['edge']>();
  const add = (day: string, edge: 'start' | 'end') => {
    const other = edges.get(day);
    if (day) edges.set(day, other && other !== edge ? 'both' : edge);
  };
  for (const id of children(year, 'terms')) {
    add(text(entity(id), 'start'), 'start');
    add(text(entity(id), 'end'), 'end');
  }
  return edges;
}

/** Empty where the year's first or last day is missing or turned round. */
export function monthsOf(year: string): PicturedMonth[] {
  const start = text(entity(year), 'start');
  const end = text(entity(year), 'end');
  if (!start || !end || end < start) return [];
  const edges = edgesOf(year);
  const months: PicturedMonth[] = [];
  for (let at = Date.parse(`${start.slice(0, 7)}-01`); asDay(at).slice(0, 7) <= end.slice(0, 7); at += oneDay) {
    const day = asDay(at);
    if (day.endsWith('-01')) {
      if (months.length === mostMonths) break;
      months.push({ month: day, days: [] });
    }
    const isInside = day >= start && day <= end;
    months.at(-1)?.days.push({ day, edge: edges.get(day), ...(isInside ? lookOf(day) : { look: 'out' as const }) });
  }
  return months;
}

export const schoolDaysIn = (month: PicturedMonth): number =>
  month.days.filter(({ look }) => look === 'school' || look === 'early-closing').length;
