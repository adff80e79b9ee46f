// The minutes of a meeting: a clean page to print, and text to put into an e-mail.
import { t } from '../../app/words';
import { Table } from '../../components/Table';
import { CopyText } from './CopyText';
import { type MinutesContent, minutesOfMeeting, minutesText } from './minutesContent';

export function Minutes({ id }: { id: string }) {
  const minutes = minutesOfMeeting(id);
  return (
    <>
      <CopyText text={minutesText(minutes)} />
      <article class="wm-document wm-minutes" aria-label={t('meeting-part-minutes')}>
        <p class="wm-minutes__about">{minutes.about}</p>
        <Who minutes={minutes} />
        <h2>{t('minutes-points')}</h2>
        <ol>
          {minutes.points.map((point) => (
            <li key={point.topic}>
              <strong>{point.topic}</strong>
              {point.facts.length > 0 && <span class="wm-meta"> {point.facts.join(' · ')}</span>}
              {point.notes && <p class="wm-minutes__notes">{point.notes}</p>}
            </li>
          ))}
        </ol>
        {minutes.notes && <p class="wm-minutes__notes">{minutes.notes}</p>}
        <Decided minutes={minutes} />
        <Taken minutes={minutes} />
      </article>
    </>
  );
}

function Who({ minutes }: { minutes: MinutesContent }) {
  if (!minutes.here && !minutes.absent) return null;
  return (
    <dl>
      {minutes.here && (
        <div>
          <dt>{t('run-attendees')}</dt>
          <dd>{minutes.here}</dd>
        </div>
      )}
      {minutes.absent && (
        <div>
          <dt>{t('run-absent')}</dt>
          <dd>{minutes.absent}</dd>
        </div>
      )}
    </dl>
  );
}

function Decided({ minutes }: { minutes: MinutesContent }) {
  if (minutes.decisions.length === 0) return null;
  return (
    <>
      <h2>{t('minutes-decisions')}</h2>
      <ul>
        {minutes.decisions.map(({ what, reason, change }) => (
          <li key={what + reason}>
            <strong>{what}</strong>
            {reason && <p class="wm-minutes__notes">{reason}</p>}
            {change && <p class="wm-minutes__notes">{change}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Taken({ minutes }: { minutes: MinutesContent }) {
  if (minutes.tasks.length === 0) return null;
  return (
    <>
      <h2>{t('minutes-tasks')}</h2>
      <Table
        label={t('minutes-tasks')}
        columns={[t('field-task-what'), t('field-task-person'), t('field-task-due')]}
        rows={minutes.tasks.map(({ what, who, due }, index) => ({ key: `${index}-${what}`, head: what, cells: [who || t('due-nobody'), due] }))}
      />
    </>
  );
}
