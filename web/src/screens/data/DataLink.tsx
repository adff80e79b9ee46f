// From a measure to its data.
import { planAddress } from '../../app/router';
import { fieldWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { children } from '../../app/plan';
import { ToMendCount } from './MeasureCard';

export function DataLink({ measure }: { measure: string }) {
  return (
    <div class="wm-data-link">
      <span class="wm-label">{fieldWords('measure', 'observations')}</span>
      <span class="wm-meta">{t('data-count', { count: children(measure, 'observations').length })}</span>
      <ToMendCount id={measure} />
      <a href={planAddress('data', measure)} id={`f-${measure}-observations`}>
        {t('data-open')} <Icon name="arrow" size={16} />
      </a>
    </div>
  );
}
