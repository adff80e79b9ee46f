// Everything that could be better, in one list by part of the plan; each line leads to its field. What is strong and what is
// most worth doing comes first; then what is begun, counted as everywhere else; then parts that wait; then what was set aside.
import { signal } from '@preact/signals';
import { findings, laterFindings, shownFindings, worstFirst } from '../../app/advice';
import { screenOf } from '../../app/places';
import { sections, text, thePlan } from '../../app/plan';
import { dateWords, t } from '../../app/words';
import { today } from '../../app/open';
import { Icon } from '../../components/Icon';
import { Page } from '../../components/Page';
import type { Finding, Severity } from '../../core/types';
import { makeSections, runSections } from '../plan/layouts';
import { Filter } from './Filter';
import { Line, SetAsideList } from './Lines';
import { QualitySummary } from './Quality';

/** Kept while one goes to a field and comes back. */
const only = signal<Severity | null>(null);
const part = signal<string | null>(null);
const screens = [...makeSections, ...runSections];

/** The same words on the overview: how much advice there is on what is begun, and how much waits. */
export function adviceWords(): string {
  const count = shownFindings.value.length;
  const later = laterFindings.value.length;
  if (count + later === 0) return t('review-clean');
  if (!Object.values(sections.value).some(({ touched }) => touched)) return t('review-blank');
  return t(later > 0 ? 'review-begun' : 'review-all', { count });
}

export function laterWords(): string {
  const count = laterFindings.value.length;
  if (count === 0) return '';
  return t(shownFindings.value.length > 0 ? 'review-later' : 'review-waiting', { count });
}

export function Review() {
  const open = findings.value.filter((finding) => !finding.setAside);
  const isChosen = (finding: Finding) => (!only.value || finding.severity === only.value) && (!part.value || screenOf(finding) === part.value);
  const begun = shownFindings.value.filter(isChosen);
  const later = laterFindings.value.filter(isChosen);
  const isFiltered = only.value !== null || part.value !== null;
  const showAll = () => {
    only.value = null;
    part.value = null;
  };
  return (
    <Page
      name="review"
      over={`${t('section-review')} · ${text(thePlan(), 'title')}`}
      title={adviceWords()}
      intro={[laterWords(), open.length > 0 ? t('review-intro') : t('review-clean-text')].filter(Boolean).join(' ')}
      action={
        <button type="button" class="usa-button usa-button--outline wm-no-print" onClick={() => window.print()}>
          <Icon name="print" size={16} /> {t('print')}
        </button>
      }
    >
      <p class="wm-meta wm-only-print">{t('as-of', { date: dateWords(today()) })}</p>
      <QualitySummary />
      {open.length > 0 && <Filter open={open} screens={screens} only={only} part={part} />}
      {isFiltered && open.length > 0 && (
        <p class="wm-review__shown">
          <span role="status">{t('review-shown', { count: begun.length + later.length })}</span>{' '}
          <button type="button" class="wm-link wm-no-print" onClick={showAll}>
            {t('review-show-all')}
          </button>
        </p>
      )}
      <Groups list={begun} level={2} />
      {later.length > 0 && (
        <section class="wm-later" aria-labelledby="review-later">
          <h2 id="review-later">{t('review-not-begun')}</h2>
          <p class="wm-meta">{t('review-not-begun-text')}</p>
          <Groups list={later} level={3} />
        </section>
      )}
      <SetAsideList />
    </Page>
  );
}

function Groups({ list, level }: { list: Finding[]; level: 2 | 3 }) {
  return (
    <>
      {screens.map((screen) => (
        <Group key={screen} screen={screen} level={level} list={list.filter((finding) => screenOf(finding) === screen)} />
      ))}
    </>
  );
}

function Group({ screen, list, level }: { screen: string; list: Finding[]; level: 2 | 3 }) {
  if (list.length === 0) return null;
  const Heading = `h${level}` as const;
  const id = `review-${screen}-${level}`;
  return (
    <section class="wm-review" aria-labelledby={id}>
      <Heading id={id}>
        {t(`section-${screen}`)} <span class="wm-meta">{t('has-advice', { count: list.length })}</span>
      </Heading>
      <ul>
        {worstFirst(list).map((finding) => (
          <Line key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
