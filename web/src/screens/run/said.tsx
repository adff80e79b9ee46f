// What is said in a meeting of a step or a measure, right there: how it stands, what is approved, what was decided and why.
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';
import { addBlank, children, entity, isReadOnly, root, text } from '../../app/plan';
import { dateWords, numberWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { BoundField } from '../plan/BoundField';
import { EntityForm } from '../plan/EntityForm';
import { layouts } from '../plan/layouts';
import { nameOf } from '../plan/names';
import { decideAddress } from '../progress/DecideLink';
import { focusOnce } from './focus';
import { LookForm } from './LookForm';
import { decisionsOf } from './places';

/** Where the step stands, said right there: the day of the meeting is the day of the check-in. */
export function StepNow({ step, meeting }: { step: string; meeting: string }) {
  const record = entity(meeting);
  const date = text(record, 'date') || today();
  return (
    <fieldset class="wm-run__step">
      <legend>{t('run-step', { name: nameOf(step) })}</legend>
      <LookForm step={step} date={date} by={text(entity(step), 'owner')} isNoted />
      {children(step, 'approvals').map((id) => (
        <div key={id} role="group" aria-label={nameOf(id)}>
          <p class="wm-run__approval">{t('due-approval', { name: nameOf(id) })}</p>
          <BoundField id={id} field="state" level={5} />
        </div>
      ))}
      <Decisions meeting={meeting} step={step} />
    </fieldset>
  );
}

/** What the meeting decided: about a step, or about none of those on the agenda. */
export function Decisions({ meeting, step }: { meeting: string; step: string | null }) {
  const added = useSignal<string | null>(null);
  const record = entity(meeting);
  const ids = decisionsOf(meeting).filter((id) => isAbout(id, step, meeting));
  const add = () => {
    const attendees = (record?.attendees as string[] | undefined) ?? [];
    const value = { date: text(record, 'date') || today(), meeting, ...(step ? { steps: [step] } : {}), ...(attendees.length > 0 ? { deciders: attendees } : {}) };
    added.value = addBlank(root.value, 'decisions', value);
  };
  return (
    <>
      {ids.map((id) => (
        <div key={id} class="wm-run__decision" role="group" aria-label={nameOf(id)} ref={added.value === id ? focusOnce : undefined}>
          <EntityForm id={id} layout={{ title: [], main: [['kind'], ['reason'], ['change']], more: step ? [['evidence']] : [['goals'], ['steps'], ['evidence']] }} level={5} />
        </div>
      ))}
      {!isReadOnly() && (
        <button type="button" class="wm-quiet" onClick={add}>
          <Icon name="plus" size={16} /> {t('add-decision')}
          {step && <span class="usa-sr-only">: {nameOf(step)}</span>}
        </button>
      )}
      {!isReadOnly() && (
        <a class="wm-quiet" href={decideAddress({ meeting, step })}>
          {t('decide-with-figures')}
          {step && <span class="usa-sr-only">: {nameOf(step)}</span>}
        </a>
      )}
    </>
  );
}

function isAbout(decision: string, step: string | null, meeting: string): boolean {
  const steps = (entity(decision)?.steps as string[] | undefined) ?? [];
  if (step) return steps[0] === step;
  const onAgenda = children(meeting, 'agenda').map((item) => text(entity(item), 'step'));
  return !steps[0] || !onAgenda.includes(steps[0]);
}

/** Data of the measure: the newest value, and a new one of the meeting's day. */
export function MeasureNow({ measure, meeting }: { measure: string; meeting: string }) {
  const added = useSignal<string | null>(null);
  const values = children(measure, 'observations').flatMap((id) => entity(id) ?? []);
  const [newest] = values.filter((each) => each.id !== added.value && each.value !== undefined).sort((a, b) => text(b, 'date').localeCompare(text(a, 'date')));
  const add = () => {
    const value = { date: text(entity(meeting), 'date') || today() };
    added.value = addBlank(measure, 'observations', value);
  };
  return (
    <fieldset class="wm-run__step">
      <legend>{t('run-measure', { name: nameOf(measure) })}</legend>
      <p>{newest ? t('run-newest', { value: numberWords(Number(newest.value)), date: dateWords(text(newest, 'date')) }) : t('empty-observation')}</p>
      {added.value && entity(added.value) && (
        <div ref={focusOnce}>
          <EntityForm id={added.value} layout={layouts.observation ?? { title: [], main: [] }} level={5} />
        </div>
      )}
      {!isReadOnly() && (
        <button type="button" class="wm-quiet" onClick={add}>
          <Icon name="plus" size={16} /> {t('do-data')}
          <span class="usa-sr-only">: {nameOf(measure)}</span>
        </button>
      )}
    </fieldset>
  );
}
