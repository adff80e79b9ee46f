// What the coach says at one place, the worst first: what, why, and how to mend it.
import type { ComponentChildren } from 'preact';
import { worstFirst } from '../../app/advice';
import { findingWords } from '../../app/findings';
import { t } from '../../app/words';
import { useHeir } from '../../components/heir';
import { Icon } from '../../components/Icon';
import type { Finding } from '../../core/types';
import { FindingActions } from './FindingActions';

export function Advice({ list }: { list: Finding[] }) {
  return (
    <ul class="wm-findings">
      {worstFirst(list).map((finding) => (
        <OneFinding key={finding.key} finding={finding} />
      ))}
    </ul>
  );
}

interface OneFindingProps {
  finding: Finding;
  isOpen?: boolean;
  /** What else can be done about it at this place. */
  children?: ComponentChildren;
}

export function OneFinding({ finding, isOpen = false, children }: OneFindingProps) {
  const item = useHeir<HTMLLIElement>();
  const { what, why, fix } = findingWords(finding);
  return (
    <li ref={item} class={`wm-finding wm-finding--${finding.severity}`}>
      <details open={isOpen}>
        <summary>
          <Icon name={finding.severity} size={16} />
          <span>
            <span class="usa-sr-only">{t(`severity-${finding.severity}`)}: </span>
            {what}
          </span>
        </summary>
        <p>
          {why} {fix}
        </p>
        {children}
        <FindingActions finding={finding} />
      </details>
    </li>
  );
}
