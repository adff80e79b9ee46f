// What was read or is proposed, before anything changes: each day can be left out or called something else.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { takeOver } from '../../app/calendar';
import { entity, takeBack, text } from '../../app/plan';
import { spanWords, t } from '../../app/words';
import { Dialog } from '../../components/Dialog';
import { nameOf } from '../plan/names';
import { type Proposal, type ProposedRow, type Settled, settle, settledBy, takenOf, type Use, uses, waysToSettle } from './proposals';

interface ProposalDialogProps {
  year: string;
  proposal: Proposal;
  close: () => void;
}

export function ProposalDialog({ year, proposal, close }: ProposalDialogProps) {
  const rows = useSignal(proposal.rows);
  const taken = takenOf(rows.value);
  const change = (key: string, part: Partial<ProposedRow>) => {
    rows.value = rows.value.map((row) => (row.key === key ? { ...row, ...part } : row));
  };
  const tickAll = (isTicked: boolean) => {
    rows.value = rows.value.map((row) => ({ ...row, isTicked: isTicked && row.as !== '' && row.state === '' }));
  };
  const accept = () => {
    if (!takeOver(year, taken)) return;
    close();
    announce(() => t('proposal-taken', { count: taken.length }), takeBack);
  };
  return (
    <Dialog title={t('proposal-title', { count: rows.value.length })} close={close}>
      <p>{rows.value.length > 0 ? t('proposal-intro') : t('proposal-empty')}</p>
      {rows.value.length > 1 && (
        <p>
          <button type="button" class="wm-quiet" onClick={() => tickAll(true)}>
            {t('tick-all')}
          </button>
          <button type="button" class="wm-quiet" onClick={() => tickAll(false)}>
            {t('tick-none')}
          </button>
        </p>
      )}
      <ul class="wm-proposal">
        {rows.value.map((row) => (
          <Row key={row.key} row={row} change={(part) => change(row.key, part)} />
        ))}
      </ul>
      <Unread proposal={proposal} />
      <div class="wm-buttons">
        {rows.value.length > 0 && (
          <button type="button" class="usa-button" disabled={taken.length === 0} onClick={accept}>
            {t('proposal-accept', { count: taken.length })}
          </button>
        )}
        <form method="dialog">
          <button type="submit" class="wm-quiet">
            {t('cancel')}
          </button>
        </form>
      </div>
    </Dialog>
  );
}

function Row({ row, change }: { row: ProposedRow; change: (part: Partial<ProposedRow>) => void }) {
  const id = `proposal-${row.key}`;
  const use = (as: Use) => change({ as, ...settledBy(as !== '') });
  return (
    <li class={row.isTicked ? '' : 'wm-proposal__out'}>
      <input type="checkbox" id={id} checked={row.isTicked} disabled={!row.as} onChange={(event) => change(settledBy(event.currentTarget.checked))} />
      <label for={id}>
        <strong>{spanWords(row.start, row.end)}</strong> {row.name}
      </label>
      <select class="usa-select" value={row.as} aria-label={t('proposal-as', { name: row.name })} onChange={(event) => use(event.currentTarget.value as Use)}>
        <option value="">{t('proposal-as-nothing')}</option>
        {uses.map((each) => (
          <option key={each} value={each}>
            {t(`proposal-as-${each}`)}
          </option>
        ))}
      </select>
      <Remarks row={row} />
      <Settling row={row} change={change} />
    </li>
  );
}

/** Of days that a break of the year has too: which of the two it is to be, or both as one. */
function Settling({ row, change }: { row: ProposedRow; change: (part: Partial<ProposedRow>) => void }) {
  const ways = waysToSettle(row);
  const other = entity(row.other ?? '');
  if (ways.length === 0 || !other) return null;
  const days = spanWords(text(other, 'start'), text(other, 'end'));
  return (
    <p class="wm-proposal__settle">
      <label for={`settle-${row.key}`}>{t('settle', { name: nameOf(other.id), days })}</label>
      <select id={`settle-${row.key}`} class="usa-select" value={row.settled} onChange={(event) => change(settle(event.currentTarget.value as Settled))}>
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(`settle-${way}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Remarks({ row }: { row: ProposedRow }) {
  // What can be settled is told there.
  const state = waysToSettle(row).length > 0 ? '' : row.state;
  if (!state && !row.doubt) return null;
  return (
    <p class="wm-meta">
      {state && t(`proposal-${state}`)}
      {state && row.other && ` (${nameOf(row.other)})`} {row.doubt && t(`proposal-doubt-${row.doubt}`)}
    </p>
  );
}

/** What could not be read is never dropped silently. */
function Unread({ proposal: { unread, left } }: { proposal: Proposal }) {
  return (
    <>
      {left > 0 && <p class="wm-meta">{t('proposal-left', { count: left })}</p>}
      {unread.length > 0 && (
        <details class="wm-more" open={unread.length <= 5}>
          <summary>{t('unread-lines', { count: unread.length })}</summary>
          <ul class="wm-plain">
            {unread.map(({ line, text, reason }) => (
              <li key={line}>
                <q>{text}</q> <span class="wm-meta">{t(`unread-${reason}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
