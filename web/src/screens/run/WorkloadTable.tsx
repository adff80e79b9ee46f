// Workload by month: school days of the steps that each person owns, as numbers with small bars beside them.
import { opened, revision } from '../../app/plan';
import { planAddress } from '../../app/router';
import { monthWords, numberWords, t } from '../../app/words';
import { Table } from '../../components/Table';
import type { Workload } from '../../core/types';
import { nameOf } from '../plan/names';
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';

/** As many months as fit beside each other, on paper too. */
const mostMonths = 6;

function workload(): Workload {
  revision.value;
  return opened.value?.session.workload() ?? { months: [], people: [] };
}

interface Peak {
  person: string;
  month: string;
  days: number;
  steps: number;
}

/** The month in which somebody has most to do. */
function peakOf({ months, people }: Workload): Peak | null {
  let peak: Peak | null = null;
  for (const { person, schoolDays, steps } of people)
    for (const [index, days] of schoolDays.entries())
      if (days > (peak?.days ?? 0)) peak = { person, month: months[index] ?? '', days, steps: steps[index] ?? 0 };
  return peak;
}

export function WorkloadTable() {
  const all = workload();
  const last = Math.max(0, all.months.length - mostMonths);
  const now = all.months.indexOf(today().slice(0, 7));
  const from = useSignal(Math.min(Math.max(now, 0), last));
  const first = Math.min(from.value, last);
  const months = all.months.slice(first, first + mostMonths);
  const peak = peakOf(all);
  const busy = all.people.filter(({ steps, helps }) => [...steps, ...helps].some((count) => count > 0));
  const most = peak?.days ?? 1;
  return (
    <section class="wm-panel" aria-labelledby="people-load">
      <h2 id="people-load">{t('workload-title')}</h2>
      {busy.length === 0 ? (
        <p class="wm-empty-line">
          {t('workload-empty')} <a href={planAddress('steps')}>{t('go-to-steps')}</a>
        </p>
      ) : (
        <>
          {peak && <p>{t('workload-peak', { name: nameOf(peak.person), month: monthWords(peak.month), days: peak.days, steps: peak.steps })}</p>}
          <p class="wm-meta">{t('workload-text')}</p>
          {last > 0 && <Months first={first} last={last} step={mostMonths} go={(to) => (from.value = to)} />}
          <Table
            label={t('workload-title')}
            columns={[t('noun-person'), ...months.map(monthWords)]}
            rows={busy.map(({ person, steps, helps, schoolDays }) => ({
              key: person,
              head: nameOf(person),
              cells: months.map((_, index) => <Load days={schoolDays[first + index] ?? 0} steps={steps[first + index] ?? 0} helps={helps[first + index] ?? 0} most={most} />),
            }))}
          />
        </>
      )}
    </section>
  );
}

function Load({ days, steps, helps, most }: { days: number; steps: number; helps: number; most: number }) {
  if (steps === 0 && helps === 0) return <span class="wm-meta">–</span>;
  return (
    <span class="wm-load">
      <span class="wm-load__bar" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * days) / most)}%` }} />
      </span>
      <span>
        {numberWords(days)} <span class="wm-meta">{t('workload-steps', { steps, helps })}</span>
      </span>
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
