// Who has how much to do in which month, as the core counts it, and what of it is worth saying.
import { today } from '../../app/open';
import { opened, revision } from '../../app/plan';
import { numberWords, t } from '../../app/words';
import type { DueKind, Workload } from '../../core/types';

export function workload(): Workload {
  revision.value;
  return opened.value?.session.workload() ?? { months: [], people: [] };
}

/** One person's month. */
export interface Load {
  month: string;
  days: number;
  steps: number;
  helps: number;
  due: Partial<Record<DueKind, number>>;
}

export interface PersonLoads {
  person: string;
  loads: Load[];
}

const isBlank = ({ steps, helps, due }: Load) => steps === 0 && helps === 0 && Object.keys(due).length === 0;

/** Those who have anything to do. */
export function loadsOf({ months, people }: Workload): PersonLoads[] {
  return people
    .map((each) => ({
      person: each.person,
      loads: months.map((month, at): Load => ({ month, days: each.schoolDays[at] ?? 0, steps: each.steps[at] ?? 0, helps: each.helps[at] ?? 0, due: each.due[at] ?? {} })),
    }))
    .filter(({ loads }) => !loads.every(isBlank));
}

export const thisMonth = () => today().slice(0, 7);

export const ahead = (loads: Load[]) => loads.filter((load) => load.month >= thisMonth());

export interface Most {
  people: string[];
  days: number;
  month: string;
}

export function fullestOf(loads: Load[]): Load | undefined {
  return ahead(loads).reduce<Load | undefined>((most, load) => (load.days > (most?.days ?? 0) ? load : most), undefined);
}

/** Who has most to do from this month on, all that have as much, and the fullest month of the first. */
export function mostOf(all: PersonLoads[]): Most | null {
  const sum = ({ loads }: PersonLoads) => ahead(loads).reduce((total, load) => total + load.days, 0);
  const days = Math.max(0, ...all.map(sum));
  const most = all.filter((each) => sum(each) === days);
  const full = fullestOf(most[0]?.loads ?? []);
  return full ? { people: most.map((each) => each.person), days, month: full.month } : null;
}

export const fullest = (all: PersonLoads[]) => Math.max(1, ...all.flatMap(({ loads }) => loads.map((load) => load.days)));

/** "2 check-ins", "1 report" */
export const dueWordsOf = ({ due }: Load): string[] => Object.entries(due).map(([kind, count]) => t(`workload-due-${kind}`, { count }));

/** "16 school days in 2 steps. 2 check-ins"; "nothing" where there is nothing. */
export function loadWords(load: Load): string {
  const steps = load.steps > 0 ? t('workload-days', { days: load.days, shown: numberWords(load.days), count: load.steps }) : '';
  const helps = load.helps > 0 ? t('workload-helps', { count: load.helps }) : '';
  return [steps, helps, dueWordsOf(load).join(', ')].filter(Boolean).join('; ') || t('workload-nothing');
}
