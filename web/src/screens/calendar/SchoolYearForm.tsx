// A school year: its days, the weekdays with school, terms, breaks, and ways to enter them without typing forty dates.
import { isReadOnly } from '../../app/plan';
import { t } from '../../app/words';
import { BoundField } from '../plan/BoundField';
import { CalendarTools } from './CalendarTools';
import { DayList } from './DayList';
import { YearOverview } from './YearOverview';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function SchoolYearForm({ id, level }: { id: string; level: number }) {
  return (
    <>
      <div class="wm-row wm-row--3">
        {['name', 'start', 'end'].map((field) => (
          <BoundField key={field} id={id} field={field} level={level} />
        ))}
      </div>
      <fieldset class="wm-field">
        <legend class="wm-label">{t('days-with-school')}</legend>
        <div class="wm-weekdays">
          {weekdays.map((field) => (
            <BoundField key={field} id={id} field={field} level={level} />
          ))}
        </div>
      </fieldset>
      {!isReadOnly() && <CalendarTools year={id} level={level} />}
      <DayList year={id} list="terms" fields={['name', 'start', 'end']} level={level} />
      <DayList year={id} list="breaks" fields={['name', 'kind', 'start', 'end']} level={level} />
      <YearOverview year={id} />
    </>
  );
}
