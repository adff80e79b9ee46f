// Each gap in a sentence: how wide it is, which way it goes, how many students would close it.
import { t } from '../../app/words';
import type { GapProgress, MeasureProgress } from '../../core/progress';
import { progressAddress } from './MeasureCharts';
import { gapFinding, isMaybeChance } from './words';

const shapes: Record<string, string> = { closing: 'M2 4l6 3 6-3M2 12l6-3 6 3', widening: 'M2 7l6-3 6 3M2 9l6 3 6-3', 'one-look': 'M8 5v.01M8 11v.01' };

/** What could be chance is shown as no change. */
const wayOf = (gap: GapProgress | null): string => (!gap?.movement ? 'one-look' : isMaybeChance(gap) ? 'cannot-tell' : gap.movement.verdict);

/** Lines that meet, part, or run side by side; two dots where there was one look. */
function Way({ verdict }: { verdict: string }) {
  return (
    <svg viewBox="0 0 16 16" width={18} height={18} class={`wm-way wm-way--${verdict}`} aria-hidden="true">
      <path d={shapes[verdict] ?? 'M2 5h12M2 11h12'} fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

export function GapRows({ measures, closing }: { measures: MeasureProgress[]; closing: number }) {
  const gaps = measures.filter(({ gap }) => gap?.last);
  if (gaps.length === 0) return null;
  return (
    <section class="wm-panel" aria-labelledby="dash-gaps">
      <h2 id="dash-gaps">{closing === 0 ? t('gaps-none-closing') : t('gaps-closing', { closing, total: gaps.length })}</h2>
      <ul class="wm-gap-rows">
        {gaps.map((measure) => (
          <li key={measure.id}>
            <Way verdict={wayOf(measure.gap)} />
            <div>
              <p>{gapFinding(measure)}</p>
              <p class="wm-meta">{measure.goal ? <a href={progressAddress(measure.goal)}>{measure.name}</a> : measure.name}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
