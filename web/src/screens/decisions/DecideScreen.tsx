// Continue, adjust or stop: with the reason, the figures of today, and what changes in the plan. One button carries all of it
// out, as one step of undo.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { errorWords } from '../../app/errors';
import { isReadOnly, root, sendWaiting, takeBack } from '../../app/plan';
import { progress } from '../../app/progress';
import { go, planAddress, route } from '../../app/router';
import { dateWords, hasWords, listWords, t } from '../../app/words';
import { RadioField } from '../../components/fields/ChoiceField';
import { ManyField } from '../../components/fields/ManyField';
import { Page } from '../../components/Page';
import { Table } from '../../components/Table';
import { CoreError } from '../../core/client';
import { amountOf, shortOf, standingWords } from '../progress/words';
import { AddPerson } from '../plan/AddPerson';
import { candidates, nameOf } from '../plan/names';
import { ChangeRows } from './ChangeRows';
import { carryOut, type DecisionDraft, draftFor, forget, type Kind, leftOf, unsaidIn } from './draft';
import { Typed } from './Typed';

const kinds: Kind[] = ['continue', 'adjust', 'stop'];

export function DecideScreen() {
  const query = route.value.query;
  const draft = draftFor(query);
  const isAsked = useSignal(false);
  const problem = useSignal<string | null>(null);
  const { left: now, gone } = leftOf(draft.value);
  const put = (part: Partial<DecisionDraft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const finish = () => {
    sendWaiting();
    isAsked.value = true;
    const { kind, reason } = draft.value;
    problem.value = null;
    if (!kind || !reason.trim()) return document.getElementById(kind ? 'decide-reason' : 'decide-kind')?.focus();
    if (unsaidIn(draft.value) >= 0) return focusOnChange(draft.value);
    try {
      finishWith(draft.value, query);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      problem.value = errorWords(error);
    }
  };
  const unsaid = isAsked.value ? unsaidIn(now) : -1;
  const names = [...now.goals, ...now.steps].map((id) => nameOf(id));
  return (
    <Page name="decide" over={<a href={planAddress('decisions')}>{t('section-decisions')}</a>} title={names.length > 0 ? t('decide-about', { names: listWords(names) }) : t('decide-title')} intro={becauseWords(query)}>
      {gone > 0 && <p class="wm-empty">{t('draft-gone', { count: gone })}</p>}
      <div class="wm-panel wm-decide-form">
        <RadioField id="decide-kind" label={t('field-decision-kind')} options={kinds.map((value) => ({ value, label: t(`decide-${value}`) }))} value={now.kind} blank="" choose={(value) => put({ kind: value as Kind | '' })} error={isAsked.value && !now.kind ? t('decide-kind-missing') : null} isReadOnly={isReadOnly()} />
        <Typed id="decide-reason" label={t('field-decision-reason')} kind="long" value={now.reason} set={(reason) => put({ reason })} hint={t('decide-reason-hint')} problem={isAsked.value && !now.reason.trim() ? t('decide-reason-missing') : null} />
        <ManyField id="decide-deciders" label={t('decide-who')} options={candidates('person').map((value) => ({ value, label: nameOf(value) }))} value={now.deciders} empty={t('nothing-to-choose-person')} choose={(deciders) => put({ deciders })} isReadOnly={isReadOnly()}>
          {!isReadOnly() && <AddPerson id="decide-deciders-add" plan={root.value} forField={t('decide-who')} added={(person) => put({ deciders: [...draft.value.deciders, person] })} />}
        </ManyField>
        <Typed id="decide-date" label={t('field-date')} kind="date" value={now.date} set={(date) => put({ date })} />
        <details class="wm-more" open={names.length === 0}>
          <summary>{t('decide-concerns')}</summary>
          <ManyField id="decide-goals" label={t('field-decision-goals')} options={candidates('goal').map((value) => ({ value, label: nameOf(value) }))} value={now.goals} empty={t('nothing-to-choose-goal')} choose={(goals) => put({ goals })} isReadOnly={isReadOnly()} />
          <ManyField id="decide-steps" label={t('field-decision-steps')} options={candidates('step').map((value) => ({ value, label: nameOf(value) }))} value={now.steps} empty={t('nothing-to-choose-step')} choose={(steps) => put({ steps })} isReadOnly={isReadOnly()} />
        </details>
      </div>
      <Evidence draft={now} put={put} />
      <div class="wm-panel">
        <ChangeRows draft={draft.value} put={(changes) => put({ changes })} />
        <Typed id="decide-change" label={t('decide-change-words')} kind="long" value={now.change} set={(change) => put({ change })} />
      </div>
      {(problem.value || unsaid >= 0) && (
        <p class="wm-error" role="alert">
          {problem.value ?? t('change-unsaid', { place: unsaid + 1 })}
        </p>
      )}
      {!isReadOnly() && (
        <p class="wm-buttons">
          <button type="button" class="usa-button" onClick={finish}>
            {t('decide-finish')}
          </button>
          <a href={planAddress('decisions')}>{t('decide-later')}</a>
          <button type="button" class="wm-quiet wm-quiet--remove" onClick={() => throwAway(query)}>
            {t('decide-throw-away')}
          </button>
        </p>
      )}
    </Page>
  );
}

/** To where the change has to say more. */
function focusOnChange(draft: DecisionDraft): void {
  const id = `change-${draft.changes[unsaidIn(draft)]?.key}`;
  const input = ['value', 'field', 'of'].map((part) => document.getElementById(`${id}-${part}`)).find(Boolean);
  input?.focus();
}

function throwAway(query: URLSearchParams): void {
  forget(query);
  announceThere(() => announce(() => t('decision-thrown-away')));
  go(planAddress('decisions'));
}

/** Said where the way leads: leaving a screen silences what it said. */
const announceThere = (say: () => void): void => addEventListener('hashchange', say, { once: true });

/** Carries it out, and goes to where it stands. */
function finishWith(draft: DecisionDraft, query: URLSearchParams): void {
  const id = carryOut(draft, query.get('trial'));
  if (!id) return;
  forget(query);
  announceThere(() => announce(() => t('decided', { count: draft.changes.length }), takeBack));
  go(planAddress('decisions', id));
}

/** What asks for the decision. */
function becauseWords(query: URLSearchParams): string {
  const key = `need-${query.get('need')}`;
  const measure = query.get('measure');
  if (!hasWords(key)) return t('decide-intro');
  return t('decide-because', { name: nameOf(measure ?? query.get('goal') ?? query.get('step') ?? ''), why: t(key) });
}

/** The figures of today, which the core keeps with the decision. */
function Evidence({ draft, put }: { draft: DecisionDraft; put: (part: Partial<DecisionDraft>) => void }) {
  const measures = (progress.value?.measures ?? []).filter(({ subjects }) => subjects.some((id) => draft.goals.includes(id) || draft.steps.includes(id)));
  return (
    <section class="wm-panel" aria-labelledby="decide-evidence-title">
      <h2 id="decide-evidence-title">{t('decide-evidence')}</h2>
      <p class="wm-hint">{t(measures.length > 0 ? 'decide-evidence-hint' : 'decide-evidence-none')}</p>
      {measures.length > 0 && (
        <Table
          label={t('decide-evidence')}
          columns={[t('noun-measure'), t('chart-value'), t('way-expected'), t('chart-target'), t('way-standing')]}
          rows={measures.map((each) => ({
            key: each.id,
            head: each.name,
            cells: [each.last ? `${amountOf(each, each.last.value)} (${dateWords(each.last.date)})` : '–', shortOf(each, each.aim?.expected ?? null), shortOf(each, each.target), standingWords(each.standing)],
          }))}
        />
      )}
      <Typed id="decide-evidence" label={t('decide-evidence-else')} kind="long" value={draft.evidence} set={(evidence) => put({ evidence })} />
    </section>
  );
}
