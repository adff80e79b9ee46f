// Earlier versions of the plan: automatic ones and named ones, each of which can be brought back, undoably.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../app/announce';
import { isReadOnly, opened, planFile, restoreVersion, text, theCore, thePlan, takeBack } from '../app/plan';
import { momentWords, sizeWords, t } from '../app/words';
import { Page } from '../components/Page';
import { download, fileName } from '../files/exchange';
import type { VersionInfo } from '../storage/types';

export function Versions() {
  const list = useSignal<VersionInfo[] | null>(null);
  const name = useSignal('');
  const holds = useSignal<Record<string, string>>({});
  const plan = opened.value?.stored;
  const refresh = async () => {
    list.value = (await plan?.versions()) ?? [];
  };
  useEffect(() => void refresh(), [plan]);
  if (!plan) return null;

  const keep = async (event: Event) => {
    event.preventDefault();
    await plan.keepVersion(planFile(), name.value.trim() || momentWords(Date.now()));
    name.value = '';
    await refresh();
    announce(() => t('version-kept'));
  };
  const restore = async (version: VersionInfo) => {
    const file = await plan.readVersion(version.id);
    // What is here now stays reachable even after undo is gone.
    await plan.keepVersion(planFile(), null);
    restoreVersion(file);
    await refresh();
    announce(() => t('version-restored', { when: momentWords(version.at) }), takeBack);
  };
  const look = async (version: VersionInfo) => {
    const { counts, plan: head } = theCore().inspect(await plan.readVersion(version.id));
    const words = [head.title ?? '', t('count-goals', { count: counts.goals }), t('count-steps', { count: counts.steps })];
    holds.value = { ...holds.value, [version.id]: words.filter(Boolean).join(' · ') };
  };
  const exportVersion = async (version: VersionInfo) =>
    download(fileName(text(thePlan(), 'organization'), text(thePlan(), 'title'), new Date(version.at)), await plan.readVersion(version.id));

  return (
    <Page name="versions" over={t('section-versions')} title={t('section-versions-title')} intro={t('section-versions-intro')}>
      {!isReadOnly() && (
        <form class="wm-panel wm-inline-form" onSubmit={(event) => void keep(event)}>
          <label class="wm-label" for="version-name">
            {t('version-name')}
          </label>
          <input id="version-name" class="usa-input" maxLength={60} value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
          <button type="submit" class="usa-button">{t('version-keep')}</button>
        </form>
      )}
      {list.value?.length === 0 && <p class="wm-empty">{t('empty-version')}</p>}
      <ul class="wm-versions">
        {(list.value ?? []).map((version) => (
          <li key={version.id}>
            <div>
              <strong>{version.name ?? t('version-automatic')}</strong>
              <p class="wm-meta">
                {momentWords(version.at)} · {sizeWords(version.bytes)}
              </p>
              {holds.value[version.id] && <p>{holds.value[version.id]}</p>}
            </div>
            <div class="wm-buttons">
              <button type="button" class="wm-quiet" onClick={() => void look(version)}>
                {t('version-look')}
              </button>
              <button type="button" class="wm-quiet" onClick={() => void exportVersion(version)}>
                {t('save-as-file')}
              </button>
              {!isReadOnly() && (
                <>
                  <button type="button" class="usa-button usa-button--outline" onClick={() => void restore(version)}>
                    {t('version-restore')}
                    <span class="usa-sr-only"> {momentWords(version.at)}</span>
                  </button>
                  {version.name !== null && (
                    <button type="button" class="wm-quiet wm-quiet--remove" onClick={() => void plan.removeVersion(version.id).then(refresh)}>
                      {t('remove')}
                      <span class="usa-sr-only"> {version.name}</span>
                    </button>
                  )}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
