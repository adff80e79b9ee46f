// The plan's story of decisions: each with its reason, the figures of its day and what it changed; the small trials; and, at
// the end, what becomes of each goal.
import { route } from '../../app/router';
import { isReadOnly } from '../../app/plan';
import { t } from '../../app/words';
import { Page } from '../../components/Page';
import { useAskedField } from '../plan/SectionScreen';
import { decideAddress } from '../progress/DecideLink';
import { DecideScreen } from './DecideScreen';
import { Reviews } from './Reviews';
import { Story } from './Story';
import { Trials } from './Trials';

export function DecisionsScreen() {
  return route.value.path[2] === 'new' ? <DecideScreen key={String(route.value.query)} /> : <Front />;
}

function Front() {
  useAskedField();
  return (
    <Page
      name="decisions"
      over={t('section-decisions')}
      title={t('section-decisions-title')}
      intro={t('section-decisions-intro')}
      action={
        !isReadOnly() && (
          <a class="usa-button wm-no-print" href={decideAddress({})}>
            {t('add-decision')}
          </a>
        )
      }
    >
      <Story />
      <Trials />
      <Reviews />
    </Page>
  );
}
