// A public copy as a document, to read before it goes out, and to print.
import { useComputed } from '@preact/signals';
import { copyRecords } from '../app/copies';
import { fieldOf, revision, text, thePlan } from '../app/plan';
import { t } from '../app/words';
import { Icon } from '../components/Icon';
import { Page } from '../components/Page';
import { PlanDocument } from './PlanDocument';

export const audiences = (): string[] => (fieldOf('plan', 'publicFor').choices ?? []).filter((each) => each !== 'equity-team');

export function CopyScreen({ audience }: { audience: string }) {
  const records = useComputed(() => {
    // A copy of the plan as it is now.
    revision.value;
    return copyRecords(audience);
  });
  return (
    <Page
      name="copy"
      over={text(thePlan(), 'title')}
      title={t('public-copy-title', { audience: t(`choice-audience-${audience}`) })}
      intro={t('public-copy-intro')}
      action={
        <button type="button" class="usa-button wm-no-print" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      {records.value && <PlanDocument records={records.value} />}
    </Page>
  );
}
