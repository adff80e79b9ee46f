// The proposed agenda: reordered, shortened, dropped from and added to before it goes into the plan.
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { announce } from '../../app/announce';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Agenda } from '../../core/types';
import { PeopleOptions } from '../plan/PeopleOptions';
import { type Changes, type DraftPoint, draftOf, leftOf, minutesOf, moved, speakerWords } from './draft';

interface DraftProps {
  agenda: Agenda;
  changes: Signal<Changes>;
  /** Of the whole meeting. */
  minutes: number;
}

export function AgendaDraft({ agenda, changes, minutes }: DraftProps) {
  const points = draftOf(agenda, changes.value);
  const left = leftOf(agenda, changes.value);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (next: Partial<Changes>) => {
    changes.value = { ...changes.value, ...next };
  };
  const move = (from: number, to: number) => {
    change({ order: moved(points, from, to) });
    announce(() => t('moved', { name: points[from]?.topic ?? '', place: to + 1, count: points.length }));
  };
  const drop = (point: DraftPoint) => {
    change({ dropped: [...changes.value.dropped, point.key], own: changes.value.own.filter((own) => own.key !== point.key) });
    heading.current?.focus();
    announce(() => t('removed', { name: point.topic }));
  };
  const take = (point: DraftPoint) => {
    change({ dropped: changes.value.dropped.filter((key) => key !== point.key), taken: [...changes.value.taken, point.key] });
    heading.current?.focus();
    announce(() => t('did-take-in', { name: point.topic }));
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('agenda-title')} <Total used={minutesOf(points)} minutes={minutes} />
      </h3>
      {points.length === 0 && <p class="wm-empty-line">{t('agenda-empty')}</p>}
      <ol class="wm-agenda">
        {points.map((point, index) => (
          <DraftLine
            key={point.key}
            point={point}
            index={index}
            count={points.length}
            move={move}
            drop={drop}
            set={(value) => change({ minutes: { ...changes.value.minutes, [point.key]: value } })}
          />
        ))}
      </ol>
      <OwnPoint add={(own) => change({ own: [...changes.value.own, own] })} />
      {left.length > 0 && (
        <>
          <h3>{t('agenda-left')}</h3>
          <p class="wm-meta">{t('agenda-left-text')}</p>
          <ul class="wm-agenda wm-agenda--left">
            {left.map((point) => (
              <li key={point.key}>
                <span class="wm-agenda__what">
                  <span class="wm-agenda__topic">{point.topic}</span>
                  <span class="wm-meta">{t('count-minutes', { count: point.minutes })}</span>
                </span>
                <button type="button" class="wm-quiet" onClick={() => take(point)}>
                  <Icon name="plus" size={16} /> {t('take-in')}
                  <span class="usa-sr-only">: {point.topic}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** "45 of 60 minutes", said out loud when it changes. */
export function Total({ used, minutes }: { used: number; minutes: number }) {
  return (
    <span class={`wm-meta ${used > minutes ? 'wm-over-time' : ''}`} role="status">
      {t(used > minutes ? 'minutes-over' : 'minutes-of', { used, minutes, over: used - minutes })}
    </span>
  );
}

interface LineProps {
  point: DraftPoint;
  index: number;
  count: number;
  move: (from: number, to: number) => void;
  drop: (point: DraftPoint) => void;
  set: (minutes: number) => void;
}

function DraftLine({ point, index, count, move, drop, set }: LineProps) {
  return (
    <li>
      <span class="wm-agenda__what">
        <span class="wm-agenda__topic">{point.topic}</span>
        <span class="wm-meta">{speakerWords(point.speaker)}</span>
      </span>
      <span class="wm-agenda__tools">
        <label class="wm-agenda__minutes">
          <input
            class="usa-input"
            type="number"
            min={0}
            max={600}
            value={point.minutes}
            onInput={(event) => set(Math.min(600, Math.max(0, Math.round(event.currentTarget.valueAsNumber) || 0)))}
          />
          <span>
            {t('minutes-short')}
            <span class="usa-sr-only">: {point.topic}</span>
          </span>
        </label>
        <button type="button" class="wm-icon-button" disabled={index === 0} aria-label={`${t('move-up')}: ${point.topic}`} onClick={() => move(index, index - 1)}>
          <Icon name="up" size={16} />
        </button>
        <button type="button" class="wm-icon-button" disabled={index === count - 1} aria-label={`${t('move-down')}: ${point.topic}`} onClick={() => move(index, index + 1)}>
          <Icon name="down" size={16} />
        </button>
        <button type="button" class="wm-icon-button" aria-label={`${t('remove')}: ${point.topic}`} onClick={() => drop(point)}>
          <Icon name="remove" size={16} />
        </button>
      </span>
    </li>
  );
}

const usualMinutes = 5;

/** A point that the plan does not bring up by itself. */
function OwnPoint({ add }: { add: (point: DraftPoint) => void }) {
  const topic = useRef<HTMLInputElement>(null);
  const speaker = useRef<HTMLSelectElement>(null);
  const take = () => {
    const words = topic.current?.value.trim() ?? '';
    if (!topic.current || words === '') return;
    add({ key: `own-${Date.now()}`, topic: words, reason: null, step: null, measure: null, speaker: speaker.current?.value ?? '', minutes: usualMinutes });
    topic.current.value = '';
    topic.current.focus();
    announce(() => t('did-take-in', { name: words }));
  };
  return (
    <div class="wm-own-point">
      <label for="own-topic">{t('own-point')}</label>
      <input id="own-topic" class="usa-input" ref={topic} maxLength={500} onKeyDown={(event) => event.key === 'Enter' && take()} />
      <label class="usa-sr-only" for="own-speaker">
        {t('own-speaker')}
      </label>
      <select id="own-speaker" class="usa-select" ref={speaker}>
        <option value="">{t('own-speaker')}</option>
        <PeopleOptions />
      </select>
      <button type="button" class="usa-button usa-button--outline" onClick={take}>
        {t('add')}
        <span class="usa-sr-only">: {t('own-point')}</span>
      </button>
    </div>
  );
}
