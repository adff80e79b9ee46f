// Workload where there is little room: of each person this month and the fullest one ahead; the other months unfold.
import { listWords, shortMonthWords, t } from '../../app/words';
import { peopleNames } from './places';
import { fullestOf, type Load, loadWords, type PersonLoads, thisMonth } from './workload';

export function WorkloadList({ all }: { all: PersonLoads[] }) {
  return (
    <ul class="wm-load-list">
      {all.map(({ person, loads }) => (
        <Person key={person} person={person} loads={loads} />
      ))}
    </ul>
  );
}

function Person({ person, loads }: PersonLoads) {
  const now = loads.find((load) => load.month === thisMonth());
  const full = fullestOf(loads);
  const told = [now, full].filter((load, at, both): load is Load => load !== undefined && both.indexOf(load) === at);
  const name = listWords(peopleNames([person]));
  return (
    <li>
      <h3>{name}</h3>
      <Months loads={told} full={full} />
      {loads.length > told.length && (
        <details class="wm-more">
          <summary>
            {t('workload-all-months', { count: loads.length })}
            <span class="usa-sr-only"> {name}</span>
          </summary>
          <Months loads={loads} />
        </details>
      )}
    </li>
  );
}

function Months({ loads, full }: { loads: Load[]; full?: Load }) {
  return (
    <dl class="wm-load-list__months">
      {loads.map((load) => (
        <div key={load.month}>
          <dt>
            {shortMonthWords(load.month)} {load === full && <span class="wm-meta">{t('workload-fullest')}</span>}
          </dt>
          <dd>{loadWords(load)}</dd>
        </div>
      ))}
    </dl>
  );
}
