// What if somebody leaves: what stalls, who steps in, and handing it all over as one edit that can be undone.
import { type Signal, useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { daysAfter } from '../../app/days';
import { today } from '../../app/open';
import { act, entity, fieldOf, isReadOnly, opened, revision, text, undo } from '../../app/plan';
import { dateWords, fieldWords, t } from '../../app/words';
import type { Stall } from '../../core/types';
import { DayHint } from '../calendar/DayNoteText';
import { nameOf } from '../plan/names';
import { PeopleOptions } from '../plan/PeopleOptions';
import { above, groupWords, placeOf, subjectName } from './places';

function stallsOf(person: string, lastDay: string): Stall[] {
  revision.value;
  if (!entity(person) || !/^\d{4}-\d{2}-\d{2}$/.test(lastDay)) return [];
  return opened.value?.session.leaving(person, daysAfter(lastDay, 1)).stalls ?? [];
}

/** Things of one kind beside each other, in the order in which the plan has the kinds. */
function grouped(stalls: Stall[]): [string, Stall[]][] {
  const groups = new Map<string, Stall[]>();
  for (const stall of stalls) {
    const noun = entity(stall.about)?.noun ?? '';
    groups.set(noun, [...(groups.get(noun) ?? []), stall]);
  }
  return [...groups];
}

export function Leaving() {
  const person = useSignal('');
  const day = useSignal(today());
  const stalls = stallsOf(person.value, day.value);
  const choose = (id: string) => {
    person.value = id;
    day.value = text(entity(id), 'leaving') || today();
  };
  return (
    <section class="wm-panel wm-leaving" aria-labelledby="people-leaving">
      <h2 id="people-leaving" tabIndex={-1}>
        {t('leaving-title')}
      </h2>
      <p class="wm-meta">{t('leaving-text')}</p>
      <div class="wm-row wm-row--2">
        <div class="wm-field">
          <label class="wm-label" for="leaving-person">
            {t('leaving-who')}
          </label>
          <select id="leaving-person" class="usa-select" value={person.value} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('choose')}</option>
            <PeopleOptions />
          </select>
        </div>
        <div class="wm-field">
          <label class="wm-label" for="leaving-day">
            {t('leaving-day')}
          </label>
          <input id="leaving-day" class="usa-input wm-input--date" type="date" value={day.value} aria-describedby="leaving-day-note" onInput={(event) => (day.value = event.currentTarget.value)} />
          <DayHint id="leaving-day-note" field="leaving" day={day.value} take={(next) => (day.value = next)} />
        </div>
      </div>
      {entity(person.value) && (
        <>
          <p class="wm-leaving__sum" role="status">{summary(person.value, stalls)}</p>
          {grouped(stalls).map(([noun, list]) => (
            <StallGroup key={noun} noun={noun} list={list} />
          ))}
          {stalls.length > 0 && !isReadOnly() && <HandOver person={person.value} day={day} stalls={stalls} />}
        </>
      )}
    </section>
  );
}

function summary(person: string, stalls: Stall[]): string {
  const alone = stalls.filter((stall) => !stall.successor).length;
  const name = text(entity(person), 'name');
  return stalls.length === 0 ? t('leaving-nothing', { name }) : t('leaving-count', { name, count: stalls.length, alone });
}

function StallGroup({ noun, list }: { noun: string; list: Stall[] }) {
  return (
    <>
      <h3>
        {groupWords(noun)} <span class="wm-meta">{list.length}</span>
      </h3>
      <ul class="wm-stalls">
        {list.map((stall) => (
          <li key={`${stall.about}-${stall.field}`}>
            <a href={placeOf(stall.about)}>{stallName(stall.about)}</a> <span class="wm-meta">{fieldWords(noun, stall.field)}</span>
            <span class={stall.successor ? '' : 'wm-over-time'}>{stall.successor ? t('leaving-steps-in', { name: text(entity(stall.successor), 'name') }) : t('leaving-nobody')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** With the step that it belongs to, where its own name does not tell. */
function stallName(id: string): string {
  const step = above(id, 'step');
  const name = subjectName(id);
  return step && step.id !== id && nameOf(step.id) !== name ? `${name} (${nameOf(step.id)})` : name;
}

function HandOver({ person, day, stalls }: { person: string; day: Signal<string>; stalls: Stall[] }) {
  const to = useSignal('');
  const note = useSignal(text(entity(person), 'handover'));
  const handOver = () => {
    const request = { person, date: day.value, to: to.value || null, note: note.value.trim() };
    if (!act((session) => session.handOver(request))) return;
    const left = stallsOf(person, day.value).length;
    document.getElementById('people-leaving')?.focus();
    announce(() => t('did-hand-over', { count: stalls.length - left, left }), { label: () => t('undo'), run: undo });
  };
  return (
    <div class="wm-hand-over wm-no-print">
      <h3>{t('hand-over')}</h3>
      <div class="wm-field">
        <label class="wm-label" for="hand-over-to">
          {t('hand-over-to')}
        </label>
        <select id="hand-over-to" class="usa-select" value={to.value} onChange={(event) => (to.value = event.currentTarget.value)}>
          <option value="">{t('hand-over-backups')}</option>
          <PeopleOptions but={person} />
        </select>
      </div>
      <div class="wm-field">
        <label class="wm-label" for="hand-over-note">
          {fieldWords('person', 'handover')}
        </label>
        <textarea
          id="hand-over-note"
          class="usa-textarea"
          rows={3}
          value={note.value}
          maxLength={fieldOf('person', 'handover').maxLength}
          onInput={(event) => (note.value = event.currentTarget.value)}
        />
      </div>
      <button type="button" class="usa-button" onClick={handOver}>
        {t('hand-over-now', { date: dateWords(day.value) })}
      </button>
    </div>
  );
}
