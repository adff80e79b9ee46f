// What a file holds, before anything changes.
import { acceptImport, type Candidate, importing } from '../app/importing';
import { store } from '../app/open';
import { go } from '../app/router';
import { dateWords, t } from '../app/words';
import { Dialog } from '../components/Dialog';

const counted = ['goals', 'steps', 'people', 'observations', 'meetings'] as const;

function Holds({ candidate }: { candidate: Candidate }) {
  const { plan, counts, notes } = candidate.holds;
  const isHere = (store.value?.plans.value ?? []).some((each) => each.planId === plan.id);
  return (
    <div class="wm-panel">
      <h3>{plan.title || t('unnamed', { noun: t('noun-plan') })}</h3>
      <p class="wm-meta">
        {plan.organization}
        {plan.start && plan.end && ` · ${dateWords(plan.start)} – ${dateWords(plan.end)}`}
      </p>
      <ul class="wm-counts">
        {counted.filter((each) => counts[each] > 0).map((each) => (
          <li key={each}>{t(`count-${each}`, { count: counts[each] })}</li>
        ))}
      </ul>
      {isHere && <p>{t('import-is-here')}</p>}
      {notes.length > 0 && (
        <details>
          <summary>{t('import-notes', { count: notes.length })}</summary>
          <ul>
            {notes.map((note) => (
              <li key={`${note.path}${JSON.stringify(note.args)}`}>{t(`note-${note.code}`, { ...note.args, path: note.path })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function ImportDialog() {
  const current = importing.value;
  if (!current) return null;
  const close = () => {
    importing.value = null;
  };
  if (current.kind === 'refused')
    return (
      <Dialog title={t('import-refused')} close={close}>
        <p class="wm-filename">{current.name}</p>
        <p>{current.what}</p>
        <p>
          <strong>{current.fix}</strong>
        </p>
        <p>{t('import-nothing-changed')}</p>
        <form method="dialog">
          <button type="submit" class="usa-button">{t('close')}</button>
        </form>
      </Dialog>
    );
  const accept = async () => {
    await acceptImport();
    go('#/plan/overview');
  };
  return (
    <Dialog title={t('import-title', { count: current.candidates.length })} close={close}>
      <p class="wm-filename">{current.name}</p>
      {current.candidates.map((candidate) => (
        <Holds key={candidate.holds.plan.id} candidate={candidate} />
      ))}
      <div class="wm-buttons">
        <button type="button" class="usa-button" onClick={() => void accept()}>
          {t('import-accept', { count: current.candidates.length })}
        </button>
        <form method="dialog">
          <button type="submit" class="wm-quiet">{t('cancel')}</button>
        </form>
      </div>
    </Dialog>
  );
}
