// The next meeting: a round or a meeting of its own, and an agenda that builds itself from what the plan says.
import { signal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { announce } from '../../app/announce';
import { daysAfter } from '../../app/days';
import { dueUntil } from '../../app/due';
import { today } from '../../app/open';
import { edit, entity, fieldOf, opened, revision, root, text, undo } from '../../app/plan';
import { go, route } from '../../app/router';
import { dateWords, t } from '../../app/words';
import type { Agenda, DueItem } from '../../core/types';
import { DayHint } from '../calendar/DayNoteText';
import { AgendaDraft } from './AgendaDraft';
import { type Changes, type DraftPoint, draftOf, itemValue, noChanges } from './draft';
import { kindName, meetingAddress, roundsOf } from './places';

interface Wanted {
  round: string;
  kind: string;
  date: string;
  minutes: number;
}

const usualMinutes = 60;
/** Meetings a few times a year are found too. */
const farAhead = 200;

function nextOf(round: string): DueItem | undefined {
  return dueUntil(daysAfter(today(), farAhead)).items.find((item) => item.kind === 'meeting' && item.about === round);
}

/** A round's next meeting; or, without a round, one in a week. */
function wantedOf(round: string, date?: string): Wanted {
  const record = entity(round);
  const minutes = typeof record?.minutes === 'number' ? record.minutes : usualMinutes;
  return { round: record ? round : '', kind: text(record, 'kind') || 'team', date: date || nextOf(round)?.day || daysAfter(today(), 7), minutes };
}

function firstWanted(): Wanted {
  const { query } = route.value;
  const asked = query.get('round');
  if (asked && entity(asked)) return wantedOf(asked, query.get('date') ?? undefined);
  const rounds = roundsOf(root.value).map((round) => ({ id: round.id, day: nextOf(round.id)?.day ?? '9' }));
  const [next] = rounds.sort((a, b) => a.day.localeCompare(b.day));
  return wantedOf(next?.id ?? '');
}

function agendaFor({ date, kind, minutes }: Wanted): Agenda {
  revision.value;
  try {
    return opened.value?.session.agenda({ date, kind, minutes }) ?? { points: [], left: [], people: [] };
  } catch {
    // While a date or a number is being typed.
    return { points: [], left: [], people: [] };
  }
}

export function PrepareMeeting() {
  const isOpen = useSignal(route.value.query.has('round'));
  return (
    <details class="wm-panel wm-prepare" open={isOpen.value} onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary>
        <h2>{t('prepare-meeting')}</h2>
        <span class="wm-meta">{t('prepare-meeting-text')}</span>
      </summary>
      {/* The agenda is asked for when somebody looks at it. */}
      {isOpen.value && <Preparation />}
    </details>
  );
}

function Preparation() {
  const wanted = useMemo(() => signal(firstWanted()), []);
  const changes = useSignal<Changes>(noChanges);
  const agenda = agendaFor(wanted.value);
  const points = draftOf(agenda, changes.value);
  const want = (next: Partial<Wanted>) => {
    wanted.value = { ...wanted.value, ...next };
  };
  return (
    <>
      <WantedForm wanted={wanted.value} want={want} />
      <AgendaDraft agenda={agenda} changes={changes} minutes={wanted.value.minutes} />
      <div class="wm-buttons">
        <button type="button" class="usa-button" disabled={!isDay(wanted.value.date)} onClick={() => putIntoPlan(wanted.value, points)}>
          {t('put-into-plan')}
        </button>
      </div>
    </>
  );
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

function WantedForm({ wanted, want }: { wanted: Wanted; want: (next: Partial<Wanted>) => void }) {
  const rounds = roundsOf(root.value);
  const kinds = fieldOf('meeting', 'kind').choices ?? [];
  return (
    <>
      {rounds.length > 0 && (
        <div class="wm-field">
          <label class="wm-label" for="prepare-round">
            {t('prepare-round')}
          </label>
          <select id="prepare-round" class="usa-select" value={wanted.round} onChange={(event) => want(wantedOf(event.currentTarget.value))}>
            {rounds.map((round) => (
              <option key={round.id} value={round.id}>
                {text(round, 'title') || kindName(round)}
              </option>
            ))}
            <option value="">{t('another-meeting')}</option>
          </select>
        </div>
      )}
      <div class="wm-row wm-row--3">
        <div class="wm-field">
          <label class="wm-label" for="prepare-kind">
            {t('meeting-who-talks')}
          </label>
          <select id="prepare-kind" class="usa-select" value={wanted.kind} onChange={(event) => want({ kind: event.currentTarget.value })}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`choice-meetingKind-${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="wm-field">
          <label class="wm-label" for="prepare-date">
            {t('meeting-day')}
          </label>
          <input id="prepare-date" class="usa-input wm-input--date" type="date" aria-describedby="prepare-date-note" value={wanted.date} onInput={(event) => want({ date: event.currentTarget.value })} />
          <DayHint id="prepare-date-note" field="date" day={wanted.date} take={(date) => want({ date })} />
        </div>
        <div class="wm-field">
          <label class="wm-label" for="prepare-minutes">
            {t('meeting-minutes')}
          </label>
          <input
            id="prepare-minutes"
            class="usa-input wm-number"
            type="number"
            min={5}
            max={600}
            value={wanted.minutes}
            onInput={(event) => want({ minutes: Math.min(600, Math.max(5, Math.round(event.currentTarget.valueAsNumber) || usualMinutes)) })}
          />
        </div>
      </div>
    </>
  );
}

/** Who is invited: those of the round's next meeting, or else those that come to a meeting of its kind. */
function invited(wanted: Wanted): string[] {
  const ofRound = entity(wanted.round) ? nextOf(wanted.round)?.people : undefined;
  return ofRound ?? agendaFor(wanted).people;
}

function putIntoPlan(wanted: Wanted, points: DraftPoint[]): void {
  const round = entity(wanted.round);
  const value = {
    date: wanted.date,
    kind: wanted.kind,
    minutes: wanted.minutes,
    ...(text(round, 'title') ? { title: text(round, 'title') } : {}),
    ...(text(round, 'place') ? { place: text(round, 'place') } : {}),
    attendees: invited(wanted),
    agenda: points.map(itemValue),
  };
  const meeting = edit([{ op: 'insert', parent: root.value, list: 'meetings', value }])?.inserted[0];
  if (!meeting) return;
  announce(() => t('did-put-into-plan', { date: dateWords(wanted.date) }), { label: () => t('undo'), run: undo });
  go(meetingAddress(meeting, 'run'));
}
