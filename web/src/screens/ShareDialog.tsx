// Sending the plan: by the device's own share sheet with the file, or as a download and a prepared e-mail.
import { useSignal } from '@preact/signals';
import { opened, planFile, text, thePlan } from '../app/plan';
import { t } from '../app/words';
import { Dialog } from '../components/Dialog';
import { download, fileName, shareFile } from '../files/exchange';

export function ShareDialog({ close }: { close: () => void }) {
  const plan = thePlan();
  const name = fileName(text(plan, 'organization'), text(plan, 'title'), new Date());
  const isDownloaded = useSignal(false);
  const save = () => {
    download(name, planFile());
    isDownloaded.value = true;
    void opened.value?.stored.exported();
  };
  const send = async () => {
    if (await shareFile(name, planFile())) {
      void opened.value?.stored.exported();
      close();
    } else save();
  };
  const mail = `mailto:?subject=${encodeURIComponent(t('mail-subject', { title: text(plan, 'title') }))}&body=${encodeURIComponent(t('mail-body', { file: name }))}`;
  return (
    <Dialog title={t('share-plan')} close={close}>
      <p>{t('share-text')}</p>
      <p class="wm-filename">{name}</p>
      <div class="wm-buttons">
        <button type="button" class="usa-button" onClick={() => void send()}>
          {t('share-file')}
        </button>
        <button type="button" class="usa-button usa-button--outline" onClick={save}>
          {t('save-as-file')}
        </button>
      </div>
      {isDownloaded.value && (
        <p role="status">
          {t('share-saved')} <a href={mail}>{t('share-mail')}</a>
        </p>
      )}
      <form method="dialog">
        <button type="submit" class="wm-quiet">{t('close')}</button>
      </form>
    </Dialog>
  );
}
