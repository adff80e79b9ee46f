// How something stands: a shape of its own for each state, and the word beside it.
import type { Standing as StandingName } from '../../core/progress';
import { goalStandingWords } from './words';

const shapes: Record<StandingName | 'early' | 'cannot-tell', string> = {
  met: 'M3 8.5l3.2 3.2L13 4.8',
  'on-track': 'M8 13V3.5M3.8 7.5L8 3.2l4.2 4.3',
  early: 'M8 13v-1.6M8 8.8V7.2M3.8 7.5L8 3.2l4.2 4.3',
  'off-track': 'M8 2.6L14.2 13.4H1.8zM8 6.5v3.2',
  'too-early': 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5v3.2l2.2 1.4',
  'no-data': 'M4 8h8',
  'cannot-tell': 'M4 8h8',
};

export function Standing({ goal }: { goal: { standing: StandingName | null; early: boolean } }) {
  const name = goal.early ? 'early' : (goal.standing ?? 'cannot-tell');
  return (
    <span class={`wm-standing wm-standing--${name}`}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
        <path d={shapes[name]} fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      {goalStandingWords(goal)}
    </span>
  );
}
