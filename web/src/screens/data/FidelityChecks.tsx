// How well a step is done: recording a look at it, by the step's checklist or in percent, and the looks so far.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { sayWhoEnters, theirId } from '../../app/data';
import { today } from '../../app/open';
import { children, edit, entity, isReadOnly, planPlace, takeBack, text } from '../../app/plan';
import { progress } from '../../app/progress';
import { planAddress } from '../../app/router';
import { dateWords, fieldWords, numberWords, t } from '../../app/words';
import { Table } from '../../components/Table';
import { EntityList } from '../plan/EntityList';
import { nameOf } from '../plan/names';
import { PeopleOptions } from '../plan/PeopleOptions';
import { type Dimension, dimensions, type Draft, isWorthKeeping, percentOf, type Seen, checkOf, withoutGone } from './fidelity';
import { lookDrafts } from './lookKeeping';

export function FidelityChecks({ step, level }: { step: string; level: number }) {
  const checks = children(step, 'fidelityChecks');
  return (
    <>
      {!isReadOnly() && <NewCheck key={`${planPlace()} ${checks.length}`} step={step} />}
      {checks.length > 0 ? <PastChecks step={step} /> : <p class="wm-empty-line">{t('empty-fidelityCheck')}</p>}
      {checks.length > 0 && !isReadOnly() && (
        <details class="wm-more wm-no-print">
          <summary>{t('fidelity-change')}</summary>
          <EntityList parent={step} list="fidelityChecks" level={level} />
        </details>
      )}
    </>
  );
}

function NewCheck({ step }: { step: string }) {
  const items = children(step, 'fidelityItems');
  const place = planPlace();
  const draft = useSignal<Draft>(lookDrafts.kept(place).get(step) ?? { date: today(), by: theirId(), seen: {}, percent: {}, note: '' });
  const { left: now, gone } = withoutGone(draft.value, (id) => entity(id) !== undefined);
  const problem = useSignal('');
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part };
    lookDrafts.keep(place, step, isWorthKeeping(draft.value) ? draft.value : null);
  };
  const keep = () => {
    problem.value = isWorthKeeping(now) ? '' : t('fidelity-nothing');
    const wrong = dimensions.find((name) => isWrong(now, name));
    if (wrong) {
      problem.value = t('fidelity-percent', { field: fieldWords('fidelityCheck', wrong) });
      document.getElementById(`fidelity-${wrong}-${step}`)?.focus();
    }
    if (problem.value) return;
    sayWhoEnters(now.by);
    if (!edit([{ op: 'insert', parent: step, list: 'fidelityChecks', value: checkOf(now) }])) return;
    lookDrafts.keep(place, step, null);
    announce(() => t('fidelity-kept', { name: nameOf(step) }), takeBack);
    // The form begins anew, and the focus with it.
    setTimeout(() => document.getElementById(`fidelity-date-${step}`)?.focus());
  };
  return (
    <form
      class="wm-fidelity"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {gone > 0 && <p class="wm-hint">{t('draft-gone', { count: gone })}</p>}
      <div class="wm-row wm-row--2">
        <WhenAndWho step={step} draft={now} change={change} />
      </div>
      {items.length > 0 ? (
        items.map((item) => <ItemLine key={item} item={item} seen={now.seen[item] ?? ''} see={(seen) => change({ seen: { ...now.seen, [item]: seen } })} />)
      ) : (
        <Percents step={step} draft={now} change={change} />
      )}
      <label class="wm-label" for={`fidelity-note-${step}`}>
        {t('fidelity-note')}
      </label>
      <textarea id={`fidelity-note-${step}`} class="usa-textarea" rows={2} maxLength={1800} value={now.note} onInput={(event) => change({ note: event.currentTarget.value })} />
      <p class="wm-error" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="usa-button usa-button--outline">
        {t('fidelity-keep')}
      </button>
    </form>
  );
}

interface DraftProps {
  step: string;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function WhenAndWho({ step, draft, change }: DraftProps) {
  return (
    <>
      <div>
        <label class="wm-label" for={`fidelity-date-${step}`}>
          {t('fidelity-date')}
        </label>
        <input id={`fidelity-date-${step}`} type="date" class="usa-input" value={draft.date} required onChange={(event) => change({ date: event.currentTarget.value })} />
      </div>
      <div>
        <label class="wm-label" for={`fidelity-by-${step}`}>
          {fieldWords('fidelityCheck', 'by')}
        </label>
        <select id={`fidelity-by-${step}`} class="usa-select" value={draft.by} onChange={(event) => change({ by: event.currentTarget.value })}>
          <option value="">{t('data-who-nobody')}</option>
          <PeopleOptions />
        </select>
      </div>
    </>
  );
}

const isWrong = ({ percent }: Draft, name: Dimension): boolean => Number.isNaN(percentOf(percent[name] ?? ''));

const answers: Seen[] = ['met', 'unmet', ''];

function ItemLine({ item, seen, see }: { item: string; seen: Seen; see: (seen: Seen) => void }) {
  return (
    <fieldset class="wm-fidelity__item">
      <legend>{nameOf(item)}</legend>
      <div class="wm-radios">
        {answers.map((answer) => (
          <label key={answer} class="wm-radio">
            <input type="radio" name={`seen-${item}`} checked={seen === answer} onChange={() => see(answer)} />
            <span>{t(`fidelity-${answer || 'not-looked'}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Percents({ step, draft, change }: DraftProps) {
  return (
    <>
      <p class="wm-hint">
        {t('fidelity-no-items')} <a href={planAddress('steps', step, 'fidelityItems')}>{t('fidelity-make-items')}</a>
      </p>
      <div class="wm-row wm-row--4">
        {dimensions.map((name) => (
          <div key={name}>
            <label class="wm-label" for={`fidelity-${name}-${step}`}>
              {fieldWords('fidelityCheck', name)}
            </label>
            <input
              id={`fidelity-${name}-${step}`}
              class="usa-input"
              inputMode="decimal"
              aria-invalid={isWrong(draft, name) || undefined}
              value={draft.percent[name] ?? ''}
              onInput={(event) => change({ percent: { ...draft.percent, [name]: event.currentTarget.value } })}
            />
          </div>
        ))}
      </div>
    </>
  );
}

/** What the core makes of each look. */
function PastChecks({ step }: { step: string }) {
  const checks = (progress.value?.steps.find((each) => each.id === step)?.checks ?? []).filter(({ check }) => entity(check));
  const percent = (value: number | null) => (value === null ? '–' : `${numberWords(Math.round(value))}%`);
  return (
    <Table
      label={t('fidelity-past', { name: nameOf(step) })}
      columns={[t('fidelity-date'), t('fidelity-whole'), ...dimensions.map((name) => fieldWords('fidelityCheck', name)), t('data-column-by'), t('data-column-note')]}
      rows={[...checks].reverse().map((check) => {
        const record = entity(check.check);
        return {
          key: check.check,
          head: check.date ? dateWords(check.date) : t('data-no-date'),
          cells: [percent(check.fidelity), ...dimensions.map((name) => percent(check[name])), record?.by ? nameOf(text(record, 'by')) : '–', text(record, 'note')],
        };
      })}
    />
  );
}
