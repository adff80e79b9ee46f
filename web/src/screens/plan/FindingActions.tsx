// What can be done about a finding, wherever it is shown: one click where there is one right way; set aside with a reason
// where the team knows better.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../app/announce';
import { findingWords, mendWords } from '../../app/findings';
import { today } from '../../app/open';
import { isReadOnly, mend, setAside, takeBack } from '../../app/plan';
import { t } from '../../app/words';
import type { Finding } from '../../core/types';

export function FindingActions({ finding }: { finding: Finding }) {
  const isAsking = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // Whoever gives the reason up goes on from where it was asked for.
  useEffect(() => {
    if (wasAsking.current && !isAsking.value) opener.current?.focus();
    wasAsking.current = isAsking.value;
  }, [isAsking.value]);
  if (isReadOnly()) return null;
  if (isAsking.value) return <ReasonForm finding={finding} cancel={() => (isAsking.value = false)} />;
  const label = mendWords(finding);
  const mendIt = () => {
    mend(finding);
    announce(() => t('mended', { what: mendWords(finding) ?? '' }), takeBack);
  };
  return (
    <div class="wm-finding__actions">
      {label && (
        <button type="button" class="usa-button usa-button--outline wm-mend" onClick={mendIt}>
          {label}
        </button>
      )}
      <button
        type="button"
        ref={opener}
        class="wm-quiet"
        aria-label={`${t('set-aside')}: ${findingWords(finding).what}`}
        onClick={() => (isAsking.value = true)}
      >
        {t('set-aside')}
      </button>
    </div>
  );
}

function ReasonForm({ finding, cancel }: { finding: Finding; cancel: () => void }) {
  const reason = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const id = `reason-${finding.key}`;
  const setItAside = () => {
    setAside(finding, reason.value.trim(), today());
    announce(() => t('was-set-aside'), takeBack);
  };
  return (
    <form
      class="wm-inline-form wm-finding__reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.value.trim()) setItAside();
        else input.current?.focus();
      }}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
    >
      <label class="wm-label" for={id}>
        {t('set-aside-why')}
      </label>
      <input
        id={id}
        ref={input}
        class="usa-input"
        maxLength={1000}
        required
        value={reason.value}
        onInput={(event) => (reason.value = event.currentTarget.value)}
      />
      <div class="wm-buttons wm-buttons--tight">
        <button type="submit" class="usa-button usa-button--outline wm-mend">
          {t('set-aside-now')}
        </button>
        <button type="button" class="wm-quiet" onClick={cancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
