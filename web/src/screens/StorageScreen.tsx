// What this browser keeps, said honestly, and the ways to bring it to safety.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../app/announce';
import { closePlan, opened } from '../app/plan';
import { store, storedFile } from '../app/open';
import { momentWords, sizeWords, t } from '../app/words';
import { Page } from '../components/Page';
import { Table } from '../components/Table';
import { download, fileName, libraryFile } from '../files/exchange';
import type { PlanMeta, Usage } from '../storage/types';

const isFirefoxFile = location.protocol === 'file:' && /firefox/i.test(navigator.userAgent);

export function StorageScreen() {
  const usage = useSignal<Usage | null>(null);
  const plans = store.value?.plans.value ?? [];
  useEffect(() => {
    void store.value?.refresh();
    void store.value?.usage().then((now) => (usage.value = now));
  }, [store.value]);

  const exportAll = async () => {
    const files = [];
    for (const plan of plans) files.push({ name: plan.title, text: await storedFile(plan.key) });
    download(fileName(t('all-plans'), '', new Date()), libraryFile(files));
  };
  const askToKeep = () => {
    // Firefox asks the person, and may wait for long: nothing else waits for the answer.
    void navigator.storage?.persist?.().then(async () => (usage.value = (await store.value?.usage()) ?? null));
  };
  const status = store.value?.status;
  return (
    <Page name="storage" title={t('storage-title', { count: plans.length })} intro={t('storage-intro')}>
      {status?.kind === 'none' && <p class="wm-banner wm-banner--bad">{t('save-memory-text')}</p>}
      <section class="wm-panel" aria-labelledby="promise">
        <h2 id="promise">{t('storage-promise')}</h2>
        <p>{t(usage.value?.persistent ? 'storage-persistent' : 'storage-not-persistent')}</p>
        {usage.value?.used != null && usage.value.quota != null && (
          <p class="wm-meta">{t('storage-usage', { used: sizeWords(usage.value.used), quota: sizeWords(usage.value.quota) })}</p>
        )}
        {isFirefoxFile && <p>{t('storage-firefox-file')}</p>}
        {usage.value?.persistent === false && (
          <button type="button" class="usa-button usa-button--outline" onClick={askToKeep}>
            {t('storage-ask')}
          </button>
        )}
      </section>
      <section aria-labelledby="kept-plans">
        <h2 id="kept-plans">{t('your-plans')}</h2>
        {plans.length === 0 ? <p class="wm-empty">{t('empty-plan')}</p> : <PlanTable plans={plans} />}
      </section>
      <div class="wm-buttons">
        <button type="button" class="usa-button" disabled={plans.length === 0} onClick={() => void exportAll()}>
          {t('export-all')}
        </button>
        <a class="usa-button usa-button--outline" href="#/">
          {t('import-all')}
        </a>
      </div>
    </Page>
  );
}

function PlanTable({ plans }: { plans: PlanMeta[] }) {
  const remove = async (plan: PlanMeta) => {
    if (opened.value?.stored.key === plan.key) await closePlan();
    await store.value?.remove(plan.key);
    announce(() => t('plan-deleted', { name: plan.title }), { label: () => t('undo'), run: () => void store.value?.restore(plan.key) });
  };
  const save = async (plan: PlanMeta) => {
    download(fileName(plan.organization, plan.title, new Date()), await storedFile(plan.key));
    announce(() => t('share-saved'));
  };
  return (
    <Table
      label={t('your-plans')}
      columns={[t('noun-plan'), t('last-saved'), t('last-export'), t('size'), t('actions')]}
      rows={plans.map((plan) => ({
        key: plan.key,
        head: (
          <>
            {plan.title || t('unnamed', { noun: t('noun-plan') })}
            <span class="wm-meta">{plan.organization}</span>
          </>
        ),
        cells: [
          momentWords(plan.savedAt),
          momentWords(plan.exportedAt),
          sizeWords(plan.bytes),
          <>
            <button type="button" class="wm-quiet" onClick={() => void save(plan)}>
              {t('save-as-file')}
              <span class="usa-sr-only"> {plan.title}</span>
            </button>
            <button type="button" class="wm-quiet wm-quiet--remove" onClick={() => void remove(plan)}>
              {t('delete')}
              <span class="usa-sr-only"> {plan.title}</span>
            </button>
          </>,
        ],
      }))}
    />
  );
}
