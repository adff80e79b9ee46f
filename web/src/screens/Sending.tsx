// A file on its way out of the page: by the device's own share sheet, or as a download and a prepared e-mail.
import { useSignal } from '@preact/signals';
import { t } from '../app/words';
import { download, shareFile } from '../files/exchange';

interface SendingProps {
  name: string;
  title: string;
  /** The file's text, as it is when the person asks for it. */
  text: () => string;
  sent?: () => void;
  close: () => void;
}

export function Sending({ name, title, text, sent, close }: SendingProps) {
  const isDownloaded = useSignal(false);
  const save = () => {
    download(name, text());
    isDownloaded.value = true;
    sent?.();
  };
  const send = async () => {
    if (await shareFile(name, text())) {
      sent?.();
      close();
    } else save();
  };
  const mail = `mailto:?subject=${encodeURIComponent(t('mail-subject', { title }))}&body=${encodeURIComponent(t('mail-body', { file: name }))}`;
  return (
    <>
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
    </>
  );
}
