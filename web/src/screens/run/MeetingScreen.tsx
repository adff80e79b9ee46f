// One meeting on a screen of its own: run it, then its minutes and everybody's to-do list.
import { entity, text } from '../../app/plan';
import { planAddress } from '../../app/router';
import { dateWords, t } from '../../app/words';
import { Page } from '../../components/Page';
import { Minutes } from './Minutes';
import { meetingAddress, meetingName } from './places';
import { RunMeeting } from './RunMeeting';
import { ToDoLists } from './ToDoLists';

const parts = ['run', 'minutes', 'todo'] as const;
export type MeetingPart = (typeof parts)[number];

export function MeetingScreen({ id, part }: { id: string; part: MeetingPart }) {
  const meeting = entity(id);
  if (!meeting)
    return (
      <Page name="meeting-gone" title={t('meeting-gone')}>
        <p>
          <a href={planAddress('meetings')}>{t('back-to-meetings')}</a>
        </p>
      </Page>
    );
  const about = [dateWords(text(meeting, 'date')) || t('no-date-yet'), text(meeting, 'place')].filter(Boolean).join(' · ');
  return (
    <Page
      name={`${id}-${part}`}
      over={
        <>
          <a href={planAddress('meetings')}>{t('section-meetings')}</a>
          {' / '}
          {about}
        </>
      }
      title={part === 'run' ? meetingName(meeting) : t(`meeting-${part}-title`, { name: meetingName(meeting) })}
      intro={part === 'run' ? t('meeting-run-intro') : undefined}
    >
      <nav class="wm-tabs wm-no-print" aria-label={meetingName(meeting)}>
        {parts.map((each) => (
          <a key={each} href={meetingAddress(id, each)} aria-current={each === part ? 'page' : undefined}>
            {t(`meeting-part-${each}`)}
          </a>
        ))}
      </nav>
      {part === 'run' && <RunMeeting id={id} />}
      {part === 'minutes' && <Minutes id={id} />}
      {part === 'todo' && <ToDoLists id={id} />}
      {part === 'run' && (
        <p class="wm-next">
          <a class="usa-button" href={meetingAddress(id, 'minutes')}>
            {t('to-minutes')}
          </a>
        </p>
      )}
    </Page>
  );
}

export const isMeetingPart = (part: string | undefined): part is MeetingPart => parts.includes(part as MeetingPart);
