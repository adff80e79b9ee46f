// The frame around a plan: bar, rail, and the screen that the address asks for.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { shownFindings } from '../app/advice';
import { announce } from '../app/announce';
import { store, today, workHere } from '../app/open';
import { isReadOnly, opened, planFile, redo, redoInfo, sections, text, thePlan, undo, undoInfo } from '../app/plan';
import { screenOf } from '../app/places';
import { waitingCount } from '../app/due';
import { usePaused } from '../app/paused';
import { showsFewStudents } from '../app/outside';
import { planAddress, route } from '../app/router';
import { dateWords, hasWords, languages, type Language, language, momentWords, speak, t, timeWords } from '../app/words';
import { Icon } from '../components/Icon';
import { Ring } from '../components/Ring';
import type { UndoInfo } from '../core/types';
import { download, fileName } from '../files/exchange';
import { makeSections, runSections } from './plan/layouts';
import { DataScreen } from './data/DataScreen';
import { isMeetingPart, MeetingScreen } from './run/MeetingScreen';
import { DecisionsScreen } from './decisions/DecisionsScreen';
import { ProgressScreen } from './progress/ProgressScreen';
import { PeopleScreen } from './run/PeopleScreen';
import { WeekScreen } from './run/WeekScreen';
import { SectionScreen } from './plan/SectionScreen';
import { audiences, CopyScreen } from './CopyScreen';
import { Overview } from './Overview';
import { Review } from './review/Review';
import { ShareDialog } from './ShareDialog';
import { Versions } from './Versions';

export function Brand() {
  return (
    <a class="wm-brand" href="#/">
      <Icon name="flag" size={22} /> {t('waymark')}
    </a>
  );
}

export function LanguageSwitch() {
  return (
    <label class="wm-language">
      <span class="usa-sr-only">{t('language')}</span>
      <select class="usa-select" value={language.value} onChange={(event) => void speak(event.currentTarget.value as Language)}>
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "Undo: change of title". */
function stepWords(kind: 'undo' | 'redo', info: UndoInfo | null): string {
  if (!info) return t(`${kind}-nothing`);
  const noun = hasWords(`noun-${info.noun}`) ? t(`noun-${info.noun}`) : '';
  return t(`${kind}-step`, { what: t(`step-${info.op}`, { noun }) });
}

function Saved() {
  const state = opened.value?.stored.state.value;
  if (!state) return null;
  const words =
    state.kind === 'saved'
      ? state.at === null
        ? t('saved')
        : t('saved-at', { time: timeWords(state.at) })
      : t(state.kind === 'failed' ? `save-failed-${state.reason}` : `save-${state.kind}`);
  const isBad = state.kind === 'failed' || state.kind === 'memory';
  return (
    <span class={`wm-saved ${isBad ? 'wm-saved--bad' : ''}`} data-save={state.kind}>
      <Icon name={isBad ? 'must' : state.kind === 'saved' ? 'check' : 'arrow'} size={16} />
      <span>{words}</span>
    </span>
  );
}

function Bar({ share }: { share: () => void }) {
  const plan = thePlan();
  return (
    <header class="wm-bar wm-bar--plan">
      <Brand />
      <p class="wm-bar__plan">
        <strong>{text(plan, 'title') || t('unnamed', { noun: t('noun-plan') })}</strong>
        <span class="wm-meta">{text(plan, 'organization')}</span>
      </p>
      <Saved />
      <div class="wm-bar__tools">
        <button type="button" class="wm-icon-button" disabled={!undoInfo.value || isReadOnly()} aria-label={stepWords('undo', undoInfo.value)} title={stepWords('undo', undoInfo.value)} onClick={undo}>
          <Icon name="undo" />
        </button>
        <button type="button" class="wm-icon-button" disabled={!redoInfo.value || isReadOnly()} aria-label={stepWords('redo', redoInfo.value)} title={stepWords('redo', redoInfo.value)} onClick={redo}>
          <Icon name="redo" />
        </button>
        <button type="button" class="usa-button" aria-label={t('share-plan')} onClick={share}>
          <Icon name="share" size={16} /> <span class="wm-share__words">{t('share-plan')}</span>
        </button>
      </div>
    </header>
  );
}

interface RailLinkProps {
  section: string;
  count?: number;
  /** What the count is of. */
  counted?: string;
}

function RailLink({ section, count, counted = 'pieces-of-advice' }: RailLinkProps) {
  const current = route.value.path[1] ?? 'overview';
  const filled = sections.value[section];
  return (
    <li>
      <a href={planAddress(section)} aria-current={current === section ? 'page' : undefined}>
        {filled ? <Ring {...filled} /> : <span class="wm-ring wm-ring--dot" />}
        <span>{t(`section-${section}`)}</span>
        {filled && <span class="usa-sr-only">{t('filled-of', { ...filled })}</span>}
        {count ? (
          <span class="wm-rail__count">
            {count}
            <span class="usa-sr-only"> {t(counted, { count })}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}

/** A gentle reminder: only a file outlives a wiped profile. */
function LastFile() {
  const key = opened.value?.stored.key;
  const exportedAt = store.value?.plans.value.find((plan) => plan.key === key)?.exportedAt ?? null;
  return <p class="wm-meta">{exportedAt === null ? t('no-file-yet') : t('last-file', { when: momentWords(exportedAt) })}</p>;
}

function Rail() {
  const isOpen = useSignal(false);
  const waiting = usePaused(waitingCount, 0);
  const count = (section: string) => shownFindings.value.filter((finding) => screenOf(finding) === section).length;
  useEffect(() => {
    isOpen.value = false;
  }, [route.value.path.join()]);
  return (
    <nav class={`wm-rail ${isOpen.value ? 'wm-rail--open' : ''}`} aria-label={t('parts-of-plan')}>
      <button type="button" class="wm-rail__toggle" aria-expanded={isOpen.value} onClick={() => (isOpen.value = !isOpen.value)}>
        <Icon name="menu" /> {t(`section-${route.value.path[1] ?? 'overview'}`)}
      </button>
      <div class="wm-rail__body">
        <ul>
          <RailLink section="overview" />
        </ul>
        <p class="wm-rail__head" id="rail-make">
          {t('make-the-plan')}
        </p>
        <ul aria-labelledby="rail-make">
          {makeSections.map((section) => (
            <RailLink key={section} section={section} count={count(section)} />
          ))}
          <RailLink section="review" count={shownFindings.value.length} />
        </ul>
        <p class="wm-rail__head" id="rail-run">
          {t('run-the-plan')}
        </p>
        <ul aria-labelledby="rail-run">
          {runSections.map((section) => (
              <RailLink key={section} section={section} {...(section === 'week' ? { count: waiting, counted: 'things-waiting' } : { count: count(section) })} />
          ))}
          <RailLink section="versions" />
        </ul>
        <div class="wm-rail__foot">
          <LastFile />
          <a href="#/">{t('all-plans')}</a>
          <a href="#/storage">{t('storage')}</a>
          <a href="#/help">{t('help')}</a>
          <LanguageSwitch />
        </div>
      </div>
    </nav>
  );
}

function Banners() {
  const plan = opened.value?.stored;
  if (!plan) return null;
  const state = plan.state.value;
  const exportNow = () => {
    download(fileName(text(thePlan(), 'organization'), text(thePlan(), 'title'), new Date()), planFile());
    void plan.exported();
  };
  return (
    <div class="wm-banners" role="status">
      {text(thePlan(), 'publicFor') && (
        <div class="wm-banner">
          <p>{t('public-copy-notice', { audience: t(`choice-audience-${text(thePlan(), 'publicFor')}`), date: dateWords(text(thePlan(), 'publicOn')) })}</p>
        </div>
      )}
      {plan.mode.value === 'read' && (
        <div class="wm-banner">
          <p>{t('read-only')}</p>
          <button type="button" class="usa-button usa-button--outline" onClick={() => void workHere(plan).then(() => announce(() => t('working-here')))}>
            {t('work-here')}
          </button>
        </div>
      )}
      {plan.parted.value !== null && (
        <div class="wm-banner">
          <p>{t('parted', { title: plan.parted.value })}</p>
        </div>
      )}
      {(state.kind === 'failed' || store.value?.status.kind === 'none') && (
        <div class="wm-banner wm-banner--bad">
          <p>{state.kind === 'failed' ? t(`save-failed-${state.reason}-text`) : t('save-memory-text')}</p>
          <button type="button" class="usa-button usa-button--outline" onClick={exportNow}>
            {t('save-as-file')}
          </button>
          {state.kind === 'failed' && (
            <button
              type="button"
              class="usa-button usa-button--outline"
              onClick={() => {
                plan.touch();
                void plan.flush();
              }}
            >
              {t('try-again')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Screen() {
  const section = route.value.path[1] ?? 'overview';
  if (section === 'overview') return <Overview />;
  if (section === 'review') return <Review />;
  if (section === 'versions') return <Versions />;
  if (section === 'week') return <WeekScreen />;
  if (section === 'data') return <DataScreen />;
  if (section === 'people') return <PeopleScreen />;
  const [, , id, part] = route.value.path;
  if (section === 'copy' && id && audiences().includes(id)) return <CopyScreen key={id} audience={id} />;
  if (section === 'decisions') return <DecisionsScreen />;
  if (section === 'progress') return <ProgressScreen key={id} id={id} />;
  if (section === 'meetings' && id && isMeetingPart(part)) return <MeetingScreen key={id} id={id} part={part} />;
  return <SectionScreen section={section} />;
}

/** On paper: whose plan this is, and of which day. */
function PaperHead() {
  const plan = thePlan();
  const names = [text(plan, 'title'), text(plan, 'organization')].filter(Boolean).join(' · ');
  return (
    <>
      <p class="wm-paper-head" aria-hidden="true">
        <strong>{names}</strong> {t('printed-on', { day: dateWords(today()) })}
      </p>
      <TeamPaper />
    </>
  );
}

/** Screens whose paper shows the plan's figures; minutes and lists say it for themselves. */
const withFigures = new Set(['overview', 'gaps', 'goals', 'progress', 'data', 'decisions', 'review', 'evaluation']);

/** Says on paper that it is for the team, where the plan holds figures of few students. It is asked when somebody prints. */
function TeamPaper() {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const ask = () => {
      if (line.current) line.current.hidden = !(withFigures.has(route.value.path[1] ?? 'overview') && showsFewStudents());
    };
    addEventListener('beforeprint', ask);
    return () => removeEventListener('beforeprint', ask);
  }, []);
  return (
    <p ref={line} class="wm-team-paper wm-paper-only" hidden>
      {t('for-team-only')}
    </p>
  );
}

export function Shell() {
  const isSharing = useSignal(false);
  return (
    <>
      <Bar share={() => (isSharing.value = true)} />
      <Banners />
      <div class="wm-shell">
        <Rail />
        <main id="main" class="wm-main">
          <PaperHead />
          <Screen />
        </main>
      </div>
      {isSharing.value && <ShareDialog close={() => (isSharing.value = false)} />}
    </>
  );
}
