// The goal's sentence with its found parts underlined, and the same parts as a list for those who cannot see lines.
import { BoundField } from '../BoundField';
import { t } from '../../../app/words';
import type { GoalPartName } from '../../../core/types';
import { segments } from './marks';
import type { Reading } from './useWorkshop';

export function Statement({ goal, reading }: { goal: string; reading: Reading }) {
  const parts = reading.workshop?.parts ?? [];
  const marked = (shown: string) =>
    segments(shown, reading.read, parts).map(({ text, part }, index) =>
      part ? (
        <mark key={index} class={`wm-part wm-part--${part}`}>
          {text}
        </mark>
      ) : (
        text
      ),
    );
  return (
    <div class="wm-statement">
      <BoundField id={goal} field="statement" level={3} isLarge isAdvisedElsewhere marked={marked} />
      <FoundParts reading={reading} />
    </div>
  );
}

const told: GoalPartName[] = ['who', 'what', 'baseline', 'target', 'source', 'deadline'];

function FoundParts({ reading }: { reading: Reading }) {
  const parts = reading.workshop?.parts ?? [];
  const found = told.flatMap((name) => parts.filter(({ part, begin, end }) => part === name && end > begin).slice(0, 1));
  if (reading.read === '' || found.length === 0) return null;
  return (
    <section class="wm-found" aria-label={t('found-parts')}>
      <dl>
        {found.map(({ part, begin, end }) => (
          <div key={part}>
            <dt>{t(`part-${part}`)}</dt>
            <dd>
              <span class={`wm-part wm-part--${part}`}>{reading.read.slice(begin, end)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
