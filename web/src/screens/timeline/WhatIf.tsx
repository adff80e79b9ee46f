// "What if": move a step or the plan's start and see what follows, before anything is changed.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { errorWords } from '../../app/errors';
import { act, entity, opened, text, takeBack, thePlan } from '../../app/plan';
import { times } from '../../app/schedule';
import { dateWords, t } from '../../app/words';
import { Dialog } from '../../components/Dialog';
import { CoreError } from '../../core/client';
import type { Consequences, Move } from '../../core/types';
import { DayHint } from '../calendar/DayNoteText';
import { candidates, nameOf } from '../plan/names';

const modes: Move['others'][] = ['follow', 'shift', 'stay'];

function firstDay(step: string | null): string {
  if (!step) return text(thePlan(), 'start');
  return text(entity(step), 'start') || times.value?.byStep.get(step)?.earlyStart || '';
}

type Answer = { told: Consequences } | { trouble: string } | null;

function consider(step: string | null, to: string, others: Move['others']): Answer {
  const session = opened.value?.session;
  if (!session || !to || to === firstDay(step)) return null;
  try {
    return { told: session.whatIf({ step, to, others }) };
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return { trouble: errorWords(error) };
  }
}

export function WhatIf({ step: asked, close }: { step: string | null; close: () => void }) {
  const step = useSignal(asked);
  const to = useSignal(firstDay(asked));
  const others = useSignal<Move['others']>('follow');
  const answer = consider(step.value, to.value, others.value);
  const told = answer && 'told' in answer ? answer.told : null;
  const choose = (id: string) => {
    step.value = id || null;
    to.value = firstDay(step.value);
  };
  const carryOut = () => {
    const count = told?.moved.length ?? 0;
    const change = act((session) => session.carryOut({ step: step.value, to: to.value, others: others.value }));
    close();
    if (change) announce(() => t('suppose-done', { count }), takeBack);
  };
  return (
    <Dialog title={t('suppose-title')} close={close}>
      <div class="wm-what-if">
        <label class="wm-label" for="what-if-step">
          {t('suppose-which')}
        </label>
        <select id="what-if-step" class="usa-select" value={step.value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('suppose-plan')}</option>
          {candidates('step').map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
        <label class="wm-label" for="what-if-to">
          {t('suppose-to')}
        </label>
        <input id="what-if-to" type="date" class="usa-input" value={to.value} aria-describedby="what-if-to-note" onInput={(event) => (to.value = event.currentTarget.value)} />
        <DayHint id="what-if-to-note" field="start" day={to.value} take={(day) => (to.value = day)} />
        <fieldset class="wm-what-if__modes">
          <legend class="wm-label">{t('suppose-others')}</legend>
          {modes.map((mode) => (
            <label key={mode} class="wm-radio">
              <input type="radio" name="what-if-others" value={mode} checked={others.value === mode} onChange={() => (others.value = mode)} />
              <span>{t(step.value ? `suppose-${mode}` : `suppose-plan-${mode}`)}</span>
            </label>
          ))}
        </fieldset>
        <div class="wm-what-if__answer" aria-live="polite">
          {answer === null && <p class="wm-empty-line">{t('suppose-choose-day')}</p>}
          {answer && 'trouble' in answer && <p class="wm-error">{answer.trouble}</p>}
          {told && <Told told={told} />}
        </div>
        <div class="wm-dialog__tools">
          <button type="button" class="usa-button" disabled={!told} onClick={carryOut}>
            {t('suppose-do')}
          </button>
          <button type="button" class="usa-button usa-button--outline" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

const span = (start: string | null, end: string | null): string => (start === end ? dateWords(start) : `${dateWords(start)} – ${dateWords(end)}`);

function Told({ told }: { told: Consequences }) {
  const isLater = told.finish !== told.newFinish;
  return (
    <>
      <p>
        <strong>{isLater ? t('suppose-finish-moves', { before: dateWords(told.finish), after: dateWords(told.newFinish) }) : t('suppose-finish-stays', { day: dateWords(told.finish) })}</strong>
      </p>
      {told.tooEarly.length > 0 && <p class="wm-what-if__warning">{t('suppose-too-early', { steps: told.tooEarly.map((id) => nameOf(id)).join('; ') })}</p>}
      {told.pastTheEnd.length > 0 && <p class="wm-what-if__warning">{t('suppose-past-end', { steps: told.pastTheEnd.map((id) => nameOf(id)).join('; ') })}</p>}
      {told.moved.length === 0 ? (
        <p>{t('suppose-nothing-moves')}</p>
      ) : (
        <ul class="wm-what-if__moved" aria-label={t('suppose-moved', { count: told.moved.length })}>
          {told.moved.map((each) => (
            <li key={each.id}>
              <span class="wm-what-if__name">{nameOf(each.id)}</span>
              <span>
                <s>
                  <span class="usa-sr-only">{t('suppose-before')} </span>
                  {span(each.start, each.end)}
                </s>{' '}
                <span class="usa-sr-only">{t('suppose-after')} </span>
                <strong>{span(each.newStart, each.newEnd)}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
