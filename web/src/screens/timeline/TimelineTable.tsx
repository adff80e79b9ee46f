// The timeline as a table: everything that the picture shows, in words.
import { isReadOnly } from '../../app/plan';
import { planAddress } from '../../app/router';
import { spanWords, t } from '../../app/words';
import { Table } from '../../components/Table';
import type { StepRow } from '../../pictures/timeline/types';

const columns = ['step', 'owner', 'planned', 'latest', 'slack', 'agreed'] as const;

const span = (start: string | null | undefined, end: string | null | undefined): string => (start ? spanWords(start, end && end > start ? end : start) : '');

function slackWords(row: StepRow): string {
  const { times } = row;
  if (!times) return '';
  if (times.slack < 0) return t('timeline-impossible', { days: -times.slack });
  return times.critical ? t('timeline-critical') : t('school-days', { days: times.slack });
}

function agreedWords(row: StepRow): string {
  const slippage = row.times?.slippage;
  if (slippage === null || slippage === undefined) return t('nothing-agreed');
  if (slippage === 0) return t('as-agreed');
  return t(slippage > 0 ? 'timeline-slipped' : 'timeline-ahead', { days: Math.abs(slippage) });
}

export function TimelineTable({ rows, ask }: { rows: StepRow[]; ask: (id: string) => void }) {
  return (
    <details class="wm-more wm-timeline__table">
      <summary>{t('timeline-as-table')}</summary>
      <Table
        label={t('timeline-as-table')}
        columns={columns.map((column) => t(`timeline-column-${column}`))}
        rows={rows.map((row) => ({
          key: row.id,
          head: (
            <>
              <a href={planAddress('steps', row.id)}>{row.name}</a>
              {!isReadOnly() && (
                <button type="button" class="wm-quiet wm-no-print" onClick={() => ask(row.id)}>
                  {t('suppose')}
                  <span class="usa-sr-only"> {row.name}</span>
                </button>
              )}
            </>
          ),
          cells: [
            row.who || t('nobody-yet', { noun: 'person' }),
            span(row.start, row.end) || t('no-dates'),
            span(row.times?.lateStart, row.times?.lateFinish),
            slackWords(row),
            agreedWords(row),
          ],
        }))}
      />
    </details>
  );
}
