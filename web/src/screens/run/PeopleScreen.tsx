// The people of the plan: who has how much to do in which month, and what stalls when somebody leaves.
import { children, root } from '../../app/plan';
import { planAddress } from '../../app/router';
import { t } from '../../app/words';
import { Page } from '../../components/Page';
import { Leaving } from './Leaving';
import { WorkloadTable } from './WorkloadTable';

export function PeopleScreen() {
  const hasPeople = children(root.value, 'people').length > 0;
  return (
    <Page name="people" over={t('section-people')} title={t('section-people-title')} intro={t('section-people-intro')}>
      {!hasPeople && (
        <p class="wm-empty">
          {t('empty-person')} <a href={planAddress('team')}>{t('go-to-team')}</a>
        </p>
      )}
      {hasPeople && (
        <>
          <WorkloadTable />
          <Leaving />
        </>
      )}
    </Page>
  );
}
