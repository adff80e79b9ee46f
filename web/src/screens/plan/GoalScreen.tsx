// A goal: what will be true, for whom, by when. The statement first, the coach beside it (or below, on narrow screens), then
// the letters it meets, numbers and time.
import { entity, isReadOnly } from '../../app/plan';
import { planAddress } from '../../app/router';
import { t } from '../../app/words';
import { Page } from '../../components/Page';
import { EntityForm } from './EntityForm';
import { nameOf } from './names';
import { PageList } from './PageList';
import { Coach } from './workshop/Coach';
import { Letters } from './workshop/Letters';
import { Statement } from './workshop/Statement';
import { useWorkshop } from './workshop/useWorkshop';

const head = { title: [], main: [['title']] };
const time = { title: [], main: [['start', 'end'], ['rootCauses']] };
const numbers = { title: [], main: [['measures']], more: [['gaps'], ['connections']] };

export function GoalScreen({ id }: { id: string }) {
  const goal = entity(id);
  const reading = useWorkshop(id);
  const isPart = entity(goal?.parent ?? '')?.noun === 'goal';
  return (
    <Page
      name={id}
      over={
        <>
          <a href={planAddress('goals')}>{t('section-goals')}</a>
          {isPart && (
            <>
              {' / '}
              <a href={planAddress('goals', goal?.parent ?? '')}>{nameOf(goal?.parent ?? '')}</a>
            </>
          )}
          {' / '}
          {nameOf(id)}
        </>
      }
      title={t('goal-question')}
      intro={isReadOnly() ? undefined : t('goal-intro')}
    >
      <div class="wm-workshop">
        <Statement goal={id} reading={reading} />
        <Coach goal={id} reading={reading} />
        <div class="wm-workshop__work">
          <Letters goal={id} reading={reading} />
          <h2>{t('goal-numbers')}</h2>
          <EntityForm id={id} layout={numbers} />
          <h2>{t('goal-time')}</h2>
          <div class="wm-panel">
            <EntityForm id={id} layout={time} />
            <EntityForm id={id} layout={head} />
          </div>
          {!isPart && (
            <>
              <h2>{t('goal-parts')}</h2>
              <p class="wm-hint">{t('goal-parts-hint')}</p>
              <PageList list="goals" section="goals" parent={id} />
            </>
          )}
          <p class="wm-next">
            <a href={planAddress('goals')}>{t('back-to-goals')}</a>
          </p>
        </div>
      </div>
    </Page>
  );
}
