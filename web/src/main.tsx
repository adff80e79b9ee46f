// Starts the page.
import { effect } from '@preact/signals';
import { render } from 'preact';
import './styles/waymark.scss';
import { listenForFiles } from './app/importing';
import { watchLeaving } from './app/advice';
import { guardUnload, listenForKeys } from './app/keys';
import { rememberOpen, resume } from './app/open';
import { opened, sendWaiting } from './app/plan';
import { ready } from './app/start';
import { watchForUpdates } from './app/updates';
import { preferredLanguage, speak, t } from './app/words';
import { App } from './screens/App';

async function main(): Promise<void> {
  // The browser unpacks and compiles the core beside the first drawing.
  const started = ready();
  const language = preferredLanguage();
  if (language !== 'en') await speak(language).catch(() => {});
  document.documentElement.lang = language;
  const place = document.getElementById('app');
  if (place) render(<App />, place);
  await started;
  effect(() => {
    const stored = opened.value?.stored;
    // A plan that parted from another tab's goes on under a key of its own.
    void stored?.parted.value;
    const key = stored?.key;
    if (key) rememberOpen(key);
  });
  // A plan that cannot be read is offered from the list, with its text; the page itself must start.
  if (location.hash.startsWith('#/plan')) await resume().catch(() => {});
  performance.mark('waymark-usable');
  document.documentElement.dataset.ready = 'true';
  listenForKeys();
  watchLeaving(sendWaiting);
  listenForFiles();
  guardUnload();
  await watchForUpdates();
}

main().catch((error) => {
  const place = document.getElementById('app');
  if (place) render(<p class="wm-banner wm-banner--bad">{t('cannot-start', { detail: String(error) })}</p>, place);
});
