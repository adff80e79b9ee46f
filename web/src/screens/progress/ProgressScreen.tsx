// "Is it working?": the plan on one screen, a goal with its pictures, or a decision while it is made.
import { progress } from '../../app/progress';
import { Dashboard } from './Dashboard';
import { GoalPictures } from './GoalPictures';

export function ProgressScreen({ id }: { id: string | undefined }) {
  const found = progress.value;
  if (!found) return null;
  const goal = found.goals.find((each) => each.id === id);
  return goal ? <GoalPictures goal={goal} /> : <Dashboard found={found} />;
}
