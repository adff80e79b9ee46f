// The way to the decision form, filled in with what it is about.
import { isReadOnly } from '../../app/plan';
import { planAddress } from '../../app/router';
import { t } from '../../app/words';

export interface DecideAbout {
  goal?: string | null;
  step?: string | null;
  measure?: string | null;
  meeting?: string | null;
  trial?: string | null;
  /** What asks for it; the form says it. */
  need?: string | null;
}

export function decideAddress(about: DecideAbout): string {
  const query = new URLSearchParams(Object.entries(about).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `${planAddress('decisions', 'new')}${query.size > 0 ? `?${query}` : ''}`;
}

interface LinkProps extends DecideAbout {
  /** Named for those who hear the link alone. */
  about: string;
  isQuiet?: boolean;
}

export function DecideLink({ about, isQuiet, ...what }: LinkProps) {
  if (isReadOnly()) return null;
  return (
    <a class={`wm-no-print ${isQuiet ? '' : 'usa-button usa-button--outline wm-decide'}`} href={decideAddress(what)}>
      {t('decide')}
      <span class="usa-sr-only">: {about}</span>
    </a>
  );
}
