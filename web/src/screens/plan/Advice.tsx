// What the coach says at one field: what, why, and how to mend it.
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Finding } from '../../core/types';

export function Advice({ list }: { list: Finding[] }) {
  return (
    <ul class="wm-findings">
      {list.map((finding) => (
        <li key={finding.key} class={`wm-finding wm-finding--${finding.severity}`}>
          <details>
            <summary>
              <Icon name={finding.severity} size={16} />
              <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
              <span>{t(`rule-${finding.rule}`, finding.args)}</span>
            </summary>
            <p>
              {t(`rule-${finding.rule}-why`, finding.args)} {t(`rule-${finding.rule}-fix`, finding.args)}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
