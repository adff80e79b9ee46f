// About and help, all of it here and offline.
import { hasWords, t } from '../app/words';
import { Page } from '../components/Page';
import { theCore } from '../app/plan';
import { download } from '../files/exchange';
import { ready } from '../app/start';

const topics = ['first', 'coach', 'run', 'share', 'safe', 'undo', 'keys', 'files', 'privacy', 'about'];

export function HelpScreen() {
  return (
    <Page name="help" title={t('help-title')} intro={t('help-intro')}>
      {topics.map((topic) => (
        <section key={topic} class="wm-help" aria-labelledby={`help-${topic}`}>
          <h2 id={`help-${topic}`}>{t(`help-${topic}`)}</h2>
          {[1, 2, 3, 4, 5, 6].map((n) => hasWords(`help-${topic}-${n}`) && <p key={n}>{t(`help-${topic}-${n}`)}</p>)}
          {topic === 'files' && (
            <button
              type="button"
              class="wm-quiet"
              onClick={() => void ready().then(() => download('waymark-plan.schema.json', JSON.stringify(theCore().schema(), null, 2)))}
            >
              {t('save-schema')}
            </button>
          )}
        </section>
      ))}
    </Page>
  );
}
