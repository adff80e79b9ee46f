// The school year at a glance: a picture, and the same as a table.
import { children, entity, text } from '../../app/plan';
import { monthWords, spanWords, t } from '../../app/words';
import { Table, type TableRow } from '../../components/Table';
import { type PicturedMonth, YearPicture } from '../../pictures/YearPicture';
import { nameOf } from '../plan/names';
import { monthsOf, schoolDaysIn } from './yearDays';

interface Entry {
  id: string;
  start: string;
  words: string;
}

/** Breaks and terms in order of days, each where it begins. */
function entriesOf(year: string): Entry[] {
  const entry = (id: string) => {
    const record = entity(id);
    const start = text(record, 'start');
    return { id, start, words: `${spanWords(start, text(record, 'end') || start)}: ${nameOf(id)}` };
  };
  const ids = [...children(year, 'breaks'), ...children(year, 'terms')].filter((id) => text(entity(id), 'start'));
  return ids.map(entry).sort((a, b) => a.start.localeCompare(b.start));
}

function rowOf({ month, days }: PicturedMonth, entries: Entry[]): TableRow {
  const own = entries.filter(({ start }) => start.slice(0, 7) === month.slice(0, 7));
  return {
    key: month,
    head: monthWords(month),
    cells: [
      schoolDaysIn({ month, days }),
      <ul key="days" class="wm-plain">
        {own.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>,
    ],
  };
}

export function YearOverview({ year }: { year: string }) {
  const months = monthsOf(year);
  if (months.length === 0) return <p class="wm-empty-line">{t('year-picture-empty')}</p>;
  const total = months.reduce((sum, month) => sum + schoolDaysIn(month), 0);
  const entries = entriesOf(year);
  const label = t('year-picture', { name: nameOf(year), count: total });
  const table = () => <Table label={label} columns={[t('month'), t('days-of-school'), t('days-that-differ')]} rows={months.map((month) => rowOf(month, entries))} />;
  return (
    <div role="group" class="wm-year-overview" aria-label={t('year-at-a-glance')}>
      <p class="wm-label">{label}</p>
      <YearPicture label={label} months={months} />
      <details class="wm-more wm-no-print">
        <summary>{t('year-as-list')}</summary>
        {table()}
      </details>
      <div class="wm-paper-only">{table()}</div>
    </div>
  );
}
