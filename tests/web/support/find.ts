// Finds a visible element by its role and its accessible name. Runs inside of the page, so it stands alone.

export interface Sought {
  role: 'button' | 'link' | 'field' | 'summary' | 'check' | 'heading';
  name: string;
  /** The name only begins so. */
  isStart?: boolean;
  /** Name of the region or card in which to look. */
  within?: string;
}

export function find(sought: Sought): HTMLElement | null {
  const selectors = {
    button: 'button, [role="button"], label.usa-button',
    link: 'a[href]',
    field: 'input:not([type="radio"]):not([type="checkbox"]), textarea, select',
    summary: 'summary',
    check: 'input[type="radio"], input[type="checkbox"]',
    heading: 'h1, h2, h3, h4, h5',
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const said = element.getAttribute('aria-label');
    if (said) return tidy(said);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0 && element.tagName !== 'BUTTON') return tidy(labels[0]?.textContent);
    return tidy(element.textContent);
  };
  const isVisible = (element: HTMLElement) => element.getClientRects().length > 0;
  const matches = (name: string) => (sought.isStart ? name.startsWith(sought.name) : name === sought.name);

  const scopes = (): ParentNode[] => {
    const dialog = document.querySelector('dialog[open]');
    if (!sought.within) return [dialog ?? document];
    const isScope = (element: HTMLElement) => {
      if (element.tagName === 'DETAILS') return tidy(element.querySelector('summary')?.textContent).startsWith(sought.within ?? '');
      const named = element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
      const legend = element.tagName === 'FIELDSET' ? element.querySelector('legend')?.textContent : null;
      return tidy(named ?? legend) === sought.within;
    };
    // The innermost last: a card inside of a list of the same name is what is meant.
    return [...document.querySelectorAll<HTMLElement>('section, fieldset, details, [role="region"], [role="group"]')].filter(isScope).reverse();
  };
  for (const scope of scopes())
    for (const element of scope.querySelectorAll<HTMLElement>(selectors[sought.role]))
      if (isVisible(element) && matches(nameOf(element))) return element;
  return null;
}
