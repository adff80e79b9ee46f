// The first screen: start a plan, open a file, look at an example, or go on with a plan that is here.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { considerFile, considerText } from '../app/importing';
import { openExample, openStored, startPlan, store, Unreadable } from '../app/open';
import { announce } from '../app/announce';
import { go } from '../app/router';
import { momentWords, t } from '../app/words';
import { Icon } from '../components/Icon';
import { Page } from '../components/Page';
import { download } from '../files/exchange';
import { ready } from '../app/start';

export const examples = ['reading', 'suspension'];

export async function openAndShow(key: string): Promise<void> {
  try {
    await openStored(key);
    go('#/plan/overview');
  } catch (error) {
    if (!(error instanceof Unreadable)) return announce(() => t('open-failed'));
    announce(() => t('plan-unreadable'), { label: () => t('save-as-file'), run: () => download('plan.waymark.json', error.text) });
  }
}

export function StartScreen() {
  const plans = store.value?.plans.value ?? [];
  // Another tab may have begun or deleted one since.
  useEffect(() => void store.value?.refresh().catch(() => {}), []);
  return (
    <Page name="start" title={t('start-title')} intro={t('start-intro')}>
      {plans.length > 0 && <KeptPlans />}
      <div class="wm-doors">
        <NewPlan isPrimary={plans.length === 0} />
        <OpenFile />
        <Examples />
      </div>
      <p class="wm-promise">{t('start-promise')}</p>
    </Page>
  );
}

function KeptPlans() {
  return (
    <section class="wm-kept" aria-labelledby="kept">
      <h2 id="kept">{t('your-plans')}</h2>
      <ul>
        {(store.value?.plans.value ?? []).map((plan) => (
          <li key={plan.key}>
            <button type="button" class="wm-kept__open" onClick={() => void openAndShow(plan.key)}>
              <span class="wm-kept__title">{plan.title || t('unnamed', { noun: t('noun-plan') })}</span>
              <span class="wm-meta">
                {plan.organization && `${plan.organization} · `}
                {t('saved-when', { when: momentWords(plan.savedAt) })}
              </span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewPlan({ isPrimary }: { isPrimary: boolean }) {
  const isOpen = useSignal(false);
  const title = useSignal('');
  const organization = useSignal('');
  const variant = useSignal('source');
  const first = useRef<HTMLInputElement>(null);
  // The button that was pressed is gone: the focus goes to what it opened.
  useEffect(() => {
    if (isOpen.value) first.current?.focus();
  }, [isOpen.value]);
  const begin = async (event: Event) => {
    event.preventDefault();
    await ready();
    await startPlan({ title: title.value.trim(), organization: organization.value.trim(), smartVariant: variant.value });
    go('#/plan/team');
  };
  return (
    <section class="wm-door" aria-labelledby="door-new">
      <h2 id="door-new">{t('door-new')}</h2>
      <p>{t('door-new-text')}</p>
      {!isOpen.value ? (
        <button type="button" class={`usa-button ${isPrimary ? '' : 'usa-button--outline'}`} onClick={() => (isOpen.value = true)}>
          {t('start-a-plan')}
        </button>
      ) : (
        <form onSubmit={(event) => void begin(event)}>
          <label class="wm-label" for="new-organization">
            {t('field-plan-organization')}
          </label>
          <input
            id="new-organization"
            class="usa-input"
            maxLength={200}
            ref={first}
            value={organization.value}
            onInput={(event) => (organization.value = event.currentTarget.value)}
          />
          <label class="wm-label" for="new-title">
            {t('field-plan-title')}
          </label>
          <p class="wm-hint" id="new-title-hint">
            {t('field-plan-title-hint')}
          </p>
          <input
            id="new-title"
            class="usa-input"
            maxLength={200}
            aria-describedby="new-title-hint"
            value={title.value}
            onInput={(event) => (title.value = event.currentTarget.value)}
          />
          <details class="wm-more">
            <summary>{t('smart-question')}</summary>
            <label class="wm-label" for="new-variant">
              {t('field-plan-smartVariant')}
            </label>
            <select id="new-variant" class="usa-select" value={variant.value} onChange={(event) => (variant.value = event.currentTarget.value)}>
              {['source', 'achievable', 'attainable', 'aligned', 'smartie', 'own'].map((each) => (
                <option key={each} value={each}>
                  {t(`choice-smartVariant-${each}`)}
                </option>
              ))}
            </select>
          </details>
          <button type="submit" class="usa-button">{t('begin')}</button>
        </form>
      )}
    </section>
  );
}

function OpenFile() {
  const isPasting = useSignal(false);
  const pasted = useSignal('');
  return (
    <section class="wm-door" aria-labelledby="door-open">
      <h2 id="door-open">{t('door-open')}</h2>
      <p>{t('door-open-text')}</p>
      <p>
        <label class="usa-button usa-button--outline wm-file">
          {t('choose-file')}
          <input
            type="file"
            class="usa-sr-only"
            accept=".json,application/json"
            onChange={async (event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              await ready();
              if (file) await considerFile(file);
              input.value = '';
            }}
          />
        </label>
      </p>
      {isPasting.value ? (
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            await ready();
            considerText(pasted.value, t('pasted-text'));
          }}
        >
          <label class="wm-label" for="paste">
            {t('paste-here')}
          </label>
          <textarea id="paste" class="usa-textarea" rows={4} value={pasted.value} onInput={(event) => (pasted.value = event.currentTarget.value)} />
          <button type="submit" class="usa-button usa-button--outline">{t('look-at-it')}</button>
        </form>
      ) : (
        <button type="button" class="wm-quiet" onClick={() => (isPasting.value = true)}>
          {t('paste-instead')}
        </button>
      )}
    </section>
  );
}

function Examples() {
  return (
    <section class="wm-door" aria-labelledby="door-example">
      <h2 id="door-example">{t('door-example')}</h2>
      <p>{t('door-example-text')}</p>
      <ul class="wm-plain">
        {examples.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="wm-link"
              onClick={async () => {
                await ready();
                await openExample(name);
                go('#/plan/overview');
              }}
            >
              {t(`example-${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

