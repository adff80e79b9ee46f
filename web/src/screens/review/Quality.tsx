// The plan's quality in words, not in points: nobody can say that a plan is 73% good.
import { findingWords } from '../../app/findings';
import { findingAddress } from '../../app/places';
import { quality, revision } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Quality } from '../../core/types';
import { thingWords } from '../plan/names';

/** The core is asked again when something has changed. */
export function useQuality(): Quality {
  void revision.value;
  return quality();
}

export function QualitySummary() {
  const { strengths, next } = useQuality();
  if (strengths.length === 0 && next.length === 0) return null;
  return (
    <div class="wm-quality">
      {next.length > 0 && (
        <section class="wm-panel" aria-labelledby="next">
          <h2 id="next">{t('quality-next')}</h2>
          <NextThree next={next} />
        </section>
      )}
      <section class="wm-panel" aria-labelledby="strong">
        <h2 id="strong">{t('quality-strong')}</h2>
        {strengths.length === 0 && <p class="wm-meta">{t('quality-strong-none')}</p>}
        <ul class="wm-reasons">
          {strengths.map((id) => (
            <li key={id} class="wm-reasons__good">
              <Icon name="check" size={16} /> <span>{t(`strength-${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Each says with which thing what is to be done, so that it can be read out alone. */
export function NextThree({ next }: { next: Quality['next'] }) {
  return (
    <ol class="wm-next-three">
      {next.map(({ rule, count, first }) => {
        const { what, fix } = findingWords(first);
        const about = thingWords(first.entity) || t('thing-plan');
        return (
          <li key={rule}>
            <a href={findingAddress(first)}>
              <strong>{about}: </strong>
              {fix}
            </a>
            <p class="wm-meta">
              {what} {count > 1 && t('and-others', { count: count - 1 })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
