// Where the person is, by the address's hash: #/, #/plan/goals/g1?field=title, #/storage, #/help.
import { signal } from '@preact/signals';

export interface Route {
  path: string[];
  field: string | null;
  /** What else the address says, such as a filter. */
  query: URLSearchParams;
}

function parse(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const asked = new URLSearchParams(query);
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), field: asked.get('field'), query: asked };
}

export const route = signal<Route>(parse());

const before = new Set<() => void>();

/** Runs before another screen is shown: typed text goes to the core first. */
export function beforeLeaving(run: () => void): void {
  before.add(run);
}

addEventListener('hashchange', () => {
  for (const run of before) run();
  route.value = parse();
});

export function go(address: string): void {
  if (location.hash === address) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = address;
}

export function planAddress(section: string, id?: string, field?: string | null): string {
  return `#/plan/${section}${id ? `/${encodeURIComponent(id)}` : ''}${field ? `?field=${field}` : ''}`;
}
