// The whole page.
import { hush, notice, type Notice as NoticeWords } from '../app/announce';
import { opened } from '../app/plan';
import { route } from '../app/router';
import { applyUpdate, updateReady } from '../app/updates';
import { t } from '../app/words';
import { useReturn } from '../components/heir';
import { useOutOfTheWay } from '../components/outOfTheWay';
import { HelpScreen } from './HelpScreen';
import { ImportDialog } from './ImportDialog';
import { Brand, LanguageSwitch, Shell } from './Shell';
import { StartScreen } from './StartScreen';
import { StorageScreen } from './StorageScreen';

function Front() {
  const place = route.value.path[0];
  return (
    <>
      <header class="wm-bar wm-bar--front">
        <Brand />
        <nav class="wm-bar__tools" aria-label={t('waymark')}>
          {opened.value && <a href="#/plan/overview">{t('back-to-plan')}</a>}
          <a href="#/storage">{t('storage')}</a>
          <a href="#/help">{t('help')}</a>
        </nav>
        <LanguageSwitch />
      </header>
      <main id="main" class="wm-main wm-main--front">
        {place === 'storage' ? <StorageScreen /> : place === 'help' ? <HelpScreen /> : <StartScreen />}
      </main>
    </>
  );
}

export function App() {
  const isPlan = route.value.path[0] === 'plan' && opened.value !== null;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: the hash is the router's, so the jump itself is made by hand */}
      <a
        class="wm-skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main h1')?.focus();
        }}
      >
        {t('skip')}
      </a>
      {updateReady.value && (
        <div class="wm-banner" role="status">
          <p>{t('update-ready')}</p>
          <button type="button" class="usa-button usa-button--outline" onClick={() => void (opened.value?.stored.flush() ?? Promise.resolve(true)).then(applyUpdate)}>
            {t('update-now')}
          </button>
        </div>
      )}
      {isPlan ? <Shell /> : <Front />}
      <ImportDialog />
      <Notice />
    </>
  );
}

function Notice() {
  return (
    <div class="wm-notice" role="status" aria-live="polite">
      {notice.value && <NoticeText current={notice.value} />}
    </div>
  );
}

function NoticeText({ current }: { current: NoticeWords }) {
  return current.isHeardOnly ? <p class="usa-sr-only">{current.say()}</p> : <NoticeBox current={current} />;
}

function NoticeBox({ current }: { current: NoticeWords }) {
  const text = useReturn<HTMLParagraphElement>();
  useOutOfTheWay(text);
  const act = () => {
    current.action?.run();
    hush();
  };
  return (
    <p ref={text}>
      {current.say()}
      {current.action && (
        <button type="button" onClick={act}>
          {current.action.label()}
        </button>
      )}
      <button type="button" aria-label={t('close')} onClick={hush}>
        ×
      </button>
    </p>
  );
}
