// Print, and copy: where the browser does not let a page write to the clipboard, the text is shown to be copied by hand.
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { announce } from '../../app/announce';
import { audience } from '../../app/outside';
import { publicText } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';

export function CopyText({ text }: { text: string }) {
  const hint = useId();
  const byHand = useSignal<string | null>(null);
  const ofFew = useSignal(false);
  // A copy of the plan is judged for it: after the page has been drawn.
  useEffect(() => {
    const timer = setTimeout(() => {
      ofFew.value = publicText('staff', text) !== text;
    }, 400);
    return () => clearTimeout(timer);
  }, [text]);
  const copy = async (content: string) => {
    try {
      await navigator.clipboard.writeText(content);
      announce(() => t('did-copy'));
    } catch {
      byHand.value = content;
    }
  };
  return (
    <>
      {ofFew.value && <p class="wm-team-paper">{t('for-team-only')}</p>}
      <div class="wm-no-print">
        <div class="wm-buttons">
          <button type="button" class="usa-button" onClick={() => print()}>
            <Icon name="print" size={16} /> {t('print')}
          </button>
          <button type="button" class="usa-button usa-button--outline" onClick={() => void copy(text)}>
            {t('copy-text')}
          </button>
          <button type="button" class="usa-button usa-button--outline" aria-describedby={hint} onClick={() => void copy(publicText(audience, text))}>
            {t('copy-text-outside')}
          </button>
        </div>
        <p class="wm-hint" id={hint}>
          {t('copy-text-outside-hint')}
        </p>
        {byHand.value !== null && <ByHand text={byHand.value} />}
      </div>
    </>
  );
}

function ByHand({ text }: { text: string }) {
  return (
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
  );
}
