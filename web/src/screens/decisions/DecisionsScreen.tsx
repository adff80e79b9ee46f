// The plan's story of decisions: each with its reason, the figures of its day and what it changed; the small trials; and, at
// the end, what becomes of each goal.
import { entity, isReadOnly, planPlace } from '../../app/plan';
import { planAddress, route } from '../../app/router';
import { listWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import { nameOf } from '../plan/names';
import { useAskedField } from '../plan/SectionScreen';
import { decideAddress } from '../progress/DecideLink';
import { DecideScreen } from './DecideScreen';
import { decisionDrafts } from './keeping';
import { Reviews } from './Reviews';
import { Story } from './Story';
import { Trials } from './Trials';

export function DecisionsScreen() {
  return route.value.path[2] === 'new' ? <DecideScreen key={String(route.value.query)} /> : <Front />;
}

/** Decisions that were begun and not recorded. */
function Waiting() {
  const drafts = isReadOnly() ? [] : [...decisionDrafts.kept(planPlace())];
  if (drafts.length === 0) return null;
  return (
    <ul class="wm-drafts wm-no-print" aria-label={t('decisions-begun')}>
      {drafts.map(([about, { goals, steps, reason }]) => {
        const names = [...goals, ...steps].filter((id) => entity(id)).map((id) => nameOf(id));
        return (
          <li key={about}>
            <Icon name="should" size={16} /> {t('decision-begun', { about: names.length > 0 ? listWords(names) : reason || t('decision-open') })}{' '}
            <a href={`${planAddress('decisions', 'new')}${about ? `?${about}` : ''}`}>{t('decision-go-on')}</a>
          </li>
        );
      })}
    </ul>
  );
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
      <Waiting />
      <Story />
      <Trials />
      <Reviews />
    </Page>
  );
}
