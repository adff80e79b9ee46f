// From a measure to its data.
import { planAddress } from '../../app/router';
import { fieldWords, t } from '../../app/words';
import { Icon } from '../../components/Icon';
import { MeasureState } from './MeasureData';

export function DataLink({ measure }: { measure: string }) {
  return (
    <div class="wm-data-link">
      <span class="wm-label">{fieldWords('measure', 'observations')}</span>
      <MeasureState id={measure} />
      <a href={planAddress('data', measure)} id={`f-${measure}-observations`}>
        {t('data-open')} <Icon name="arrow" size={16} />
      </a>
    </div>
  );
}
