// What the school calendar says of a date, with the school day that would do instead one click away.
import { isReadOnly } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import { type DayNote, noteOf } from './dayNotes';

interface DayNoteTextProps {
  note: DayNote | null;
  take: (day: string) => void;
}

export function DayNoteText({ note, take }: DayNoteTextProps) {
  if (!note) return null;
  const { says, better, advises } = note;
  return (
    <>
      {says} {advises}{' '}
      {better && !isReadOnly() && (
        <button type="button" class="wm-link wm-note__take wm-no-print" onClick={() => take(better)}>
          {t('take-school-day')}
          <span class="usa-sr-only"> {dateWords(better)}</span>
        </button>
      )}
    </>
  );
}

/** The same below an input that stands outside of the forms. */
export function DayHint({ id, field, day, take }: { id: string; field: string; day: string; take: (day: string) => void }) {
  return (
    <p class="wm-note" id={id} role="status">
      <DayNoteText note={noteOf(field, day)} take={take} />
    </p>
  );
}
