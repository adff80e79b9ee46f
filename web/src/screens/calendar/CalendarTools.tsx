// Ways to a filled school year: a usual one to begin with, the district's calendar file, a pasted list; and out again.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { readDays, startingPoint } from '../../app/calendar';
import { t } from '../../app/words';
import { Dialog } from '../../components/Dialog';
import type { TermPattern } from '../../core/types';
import { saveSchoolYear } from './exporting';
import { proposalFromFile } from './importing';
import { type Proposal, proposalOf, proposalToStart } from './proposals';
import { ProposalDialog } from './ProposalDialog';

const patterns: TermPattern[] = ['semesters', 'trimesters', 'quarters'];

export function CalendarTools({ year, level }: { year: string; level: number }) {
  const proposal = useSignal<Proposal | null>(null);
  const isPasting = useSignal(false);
  const Heading = `h${Math.min(level, 6)}` as 'h3';
  const begin = (pattern: TermPattern) => {
    const start = startingPoint(year, pattern);
    if (start) proposal.value = proposalToStart(year, start, pattern);
  };
  const take = async (file: File | undefined) => {
    if (file) proposal.value = await proposalFromFile(year, file);
  };
  const save = async () => {
    const count = await saveSchoolYear(year).catch(() => null);
    announce(() => (count === null ? t('calendar-failed') : t('calendar-saved', { count })));
  };
  return (
    // A group, no landmark: it comes again with every school year.
    <div role="group" class="wm-calendar-tools" aria-label={t('calendar-tools')}>
      <Heading class="wm-label">{t('calendar-tools')}</Heading>
      <p class="wm-hint">{t('calendar-tools-hint')}</p>
      <div class="wm-calendar-tools__row">
        <span class="wm-meta">{t('start-from')}</span>
        {patterns.map((pattern) => (
          <button key={pattern} type="button" class="usa-button usa-button--outline" onClick={() => begin(pattern)}>
            {t(`start-from-${pattern}`)}
          </button>
        ))}
      </div>
      <div class="wm-calendar-tools__row">
        <label class="usa-button usa-button--outline wm-file-button">
          {t('import-calendar')}
          <input
            type="file"
            accept=".ics,text/calendar"
            class="usa-sr-only"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).finally(() => {
                // The same file can be chosen again.
                input.value = '';
              });
            }}
          />
        </label>
        <button type="button" class="usa-button usa-button--outline" onClick={() => (isPasting.value = true)}>
          {t('paste-list')}
        </button>
        <button type="button" class="wm-quiet" onClick={() => void save()}>
          {t('export-calendar')}
        </button>
      </div>
      {isPasting.value && (
        <PasteDialog
          close={() => (isPasting.value = false)}
          read={(text) => {
            const read = readDays(year, text);
            if (!read) return;
            isPasting.value = false;
            proposal.value = proposalOf(year, read);
          }}
        />
      )}
      {proposal.value && <ProposalDialog year={year} proposal={proposal.value} close={() => (proposal.value = null)} />}
    </div>
  );
}

function PasteDialog({ close, read }: { close: () => void; read: (text: string) => void }) {
  const text = useSignal('');
  return (
    <Dialog title={t('paste-list')} close={close}>
      <label class="wm-label" for="pasted-days">
        {t('paste-label')}
      </label>
      <p class="wm-hint" id="pasted-days-hint">
        {t('paste-hint')}
      </p>
      <textarea
        id="pasted-days"
        class="usa-textarea wm-paste"
        rows={12}
        aria-describedby="pasted-days-hint"
        placeholder={t('paste-example')}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <div class="wm-buttons">
        <button type="button" class="usa-button" disabled={text.value.trim() === ''} onClick={() => read(text.value)}>
          {t('paste-read')}
        </button>
        <form method="dialog">
          <button type="submit" class="wm-quiet">
            {t('cancel')}
          </button>
        </form>
      </div>
    </Dialog>
  );
}
