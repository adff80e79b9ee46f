// Downloads the plan's dates as a calendar file: a person's, the team's, or everybody's.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { t } from '../../app/words';
import { PeopleOptions } from '../plan/PeopleOptions';
import { saveCalendar, type Whose } from './exporting';

interface CalendarButtonProps {
  /** Leaves nothing to choose. */
  whose?: Whose;
}

export function CalendarButton({ whose }: CalendarButtonProps) {
  const chosen = useSignal<Whose>(whose ?? 'everything');
  const save = async () => {
    const count = await saveCalendar(whose ?? chosen.value).catch(() => null);
    announce(() => (count === null ? t('calendar-failed') : t('calendar-saved', { count })));
  };
  return (
    <div class="wm-calendar-out">
      {whose === undefined && (
        <label>
          <span class="wm-label">{t('calendar-whose')}</span>
          <select class="usa-select" value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
            <option value="everything">{t('calendar-of-everybody')}</option>
            <option value="team">{t('calendar-of-team')}</option>
            <PeopleOptions />
          </select>
        </label>
      )}
      <button type="button" class="usa-button usa-button--outline" onClick={() => void save()}>
        {t('calendar-save')}
      </button>
      <p class="wm-hint">{t('for-the-team')}</p>
    </div>
  );
}
