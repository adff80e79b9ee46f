// What the coach says at one place: what, why, how to mend it; one click where there is one right way; set aside with a
// reason where the team knows better.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../app/announce';
import { findingWords, mendWords } from '../../app/findings';
import { today } from '../../app/open';
import { isReadOnly, mend, setAside, undo } from '../../app/plan';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Finding } from '../../core/types';

export function Advice({ list, isOpen = false }: { list: Finding[]; isOpen?: boolean }) {
  return (
    <ul class="wm-findings">
      {list.map((finding) => (
        <OneFinding key={finding.key} finding={finding} isOpen={isOpen} />
      ))}
    </ul>
  );
}

function OneFinding({ finding, isOpen }: { finding: Finding; isOpen: boolean }) {
  const { what, why, fix } = findingWords(finding);
  return (
    <li class={`wm-finding wm-finding--${finding.severity}`}>
      <details open={isOpen}>
        <summary>
          <Icon name={finding.severity} size={16} />
          <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
          <span>{what}</span>
        </summary>
        <p>
          {why} {fix}
        </p>
        <FindingActions finding={finding} />
      </details>
    </li>
  );
}

/** The buttons of a finding, wherever it is shown. */
export function FindingActions({ finding }: { finding: Finding }) {
  const isAsking = useSignal(false);
  if (isReadOnly()) return null;
  if (isAsking.value) return <ReasonForm finding={finding} cancel={() => (isAsking.value = false)} />;
  const { what } = findingWords(finding);
  const label = mendWords(finding);
  return (
    <div class="wm-finding__actions">
      {label && (
        <button
          type="button"
          class="usa-button usa-button--outline wm-mend"
          onClick={() => {
            mend(finding);
            announce(t('mended', { what: label }), { label: t('undo'), run: undo });
          }}
        >
          {label}
        </button>
      )}
      <button type="button" class="wm-quiet" aria-label={`${t('set-aside')}: ${what}`} onClick={() => (isAsking.value = true)}>
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
  return (
    <form
      class="wm-inline-form wm-finding__reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reason.value.trim()) return input.current?.focus();
        setAside(finding, reason.value.trim(), today());
        announce(t('was-set-aside'), { label: t('undo'), run: undo });
      }}
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
      <button type="submit" class="usa-button usa-button--outline">
        {t('set-aside-now')}
      </button>
      <button type="button" class="wm-quiet" onClick={cancel}>
        {t('cancel')}
      </button>
    </form>
  );
}
