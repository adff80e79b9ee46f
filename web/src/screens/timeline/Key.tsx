// What the shapes of the timeline mean; only those that are in it.
import { t } from '../../app/words';
import type { GoalRow, StepRow } from '../../pictures/timeline/types';

type Shape = 'bar' | 'critical' | 'slack' | 'agreed' | 'check-in' | 'approval' | 'milestone' | 'crowd';

function shapesOf(goals: GoalRow[], steps: StepRow[], hasFolds: boolean): Shape[] {
  const marks = new Set([...goals, ...steps].flatMap((row) => row.marks.map((mark) => mark.kind)));
  const isThere: Record<Shape, boolean> = {
    bar: steps.length > 0,
    critical: steps.some((row) => row.times?.critical),
    slack: steps.some((row) => (row.times?.slack ?? 0) > 0),
    agreed: steps.some((row) => row.agreedStart !== ''),
    'check-in': marks.has('check-in'),
    approval: marks.has('approval'),
    milestone: marks.has('milestone'),
    crowd: hasFolds,
  };
  return (Object.keys(isThere) as Shape[]).filter((shape) => isThere[shape]);
}

interface KeyProps {
  goals: GoalRow[];
  /** Those whose rows are seen. */
  steps: StepRow[];
}

export function Key({ goals, steps }: KeyProps) {
  const hasFolds = steps.length < goals.reduce((sum, goal) => sum + goal.steps.length, 0);
  return (
    <ul class="wm-timeline__key">
      {shapesOf(goals, steps, hasFolds).map((each) => (
        <li key={each}>
          <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
            <Sample shape={each} />
          </svg>
          {t(`timeline-key-${each}`)}
        </li>
      ))}
    </ul>
  );
}

function Sample({ shape }: { shape: Shape }) {
  switch (shape) {
    case 'bar':
      return <rect x="1" y="2" width="24" height="12" rx="3" class="wm-timeline__body" />;
    case 'critical':
      return (
        <g class="wm-timeline__bar--critical">
          <rect x="2" y="2" width="22" height="12" rx="3" class="wm-timeline__body" />
        </g>
      );
    case 'slack':
      return (
        <>
          <path d="M1 8H24" class="wm-timeline__slack" />
          <path d="M24 4v8" class="wm-timeline__slack-end" />
        </>
      );
    case 'agreed':
      return <rect x="1" y="7" width="24" height="3" class="wm-timeline__agreed" />;
    case 'check-in':
      return <path d="M8.5 5h9l-4.5 6.5z" class="wm-timeline__mark wm-timeline__mark--check-in" />;
    case 'approval':
      return <path d="M8.5 3.5h9v9h-9z" class="wm-timeline__mark wm-timeline__mark--approval" />;
    case 'milestone':
      return <path d="M13 1.5l6.5 6.5-6.5 6.5-6.5-6.5z" class="wm-timeline__mark wm-timeline__mark--milestone" />;
    case 'crowd':
      return <path d="M1 14V9H7V5H15V10H25V14Z" class="wm-timeline__crowd" />;
  }
}
