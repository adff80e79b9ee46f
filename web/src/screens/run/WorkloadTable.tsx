// Workload by month: school days of the steps that each person owns, as numbers with small bars beside them, and what else is
// due: check-ins, data, reports, decisions.
import { useSignal } from '@preact/signals';
import { planAddress } from '../../app/router';
import { listWords, numberWords, shortMonthWords, t } from '../../app/words';
import { useNarrow } from '../../components/narrow';
import { Table } from '../../components/Table';
import { peopleNames } from './places';
import { dueWordsOf, fullest, type Load, loadsOf, type Most, mostOf, type PersonLoads, thisMonth, workload } from './workload';
import { WorkloadList } from './WorkloadList';

/** As many months as fit beside each other, on paper too. */
const mostMonths = 6;

function mostWords({ people, days, month }: Most): string {
  return t('workload-most', { names: listWords(peopleNames(people)), count: people.length, days, month: shortMonthWords(month) });
}

export function WorkloadTable() {
  const { months, people } = workload();
  const all = loadsOf({ months, people });
  const most = mostOf(all);
  const isNarrow = useNarrow();
  return (
    <section class="wm-panel" aria-labelledby="people-load">
      <h2 id="people-load">{t('workload-title')}</h2>
      {all.length === 0 ? (
        <p class="wm-empty-line">
          {t('workload-empty')} <a href={planAddress('steps')}>{t('go-to-steps')}</a>
        </p>
      ) : (
        <>
          {most && <p>{mostWords(most)}</p>}
          <p class="wm-meta">{t('workload-text')}</p>
          {isNarrow ? <WorkloadList all={all} /> : <ByMonth all={all} months={months} />}
        </>
      )}
    </section>
  );
}

function ByMonth({ all, months }: { all: PersonLoads[]; months: string[] }) {
  const last = Math.max(0, months.length - mostMonths);
  const from = useSignal(Math.max(months.indexOf(thisMonth()), 0));
  const first = Math.min(from.value, last);
  const shown = months.slice(first, first + mostMonths);
  const full = fullest(all);
  return (
    <>
      {last > 0 && <Months first={first} last={last} step={mostMonths} go={(to) => (from.value = to)} />}
      <Table
        label={t('workload-title')}
        columns={[t('noun-person'), ...shown.map((month) => shortMonthWords(month))]}
        rows={all.map(({ person, loads }) => ({
          key: person,
          head: listWords(peopleNames([person])),
          cells: loads.slice(first, first + mostMonths).map((load) => <Cell load={load} full={full} />),
        }))}
      />
    </>
  );
}

function Cell({ load, full }: { load: Load; full: number }) {
  const { days, steps, helps } = load;
  const due = dueWordsOf(load);
  if (steps === 0 && helps === 0 && due.length === 0) return <span class="wm-meta">–</span>;
  return (
    <span class="wm-load">
      {steps > 0 && (
        <>
          <span class="wm-load__bar" aria-hidden="true">
            <span style={{ width: `${Math.round((100 * days) / full)}%` }} />
          </span>
          {numberWords(days)} <span class="wm-meta">{t('workload-steps', { count: steps })}</span>
        </>
      )}
      {steps === 0 && helps > 0 && <span class="wm-meta">{t('workload-helps', { count: helps })}</span>}
      {due.length > 0 && (
        <span class="wm-load__due">
          {due.map((words, at) => (
            <span key={words}>
              {words}
              {at < due.length - 1 ? ', ' : ''}
            </span>
          ))}
        </span>
      )}
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
