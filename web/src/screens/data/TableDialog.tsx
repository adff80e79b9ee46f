// Data out of a file or a pasted table: which column is what, and row by row what would be taken over and what is odd.
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { announce } from '../../app/announce';
import { readData, takeData } from '../../app/data';
import { takeBack } from '../../app/plan';
import { sizeWords, t } from '../../app/words';
import { Dialog } from '../../components/Dialog';
import type { DataProposal, TableHints } from '../../core/data';
import { papaparse } from '../../files/libraries';
import { decoded, isDocument, largestTable, rowsOf } from '../../files/tableReader';
import { nameOf } from '../plan/names';
import { countsOf, TablePreview } from './TablePreview';

interface TableDialogProps {
  measure: string;
  /** A block that was pasted into the grid. */
  pasted: string[][] | null;
  close: () => void;
}

interface Read {
  rows: string[][];
  proposal: DataProposal;
  hints: TableHints;
  /** Rows whose tick was changed by hand: the others follow what is advised. */
  ticks: Record<number, boolean>;
}

export function TableDialog({ measure, pasted, close }: TableDialogProps) {
  const read = useSignal<Read | null>(null);
  const problem = useSignal('');
  const isAgain = useSignal(false);
  const take = (rows: string[][], hints: TableHints = {}) => {
    const proposal = readData(measure, rows, hints);
    problem.value = typeof proposal === 'string' ? proposal : '';
    if (typeof proposal !== 'string') read.value = { rows, proposal, hints, ticks: {} };
  };
  const match = (said: TableHints) => {
    if (read.value) take(read.value.rows, { ...read.value.hints, ...said });
  };
  useLayoutEffect(() => {
    if (pasted) take(pasted);
  }, []);
  return (
    <Dialog title={t('table-title', { name: nameOf(measure) })} close={close}>
      <p class="wm-error" role="alert">
        {problem.value}
      </p>
      {!read.value && <TableSource take={take} isAgain={isAgain.value} />}
      {read.value && (
        <>
          <TablePreview
            measure={measure}
            proposal={read.value.proposal}
            ticks={read.value.ticks}
            match={match}
            tick={(index, isOn) => {
              if (read.value) read.value = { ...read.value, ticks: { ...read.value.ticks, [index]: isOn } };
            }}
          />
          <Taking
            read={read.value}
            close={close}
            refuse={(words) => (problem.value = words)}
            again={() => {
              problem.value = '';
              isAgain.value = true;
              read.value = null;
            }}
          />
        </>
      )}
    </Dialog>
  );
}

export const isTicked = ({ ticks, proposal }: Pick<Read, 'ticks' | 'proposal'>, index: number): boolean =>
  ticks[index] ?? proposal.observations[index]?.advised ?? false;

interface TakingProps {
  read: Read;
  close: () => void;
  /** Said inside of the dialog: what lies behind it is neither seen nor heard. */
  refuse: (words: string) => void;
  again: () => void;
}

function Taking({ read, close, refuse, again }: TakingProps) {
  const chosen = read.proposal.observations.filter((_, index) => isTicked(read, index));
  const counts = countsOf(chosen);
  const accept = () => {
    const problem = takeData(chosen);
    refuse(problem);
    if (problem) return;
    close();
    announce(() => t('table-taken', counts), takeBack);
  };
  return (
    <div class="wm-buttons">
      <button type="button" class="usa-button" disabled={chosen.length === 0} onClick={accept}>
        {t('table-accept', counts)}
      </button>
      <button type="button" class="wm-quiet" onClick={again}>
        {t('table-again')}
      </button>
      <Cancel />
    </div>
  );
}

function Cancel() {
  return (
    <form method="dialog">
      <button type="submit" class="wm-quiet">
        {t('cancel')}
      </button>
    </form>
  );
}

/** A file, or text that was copied anywhere. */
function TableSource({ take, isAgain }: { take: (rows: string[][]) => void; isAgain: boolean }) {
  useEffect(() => {
    if (isAgain) document.getElementById('pasted-table')?.focus();
  }, []);
  const text = useSignal('');
  const problem = useSignal('');
  const parse = async (words: string) => {
    problem.value = '';
    const rows = rowsOf(await papaparse(), words);
    if (rows.length === 0) problem.value = t('table-blank');
    else take(rows);
  };
  // A workbook that was only renamed to .csv is one still.
  const parseBytes = async (bytes: ArrayBuffer) => {
    if (isDocument(bytes)) problem.value = t('table-workbook');
    else await parse(decoded(bytes));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestTable) problem.value = t('table-large', { size: sizeWords(file.size), limit: sizeWords(largestTable) });
    else if (/\.(xlsx?|ods|numbers)$/i.test(file.name)) problem.value = t('table-workbook');
    else await parseBytes(await file.arrayBuffer());
  };
  const failed = () => {
    problem.value = t('table-failed');
  };
  return (
    <>
      <p>{t('table-intro')}</p>
      <p>
        <label class="usa-button usa-button--outline wm-file-button">
          {t('table-file')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            class="usa-sr-only"
            onChange={(event) => {
              const input = event.currentTarget;
              void open(input.files?.[0])
                .catch(failed)
                .finally(() => {
                  // The same file can be chosen again.
                  input.value = '';
                });
            }}
          />
        </label>
      </p>
      <label class="wm-label" for="pasted-table">
        {t('table-paste')}
      </label>
      <p class="wm-hint" id="pasted-table-hint">
        {t('table-paste-hint')}
      </p>
      <textarea id="pasted-table" class="usa-textarea wm-paste" rows={9} aria-describedby="pasted-table-hint" value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
      <p class="wm-error" role="alert">
        {problem.value}
      </p>
      <div class="wm-buttons">
        <button type="button" class="usa-button" disabled={text.value.trim() === ''} onClick={() => void parse(text.value).catch(failed)}>
          {t('table-read')}
        </button>
        <Cancel />
      </div>
    </>
  );
}
