// Sending the plan: whole to somebody in the team, or as a copy that tells nothing of few students to everybody else.
import { useSignal } from '@preact/signals';
import { opened, planFile, text, thePlan } from '../app/plan';
import { t } from '../app/words';
import { Dialog } from '../components/Dialog';
import { fileName } from '../files/exchange';
import { PublicCopyPart } from './PublicCopyPart';
import { Sending } from './Sending';

const receivers = ['team', 'audience'] as const;

function TeamPart({ close }: { close: () => void }) {
  const plan = thePlan();
  const name = fileName(text(plan, 'organization'), text(plan, 'title'), new Date());
  return (
    <>
      <p>{t('share-text')}</p>
      <Sending
        name={name}
        title={text(plan, 'title')}
        text={planFile}
        sent={() => void opened.value?.stored.exported()}
        close={close}
      />
    </>
  );
}

export function ShareDialog({ close }: { close: () => void }) {
  const receiver = useSignal<(typeof receivers)[number]>('team');
  return (
    <Dialog title={t('share-plan')} close={close}>
      <fieldset class="wm-choice-of-copy">
        <legend class="wm-label">{t('share-with')}</legend>
        {receivers.map((each) => (
          <label key={each} class="wm-radio">
            <input
              type="radio"
              name="share-with"
              value={each}
              checked={receiver.value === each}
              onChange={() => (receiver.value = each)}
            />
            <span>{t(`share-${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {receiver.value === 'team' ? <TeamPart close={close} /> : <PublicCopyPart close={close} />}
      <form method="dialog">
        <button type="submit" class="wm-quiet">
          {t('close')}
        </button>
      </form>
    </Dialog>
  );
}
