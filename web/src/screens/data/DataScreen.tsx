// All data of the plan: the sheet of each measure, by what it belongs to, and how well the steps are done.
import { enteredBy, measuresByOwner, theirId } from '../../app/data';
import { children, entity, isReadOnly, root, text } from '../../app/plan';
import { planAddress, route } from '../../app/router';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { nameOf } from '../plan/names';
import { useAskedField } from '../plan/SectionScreen';
import { FidelityChecks } from './FidelityChecks';
import { LazyCard } from './LazyCard';
import { MeasureData, MeasureState } from './MeasureData';

/** The measure or step that the address asks for: itself, or what the entity belongs to. */
function asked(noun: string): string | null {
  for (let at = route.value.path[2] ?? null; at; at = entity(at)?.parent ?? null) if (entity(at)?.noun === noun) return at;
  return null;
}

export function DataScreen() {
  useAskedField();
  const owners = measuresByOwner();
  const count = owners.reduce((sum, { measures }) => sum + measures.length, 0);
  return (
    <Page
      name="data"
      over={t('section-data')}
      title={t('section-data-title')}
      intro={t('section-data-intro')}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      {count === 0 && (
        <p class="wm-empty">
          {t('data-no-measures')} <a href={planAddress('goals')}>{t('go-to', { section: t('section-goals') })}</a>
        </p>
      )}
      {count > 0 && !isReadOnly() && <WhoEnters />}
      {owners.map(({ owner, measures }) => (
        <section key={owner} class="wm-data-part" aria-labelledby={`data-${owner}`}>
          <h2 id={`data-${owner}`} class="wm-list__title">
            <span class="wm-meta wm-data-part__kind">{t(`noun-${entity(owner)?.noun}`)}</span> {nameOf(owner)}
          </h2>
          {measures.map((id) => (
            <MeasureCard key={id} id={id} isOpen={count === 1 || asked('measure') === id} />
          ))}
        </section>
      ))}
      <Fidelity />
    </Page>
  );
}

/** Who works here: written beside each value that is entered. */
function WhoEnters() {
  const people = children(root.value, 'people');
  if (people.length === 0) return null;
  return (
    <p class="wm-whose wm-no-print">
      <label for="data-who">{t('data-who')}</label>
      <select id="data-who" class="usa-select" value={theirId()} onChange={(event) => (enteredBy.value = event.currentTarget.value)}>
        <option value="">{t('data-who-nobody')}</option>
        {people.map((id) => (
          <option key={id} value={id}>
            {text(entity(id), 'name') || t('unnamed', { noun: t('noun-person') })}
          </option>
        ))}
      </select>
    </p>
  );
}

function MeasureCard({ id, isOpen }: { id: string; isOpen: boolean }) {
  return <LazyCard id={id} name={nameOf(id)} state={<MeasureState id={id} />} isOpen={isOpen} content={() => <MeasureData id={id} />} />;
}

/** Steps that can be looked at come first: begun, with a checklist, or looked at before. */
function isWorthLooking(step: string): boolean {
  const isBegun = ['under-way', 'done', 'paused'].includes(text(entity(step), 'status'));
  return isBegun || children(step, 'fidelityChecks').length > 0 || children(step, 'fidelityItems').length > 0 || asked('step') === step;
}

function Fidelity() {
  const steps = children(root.value, 'steps');
  if (steps.length === 0) return null;
  const others = steps.filter((step) => !isWorthLooking(step));
  return (
    <section class="wm-data-part" aria-labelledby="data-fidelity">
      <h2 id="data-fidelity" class="wm-list__title">
        {t('fidelity-asked')}
      </h2>
      <p class="wm-hint">{t('fidelity-intro')}</p>
      {steps.filter(isWorthLooking).map((id) => (
        <StepCard key={id} id={id} />
      ))}
      {others.length > 0 && (
        <details class="wm-more">
          <summary>{t('fidelity-others', { count: others.length })}</summary>
          {others.map((id) => (
            <StepCard key={id} id={id} />
          ))}
        </details>
      )}
    </section>
  );
}

function StepCard({ id }: { id: string }) {
  const count = children(id, 'fidelityChecks').length;
  return (
    <LazyCard
      id={id}
      name={nameOf(id)}
      state={<span class="wm-meta">{t('fidelity-count', { count })}</span>}
      isOpen={asked('step') === id && asked('measure') === null}
      content={() => <FidelityChecks step={id} level={3} />}
    />
  );
}
