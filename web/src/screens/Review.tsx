// Everything that could be better, in one list by section; each line leads to its field.
import { useSignal } from '@preact/signals';
import { findings } from '../app/plan';
import { findingWords } from '../app/findings';
import { planAddress } from '../app/router';
import { t } from '../app/words';
import { Icon } from '../components/Icon';
import { Page } from '../components/Page';
import type { Finding, Severity } from '../core/types';
import { makeSections } from './plan/layouts';
import { nameOf } from './plan/names';

const severities: Severity[] = ['must', 'should', 'tip'];

export function Review() {
  const only = useSignal<Severity | null>(null);
  const all = findings.value;
  const urgent = all.filter((finding) => finding.severity === 'must').length;
  const title = all.length === 0 ? t('review-clean') : urgent > 0 ? t('review-urgent', { count: urgent }) : t('review-some', { count: all.length });
  return (
    <Page name="review" over={t('section-review')} title={title} intro={t('review-intro')}>
      {all.length > 0 && (
        <div class="wm-filter" role="group" aria-label={t('review-show')}>
          {[null, ...severities].map((severity) => {
            const count = severity ? all.filter((finding) => finding.severity === severity).length : all.length;
            return (
              <button key={severity} type="button" aria-pressed={only.value === severity} onClick={() => (only.value = severity)}>
                {t(severity ? `severity-${severity}` : 'all')} <span class="wm-meta">{count}</span>
              </button>
            );
          })}
        </div>
      )}
      {[...makeSections, 'record'].map((section) => (
        <Group key={section} section={section} list={all.filter((each) => each.section === section && (!only.value || each.severity === only.value))} />
      ))}
    </Page>
  );
}

function Group({ section, list }: { section: string; list: Finding[] }) {
  if (list.length === 0) return null;
  return (
    <section class="wm-review" aria-labelledby={`review-${section}`}>
      <h2 id={`review-${section}`}>
        {t(`section-${section}`)} <span class="wm-meta">{list.length}</span>
      </h2>
      <ul>
        {[...list]
          .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
          .map((finding) => (
            <Line key={finding.key} finding={finding} section={section} />
          ))}
      </ul>
    </section>
  );
}

function Line({ finding, section }: { finding: Finding; section: string }) {
  const { what, why, fix } = findingWords(finding);
  return (
    <li class={`wm-finding--${finding.severity}`}>
      <Icon name={finding.severity} size={18} />
      <div>
        <p class="wm-review__what">
          <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
          <a href={planAddress(section === 'record' ? 'meetings' : section, finding.entity, finding.field)}>{what}</a>
        </p>
        {finding.noun !== 'plan' && <p class="wm-meta">{nameOf(finding.entity)}</p>}
        <p class="wm-review__why">
          {why} {fix}
        </p>
      </div>
    </li>
  );
}
