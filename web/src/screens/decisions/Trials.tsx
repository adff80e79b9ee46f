// Small trials, plan - do - study - act: what was tried, what was expected, what came, what was learned.
import { useSignal } from '@preact/signals';
import { today } from '../../app/open';
import { addBlank, addWaiting, children, entity, isReadOnly, root, sendTyped, text } from '../../app/plan';
import { errorWords } from '../../app/errors';
import { progress } from '../../app/progress';
import { planAddress, route } from '../../app/router';
import { dateWords, fieldHint, fieldWords, numberWords, spanWords, t } from '../../app/words';
import { TextField } from '../../components/fields/TextField';
import { Icon } from '../../components/Icon';
import type { CycleLook } from '../../core/progress';
import type { EntityRecord } from '../../core/types';
import { BoundField } from '../plan/BoundField';
import { EntityForm } from '../plan/EntityForm';
import { nameOf } from '../plan/names';
import { decideAddress } from '../progress/DecideLink';
import { above } from '../run/places';
import { Named, WriteOn } from './WriteOn';

export function Trials() {
  const added = useSignal<string | null>(null);
  const ids = children(root.value, 'cycles');
  const add = () => {
    added.value = addBlank(root.value, 'cycles');
  };
  return (
    <section class="wm-story-part" aria-labelledby="trials">
      <h2 id="trials" class="wm-list__title" tabIndex={-1}>
        {t('trials-title')}
      </h2>
      <p class="wm-hint">{t('trials-intro')}</p>
      {ids.length === 0 && <p class="wm-empty-line">{t('empty-learningCycle')}</p>}
      <ul class="wm-plain">
        {ids.map((id) => (
          <Trial key={id} id={id} isNew={added.value === id} />
        ))}
      </ul>
      {!isReadOnly() && (
        <button type="button" class="usa-button usa-button--outline wm-add" id={`f-${root.value}-cycles`} onClick={add}>
          <Icon name="plus" /> {t('add-learningCycle')}
        </button>
      )}
    </section>
  );
}

function isAskedFor(id: string): boolean {
  return above(route.value.path[2] ?? '', 'learningCycle')?.id === id;
}

function Trial({ id, isNew }: { id: string; isNew: boolean }) {
  const record = entity(id);
  if (!record) return null;
  const look = progress.value?.cycles.find((each) => each.id === id);
  return (
    <li class="wm-panel wm-trial" data-entity={id}>
      <div class="wm-goal-rows__head">
        <h3>{nameOf(id)}</h3>
        {look && <span class={`wm-chip wm-chip--trial-${look.state}`}>{t(`trial-${look.state}`)}</span>}
      </div>
      {record.start ? <p class="wm-meta">{spanWords(text(record, 'start'), text(record, 'end'))}</p> : null}
      <Told record={record} look={look} />
      <WriteOn id={id} summary={<Named words={t('trial-write')} name={nameOf(id)} />} isOpen={isAskedFor(id)} isNew={isNew} heading="trials">
        <Parts id={id} record={record} />
      </WriteOn>
    </li>
  );
}

/** "expected 45, came 48: it came true" */
function outcomeWords(look: CycleLook | undefined): string {
  if (!look) return '';
  const { predicted, observed, cameTrue, state } = look;
  if (predicted === null || observed === null) return '';
  if (state === 'open') return t('trial-so-far', { predicted: numberWords(predicted), observed: numberWords(observed) });
  const numbers = t('trial-numbers', { predicted: numberWords(predicted), observed: numberWords(observed) });
  return cameTrue === null ? numbers : `${numbers} ${t(cameTrue ? 'trial-came-true' : 'trial-did-not')}`;
}

function inTimeWords(look: CycleLook | undefined, record: EntityRecord): string {
  if (!look || look.predictedInTime === null) return '';
  return t(look.predictedInTime ? 'trial-in-time' : 'trial-not-in-time', { date: dateWords(text(record, 'predictedOn')) });
}

/** What was expected where nobody wrote it in words, and nothing has come yet to hold against it. */
const expectedWords = (look: CycleLook | undefined): string =>
  look && look.predicted !== null && look.observed === null ? t('trial-value', { value: numberWords(look.predicted) }) : '';

/** What we tried, what we expected, what came, what we learned. */
function Told({ record, look }: { record: EntityRecord; look: CycleLook | undefined }) {
  const parts = [
    { name: 'tried', words: text(record, 'plan') || text(record, 'title'), more: '' },
    { name: 'expected', words: text(record, 'prediction'), more: [expectedWords(look), inTimeWords(look, record)].filter(Boolean).join(' ') },
    { name: 'came', words: text(record, 'observed'), more: outcomeWords(look) },
    { name: 'learned', words: text(record, 'learned'), more: '' },
  ];
  const decision = text(record, 'decision');
  return (
    <>
      <dl class="wm-trial__told">
        {parts.map(({ name, words, more }) => (
          <div key={name}>
            <dt>{t(`trial-part-${name}`)}</dt>
            <dd>
              {words || (!more && <span class="wm-meta">{t('trial-not-yet')}</span>)}
              {more && <span class="wm-meta wm-trial__more">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {entity(decision) ? (
        <p>
          {t('trial-part-decided')} <a href={planAddress('decisions', decision)}>{nameOf(decision)}</a>
        </p>
      ) : (
        text(record, 'learned') && !isReadOnly() && <Act record={record} />
      )}
    </>
  );
}

function Act({ record }: { record: EntityRecord }) {
  const first = (field: string) => ((record[field] as string[] | undefined) ?? [])[0] ?? null;
  return (
    <p class="wm-no-print">
      <a class="usa-button usa-button--outline" href={decideAddress({ goal: first('goals'), step: first('steps'), measure: text(record, 'measure') || null, trial: record.id })}>
        {t('trial-decide')}
        <span class="usa-sr-only">: {nameOf(record.id)}</span>
      </a>
    </p>
  );
}

const rows = (main: string[][], more?: string[][]) => ({ title: [], main, ...(more ? { more } : {}) });

function Parts({ id, record }: { id: string; record: EntityRecord }) {
  const hasBegun = text(record, 'start') !== '' && text(record, 'start') <= today();
  return (
    <>
      <fieldset class="wm-trial__part">
        <legend>{t('trial-step-plan')}</legend>
        <EntityForm id={id} layout={rows([['title'], ['plan'], ['owner'], ['start', 'end']], [['goals'], ['steps']])} level={4} />
        <Prediction id={id} record={record} isLate={hasBegun && !record.prediction} />
        <BoundField id={id} field="measure" level={4} />
        <BoundField id={id} field="predictedValue" level={4} />
      </fieldset>
      <fieldset class="wm-trial__part">
        <legend>{t('trial-step-do')}</legend>
        <EntityForm id={id} layout={rows([['observed'], ['observedValue']])} level={4} />
      </fieldset>
      <fieldset class="wm-trial__part">
        <legend>{t('trial-step-study')}</legend>
        <p class="wm-hint">{record.prediction ? t('trial-compare', { prediction: text(record, 'prediction') }) : t('trial-no-prediction')}</p>
        <BoundField id={id} field="learned" level={4} />
      </fieldset>
    </>
  );
}

/** The day on which it was first written is kept with it, so that nobody has to. */
function Prediction({ id, record, isLate }: { id: string; record: EntityRecord; isLate: boolean }) {
  const send = (typed: string) => {
    const value = typed === '' ? null : typed;
    const isFirst = value !== null && !record.predictedOn;
    sendTyped([{ op: 'set', id, field: 'prediction', value }, ...(isFirst ? [{ op: 'set' as const, id, field: 'predictedOn', value: today() }] : [])]);
  };
  const note = isLate ? t('trial-late') : record.predictedOn ? t('trial-written', { date: dateWords(text(record, 'predictedOn')) }) : null;
  return (
    <TextField id={`f-${id}-prediction`} label={fieldWords('learningCycle', 'prediction')} hint={fieldHint('learningCycle', 'prediction')} note={note} kind="long" value={text(record, 'prediction')} send={send} explain={errorWords} addWaiting={addWaiting} isReadOnly={isReadOnly()} />
  );
}
