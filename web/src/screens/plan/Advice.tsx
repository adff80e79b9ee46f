// What the coach says at one field: what, why, and how to mend it.
import { findingWords } from '../../app/findings';
import { t } from '../../app/words';
import { Icon } from '../../components/Icon';
import type { Finding } from '../../core/types';

export function Advice({ list }: { list: Finding[] }) {
  return (
    <ul class="wm-findings">
      {list.map((finding) => (
        <OneFinding key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}

function OneFinding({ finding }: { finding: Finding }) {
  const { what, why, fix } = findingWords(finding);
  return (
    <li class={`wm-finding wm-finding--${finding.severity}`}>
      <details>
        <summary>
          <Icon name={finding.severity} size={16} />
          <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
          <span>{what}</span>
        </summary>
        <p>
          {why} {fix}
        </p>
      </details>
    </li>
  );
}
