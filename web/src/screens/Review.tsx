// Everything that could be better, in one list by section; each line leads to its field. What is strong and what is most
// worth doing comes first, what the team has set aside comes last.
import { useSignal } from '@preact/signals';
import { announce } from '../app/announce';
import { findingWords } from '../app/findings';
import { children, edit, entity, findings, isReadOnly, quality, revision, root, text, undo } from '../app/plan';
import { planAddress } from '../app/router';
import { dateWords, t } from '../app/words';
import { Icon } from '../components/Icon';
import { Page } from '../components/Page';
import type { Finding, Severity } from '../core/types';
import { FindingActions } from './plan/Advice';
import { makeSections } from './plan/layouts';
import { nameOf } from './plan/names';

const severities: Severity[] = ['must', 'should', 'tip'];

/** Where a finding is mended. */
export function findingAddress(finding: Finding): string {
  return planAddress(finding.section === 'record' ? recordSection(finding) : finding.section, finding.entity, finding.field);
}

/** The record's screens are by kind of entry; data are entered at the goal or step that they belong to. */
function recordSection({ noun, entity: id, field }: Finding): string {
  if (noun === 'measure' || noun === 'observation') return isOfStep(id) ? 'steps' : 'goals';
  const screens: Record<string, string> = { meeting: 'meetings', agendaItem: 'meetings', decision: 'decisions', revision: 'revisions' };
  const lists: Record<string, string> = { meetings: 'meetings', decisions: 'decisions', revisions: 'revisions' };
  return screens[noun] ?? lists[field ?? ''] ?? 'checkins';
}

function isOfStep(id: string): boolean {
  for (let at = entity(id); at; at = entity(at.parent ?? '')) if (at.noun === 'step') return true;
  return false;
}

export function Review() {
  const only = useSignal<Severity | null>(null);
  const open = findings.value.filter((finding) => !finding.setAside);
  const urgent = open.filter((finding) => finding.severity === 'must').length;
  const title = open.length === 0 ? t('review-clean') : urgent > 0 ? t('review-urgent', { count: urgent }) : t('review-some', { count: open.length });
  return (
    <Page name="review" over={t('section-review')} title={title} intro={t('review-intro')}>
      <QualitySummary />
      {open.length > 0 && <Filter only={only.value} open={open} choose={(severity) => (only.value = severity)} />}
      {[...makeSections, 'record'].map((section) => (
        <Group key={section} section={section} list={open.filter((each) => each.section === section && (!only.value || each.severity === only.value))} />
      ))}
      <SetAsideList />
    </Page>
  );
}

function Filter({ only, open, choose }: { only: Severity | null; open: Finding[]; choose: (severity: Severity | null) => void }) {
  return (
    <div class="wm-filter" role="group" aria-label={t('review-show')}>
      {[null, ...severities].map((severity) => {
        const count = severity ? open.filter((finding) => finding.severity === severity).length : open.length;
        return (
          <button key={severity} type="button" aria-pressed={only === severity} disabled={count === 0} onClick={() => choose(severity)}>
            {t(severity ? `severity-${severity}` : 'all')} <span class="wm-meta">{count}</span>
          </button>
        );
      })}
    </div>
  );
}

/** In words, not in points: nobody can say that a plan is 73% good. */
function QualitySummary() {
  // The core is asked again when something has changed.
  void revision.value;
  const { strengths, next } = quality();
  if (strengths.length === 0 && next.length === 0) return null;
  return (
    <div class="wm-quality">
      {next.length > 0 && (
        <section class="wm-panel" aria-labelledby="next">
          <h2 id="next">{t('quality-next')}</h2>
          <ol class="wm-next-three">
            {next.map(({ rule, count, first }) => (
              <li key={rule}>
                <a href={findingAddress(first)}>{findingWords(first).fix}</a>
                <p class="wm-meta">
                  {first.noun === 'plan' ? findingWords(first).what : nameOf(first.entity)}
                  {count > 1 && ` ${t('and-others', { count: count - 1 })}`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section class="wm-panel" aria-labelledby="strong">
        <h2 id="strong">{t('quality-strong')}</h2>
        {strengths.length === 0 && <p class="wm-meta">{t('quality-strong-none')}</p>}
        <ul class="wm-reasons">
          {strengths.map((id) => (
            <li key={id} class="wm-reasons__good">
              <Icon name="check" size={16} /> <span>{t(`strength-${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
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
            <Line key={finding.key} finding={finding} />
          ))}
      </ul>
    </section>
  );
}

function Line({ finding }: { finding: Finding }) {
  const { what, why, fix } = findingWords(finding);
  return (
    <li class={`wm-finding--${finding.severity}`}>
      <Icon name={finding.severity} size={18} />
      <div class="wm-review__body">
        <p class="wm-review__what">
          <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
          <a href={findingAddress(finding)}>{what}</a>
        </p>
        {finding.noun !== 'plan' && <p class="wm-meta">{nameOf(finding.entity)}</p>}
        <p class="wm-review__why">
          {why} {fix}
        </p>
        <FindingActions finding={finding} />
      </div>
    </li>
  );
}

/** Settled advice stays in view, with its reason, and can be taken up again. */
function SetAsideList() {
  const standing = new Map(findings.value.flatMap((finding) => (finding.setAside ? [[finding.setAside, finding] as const] : [])));
  const ids = children(root.value, 'setAsides').filter((id) => standing.has(id));
  if (ids.length === 0) return null;
  const takeUp = (id: string) => {
    edit([{ op: 'remove', id }]);
    announce(t('taken-up'), { label: t('undo'), run: undo });
  };
  return (
    <section class="wm-review wm-review--aside" aria-labelledby="review-aside">
      <h2 id="review-aside">
        {t('set-aside-title')} <span class="wm-meta">{ids.length}</span>
      </h2>
      <ul>
        {ids.map((id) => {
          const finding = standing.get(id);
          if (!finding) return null;
          const { what } = findingWords(finding);
          return (
            <li key={id}>
              <div class="wm-review__body">
                <p class="wm-review__what">
                  <a href={findingAddress(finding)}>{what}</a>
                </p>
                {finding.noun !== 'plan' && <p class="wm-meta">{nameOf(finding.entity)}</p>}
                <p class="wm-review__why">
                  {t('set-aside-reason', { reason: text(entity(id), 'reason'), date: dateWords(text(entity(id), 'date')) })}
                </p>
                {!isReadOnly() && (
                  <div class="wm-finding__actions">
                    <button type="button" class="wm-quiet" aria-label={`${t('take-up-again')}: ${what}`} onClick={() => takeUp(id)}>
                      {t('take-up-again')}
                    </button>
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
