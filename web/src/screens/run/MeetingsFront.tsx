// Before the forms of the meetings: prepare the next one, and ways into those that there are.
import { today } from '../../app/open';
import { children, entity, isReadOnly, root, text } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import { meetingAddress, meetingName } from './places';
import { PrepareMeeting } from './PrepareMeeting';

export function MeetingsFront() {
  const meetings = children(root.value, 'meetings')
    .flatMap((id) => entity(id) ?? [])
    .sort((a, b) => text(b, 'date').localeCompare(text(a, 'date')));
  return (
    <>
      {!isReadOnly() && <PrepareMeeting />}
      {meetings.length > 0 && (
        <section class="wm-panel" aria-labelledby="meetings-ways">
          <h2 id="meetings-ways">{t('meetings-ways')}</h2>
          <ul class="wm-meetings">
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <span>
                  <strong>{meetingName(meeting)}</strong> <span class="wm-meta">{dateWords(text(meeting, 'date')) || t('no-date-yet')}</span>
                </span>
                <span class="wm-meetings__ways">
                  <MeetingWay id={meeting.id} part="run" name={meetingName(meeting)} words={text(meeting, 'date') >= today() ? 'do-run-meeting' : 'do-open-meeting'} />
                  <MeetingWay id={meeting.id} part="minutes" name={meetingName(meeting)} words="meeting-part-minutes" />
                  <MeetingWay id={meeting.id} part="todo" name={meetingName(meeting)} words="meeting-part-todo" />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function MeetingWay({ id, part, name, words }: { id: string; part: 'run' | 'minutes' | 'todo'; name: string; words: string }) {
  return (
    <a href={meetingAddress(id, part)}>
      {t(words)}
      <span class="usa-sr-only">: {name}</span>
    </a>
  );
}
