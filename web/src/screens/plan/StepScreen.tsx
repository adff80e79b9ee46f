// An action step: what, who, what it needs, what may stop it, when, and how we hear of it.
import { findingsOf } from '../../app/advice';
import { planAddress } from '../../app/router';
import { t } from '../../app/words';
import { Page } from '../../components/Page';
import { FidelityChecks } from '../data/FidelityChecks';
import { Advice } from './Advice';
import { EntityForm } from './EntityForm';
import { stepViews } from './layouts';
import { nameOf } from './names';

const parts = [
  { name: 'what', main: [['title'], ['description'], ['goals']] },
  { name: 'who', main: [['owner', 'backup'], ['continuity']], more: [['helpers']] },
  { name: 'needs', main: [['resources']], more: [['cost', 'funding'], ['connections']] },
  { name: 'barriers', main: [['barriers']] },
  { name: 'when', main: stepViews.timeline?.main ?? [] },
  { name: 'hear', main: [['communications']], more: [['measures']] },
  { name: 'state', main: [['status', 'percentDone', 'health']] },
];

export function StepScreen({ id }: { id: string }) {
  const own = findingsOf(id).filter((finding) => finding.field === null);
  return (
    <Page
      name={id}
      over={
        <>
          <a href={planAddress('steps')}>{t('section-steps')}</a>
          {' / '}
          {nameOf(id)}
        </>
      }
      title={t('step-question')}
      intro={t('step-intro')}
    >
      {own.length > 0 && <Advice list={own} />}
      {parts.map((part) => (
        <section key={part.name} class="wm-panel" aria-labelledby={`part-${part.name}`}>
          <h2 id={`part-${part.name}`}>{t(`step-part-${part.name}`)}</h2>
          <EntityForm id={id} layout={{ title: [], main: part.main, more: part.more }} />
        </section>
      ))}
      <section class="wm-panel" aria-labelledby="part-fidelity">
        <h2 id="part-fidelity">{t('fidelity-asked')}</h2>
        <p class="wm-hint">{t('fidelity-intro')}</p>
        <EntityForm id={id} layout={{ title: [], main: [['fidelityItems']] }} />
        <h3>{t('fidelity-new')}</h3>
        <FidelityChecks step={id} level={3} />
      </section>
      <p class="wm-next">
        <a href={planAddress('steps')}>{t('back-to-steps')}</a>
      </p>
    </Page>
  );
}
