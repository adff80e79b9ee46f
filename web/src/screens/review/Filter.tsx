// Narrows the review down to one kind of advice, to one part of the plan, or both; each choice says how much it holds.
import type { Signal } from '@preact/signals';
import { screenOf } from '../../app/places';
import { t } from '../../app/words';
import type { Finding, Severity } from '../../core/types';

const severities: Severity[] = ['must', 'should', 'tip'];

interface FilterProps {
  open: Finding[];
  screens: string[];
  only: Signal<Severity | null>;
  part: Signal<string | null>;
}

export function Filter({ open, screens, only, part }: FilterProps) {
  const ofPart = open.filter((finding) => !part.value || screenOf(finding) === part.value);
  const ofKind = open.filter((finding) => !only.value || finding.severity === only.value);
  const present = screens.filter((screen) => screen === part.value || open.some((finding) => screenOf(finding) === screen));
  const countIn = (screen: string) => ofKind.filter((finding) => screenOf(finding) === screen).length;
  return (
    <div class="wm-filter" role="group" aria-label={t('review-show')}>
      {[null, ...severities].map((severity) => (
        <button key={severity} type="button" aria-pressed={only.value === severity} onClick={() => (only.value = severity)}>
          {t(severity ? `severity-${severity}` : 'all')}
          <span class="usa-sr-only">:</span>{' '}
          <span class="wm-meta">{severity ? ofPart.filter((finding) => finding.severity === severity).length : ofPart.length}</span>
        </button>
      ))}
      <select
        class="usa-select"
        aria-label={t('review-part')}
        value={part.value ?? ''}
        onChange={(event) => (part.value = event.currentTarget.value || null)}
      >
        <option value="">{t('review-all-parts', { count: ofKind.length })}</option>
        {present.map((screen) => (
          <option key={screen} value={screen}>
            {t(`section-${screen}`)} ({countIn(screen)})
          </option>
        ))}
      </select>
    </div>
  );
}
