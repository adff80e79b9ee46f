// How well each step is done, at a glance: those that somebody has looked at, then those that could be looked at.
import { children, entity, root, text } from '../../app/plan';
import { progress } from '../../app/progress';
import { dateWords, numberWords, t } from '../../app/words';
import { nameOf } from '../plan/names';
import { asked } from './asked';
import { FidelityChecks } from './FidelityChecks';
import { LazyCard } from './LazyCard';

const wasLookedAt = (step: string) => children(step, 'fidelityChecks').length > 0;

/** Worth a look: begun, or with a checklist. */
function isWorthLooking(step: string): boolean {
  return ['under-way', 'paused'].includes(text(entity(step), 'status')) || children(step, 'fidelityItems').length > 0 || asked('step') === step;
}

export function Fidelity() {
  const steps = children(root.value, 'steps');
  if (steps.length === 0) return null;
  const seen = steps.filter(wasLookedAt);
  const waiting = steps.filter((step) => !wasLookedAt(step) && isWorthLooking(step));
  const others = steps.filter((step) => !seen.includes(step) && !waiting.includes(step));
  return (
    <section class="wm-data-part" aria-labelledby="data-fidelity">
      <h2 id="data-fidelity" class="wm-list__title">
        {t('fidelity-asked')}
      </h2>
      <p class="wm-hint">{t('fidelity-intro')}</p>
      {seen.map((id) => (
        <StepCard key={id} id={id} />
      ))}
      {waiting.length > 0 && (
        <Folded title={t('fidelity-waiting', { count: waiting.length })} steps={waiting} isOpen={seen.length === 0 || waiting.some((id) => asked('step') === id)} />
      )}
      {others.length > 0 && <Folded title={t('fidelity-others', { count: others.length })} steps={others} isOpen={false} />}
    </section>
  );
}

function Folded({ title, steps, isOpen }: { title: string; steps: string[]; isOpen: boolean }) {
  return (
    <details class="wm-more" open={isOpen}>
      <summary>{title}</summary>
      {steps.map((id) => (
        <StepCard key={id} id={id} />
      ))}
    </details>
  );
}

function StepCard({ id }: { id: string }) {
  return <LazyCard id={id} name={nameOf(id)} state={<LastLook id={id} />} isOpen={asked('step') === id && asked('measure') === null} content={() => <FidelityChecks step={id} level={3} />} />;
}

/** "87% (high), last look Nov 20, 2026" */
function LastLook({ id }: { id: string }) {
  const look = progress.value?.steps.find((each) => each.id === id);
  const last = look?.checks.at(-1);
  if (!last) return <span class="wm-meta">{t('fidelity-count', { count: children(id, 'fidelityChecks').length })}</span>;
  return (
    <span class="wm-facts wm-facts--look">
      <span class="wm-facts__last">
        <strong>{look?.fidelity === null ? '–' : `${numberWords(Math.round(look?.fidelity ?? 0))}%`}</strong> {look?.band && t('fidelity-band', { band: t(`band-${look.band}`) })}
      </span>
      <span class="wm-meta">{t('fidelity-last', { date: dateWords(last.date) })}</span>
    </span>
  );
}
