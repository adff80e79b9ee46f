// Workload by month: school days of the steps that each person owns, as numbers with small bars beside them.
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';
import { opened, revision } from '../../app/plan';
import { planAddress } from '../../app/router';
import { listWords, shortMonthWords, numberWords, t } from '../../app/words';
import { Table } from '../../components/Table';
import type { Workload } from '../../core/types';
import { peopleNames } from './places';

/** As many months as fit beside each other, on paper too. */
const mostMonths = 6;

function workload(): Workload {
  revision.value;
  return opened.value?.session.workload() ?? { months: [], people: [] };
}

interface Most {
  people: string[];
  days: number;
  month: string;
}

/** Who has most to do from this month on, all that have as much, and their fullest month. */
function mostOf({ months, people }: Workload): Most | null {
  const from = today().slice(0, 7);
  const ahead = (days: number[]) => days.filter((_, index) => (months[index] ?? '') >= from);
  const sum = (days: number[]) => ahead(days).reduce((total, each) => total + each, 0);
  const days = Math.max(0, ...people.map((each) => sum(each.schoolDays)));
  const first = people.find((each) => sum(each.schoolDays) === days);
  if (!first || days === 0) return null;
  const full = Math.max(...ahead(first.schoolDays));
  const month = months.find((each, index) => each >= from && first.schoolDays[index] === full) ?? from;
  return { people: people.filter((each) => sum(each.schoolDays) === days).map((each) => each.person), days, month };
}

const fullest = (all: Workload) => Math.max(1, ...all.people.flatMap((each) => each.schoolDays));

function mostWords({ people, days, month }: Most): string {
  return t('workload-most', { names: listWords(peopleNames(people)), count: people.length, days, month: shortMonthWords(month) });
}

export function WorkloadTable() {
  const all = workload();
  const last = Math.max(0, all.months.length - mostMonths);
  const now = all.months.indexOf(today().slice(0, 7));
  const from = useSignal(Math.min(Math.max(now, 0), last));
  const first = Math.min(from.value, last);
  const months = all.months.slice(first, first + mostMonths);
  const most = mostOf(all);
  const busy = all.people.filter(({ steps, helps }) => [...steps, ...helps].some((count) => count > 0));
  const full = fullest(all);
  return (
    <section class="wm-panel" aria-labelledby="people-load">
      <h2 id="people-load">{t('workload-title')}</h2>
      {busy.length === 0 ? (
        <p class="wm-empty-line">
          {t('workload-empty')} <a href={planAddress('steps')}>{t('go-to-steps')}</a>
        </p>
      ) : (
        <>
          {most && <p>{mostWords(most)}</p>}
          <p class="wm-meta">{t('workload-text')}</p>
          {last > 0 && <Months first={first} last={last} step={mostMonths} go={(to) => (from.value = to)} />}
          <Table
            label={t('workload-title')}
            columns={[t('noun-person'), ...months.map((month) => shortMonthWords(month))]}
            rows={busy.map(({ person, steps, helps, schoolDays }) => ({
              key: person,
              head: listWords(peopleNames([person])),
              cells: months.map((_, index) => <Load days={schoolDays[first + index] ?? 0} steps={steps[first + index] ?? 0} helps={helps[first + index] ?? 0} full={full} />),
            }))}
          />
        </>
      )}
    </section>
  );
}

function Load({ days, steps, helps, full }: { days: number; steps: number; helps: number; full: number }) {
  if (steps === 0) return <span class="wm-meta">{helps > 0 ? t('workload-helps', { count: helps }) : '–'}</span>;
  return (
    <span class="wm-load">
      <span class="wm-load__bar" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * days) / full)}%` }} />
      </span>
      {numberWords(days)} <span class="wm-meta">{t('workload-steps', { count: steps })}</span>
    </span>
  );
}

function Months({ first, last, step, go }: { first: number; last: number; step: number; go: (to: number) => void }) {
  return (
    <div class="wm-buttons wm-no-print">
      <button type="button" class="usa-button usa-button--outline" disabled={first === 0} onClick={() => go(Math.max(0, first - step))}>
        {t('earlier-months')}
      </button>
      <button type="button" class="usa-button usa-button--outline" disabled={first >= last} onClick={() => go(Math.min(last, first + step))}>
        {t('later-months')}
      </button>
    </div>
  );
}
