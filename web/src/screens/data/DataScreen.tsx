// All data of the plan: the sheet of each measure, by what it belongs to, and how well the steps are done.
import { useEffect } from 'preact/hooks';
import { measuresByOwner, type OwnMeasures, sayWhoEnters, theirId } from '../../app/data';
import { children, entity, isReadOnly, root } from '../../app/plan';
import { planAddress, route } from '../../app/router';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { nameOf } from '../plan/names';
import { PeopleOptions } from '../plan/PeopleOptions';
import { useAskedField } from '../plan/SectionScreen';
import { asked } from './asked';
import { beginAt, begun } from './beginning';
import { Fidelity } from './Fidelity';
import { MeasureCard } from './MeasureCard';

/** The address may name the day whose value is to be typed. */
function useAskedDay(): void {
  const { path, query } = route.value;
  const date = query.get('date');
  useEffect(() => {
    const measure = asked('measure');
    if (measure && date && !isReadOnly()) beginAt(measure, date);
    return () => {
      begun.value = null;
    };
  }, [path.join(), date]);
}

export function DataScreen() {
  useAskedField();
  useAskedDay();
  const owners = measuresByOwner();
  const count = owners.reduce((sum, { measures }) => sum + measures.length, 0);
  const ofSteps = owners.filter(({ owner }) => entity(owner)?.noun === 'step');
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
      {owners
        .filter((each) => !ofSteps.includes(each))
        .map((each) => (
          <Part key={each.owner} id={each.owner} kind={t('noun-goal')} title={nameOf(each.owner)} owners={[each]} isOnly={count === 1} />
        ))}
      {ofSteps.length > 0 && <Part id="steps" title={t('data-of-steps')} owners={ofSteps} isOnly={count === 1} />}
      <Fidelity />
    </Page>
  );
}

/** Who works here: written beside each value that is entered. */
function WhoEnters() {
  if (children(root.value, 'people').length === 0) return null;
  return (
    <p class="wm-whose wm-no-print">
      <label for="data-who">{t('data-who')}</label>
      <select id="data-who" class="usa-select" value={theirId()} onChange={(event) => sayWhoEnters(event.currentTarget.value)}>
        <option value="">{t('data-who-nobody')}</option>
        <PeopleOptions />
      </select>
    </p>
  );
}

interface PartProps {
  id: string;
  kind?: string;
  title: string;
  /** Of several, each card names its own. */
  owners: OwnMeasures[];
  isOnly: boolean;
}

function Part({ id, kind, title, owners, isOnly }: PartProps) {
  const isOne = kind !== undefined;
  return (
    <section class="wm-data-part" aria-labelledby={`data-${id}`}>
      <h2 id={`data-${id}`} class="wm-list__title">
        {kind && <span class="wm-meta wm-data-part__kind">{kind}</span>} {title}
      </h2>
      {owners.flatMap(({ owner, measures }) =>
        measures.map((measure) => <MeasureCard key={measure} id={measure} over={isOne ? undefined : nameOf(owner)} isOpen={isOnly || asked('measure') === measure} />),
      )}
    </section>
  );
}
