// Print, and copy: where the browser does not let a page write to the clipboard, the text is shown to be copied by hand.
import { useSignal } from '@preact/signals';
import { announce } from '../../app/announce';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';

export function CopyText({ text }: { text: string }) {
  const isShown = useSignal(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(() => t('did-copy'));
    } catch {
      isShown.value = true;
    }
  };
  return (
    <div class="wm-no-print">
      <div class="wm-buttons">
        <button type="button" class="usa-button" onClick={() => print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
        <button type="button" class="usa-button usa-button--outline" onClick={() => void copy()}>
          {t('copy-text')}
        </button>
      </div>
      <p class="wm-hint">{t('for-the-team')}</p>
      {isShown.value && (
        <div class="wm-field">
          <label class="wm-label" for="copy-by-hand">
            {t('copy-by-hand')}
          </label>
          <textarea
            id="copy-by-hand"
            class="usa-textarea"
            rows={8}
            readOnly
            value={text}
            ref={(element) => {
              element?.focus();
              element?.select();
            }}
          />
        </div>
      )}
    </div>
  );
}
