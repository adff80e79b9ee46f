// Libraries that are rarely needed: packed like other parts, and started by an inline script whose text the page's policy
// knows by its hash, so that an altered one does not run.
import type * as ObservablePlot from '@observablehq/plot';
import type ICAL from 'ical.js';
import type Papa from 'papaparse';
import { packedText } from './packed';

export type Ical = typeof ICAL;
export type TableParser = typeof Papa;
/** What web/build/libraries.mjs takes of Observable Plot. */
export type Plot = Pick<
  typeof ObservablePlot,
  'areaY' | 'axisX' | 'axisY' | 'dot' | 'gridY' | 'line' | 'link' | 'plot' | 'rect' | 'ruleX' | 'ruleY' | 'text'
>;

const started = new Map<string, Promise<unknown>>();

/** `web/build/libraries.mjs` makes each library leave itself under this name. */
const globalName = (name: string) => `waymarkLibrary_${name}`;

async function start(name: string): Promise<unknown> {
  const script = document.createElement('script');
  script.textContent = await packedText(`libraries/${name}.js`);
  document.head.append(script);
  script.remove();
  const library = (globalThis as Record<string, unknown>)[globalName(name)];
  if (!library) throw new Error(`the library ${name} did not start`);
  return library;
}

function library<T>(name: string): Promise<T> {
  const found = started.get(name) ?? start(name);
  started.set(name, found);
  // What could not be fetched this time may be there next time.
  found.catch(() => started.delete(name));
  return found as Promise<T>;
}

/** Reads and writes iCalendar files. */
export const ical = (): Promise<Ical> => library<Ical>('ical');

/** Reads tables in files: CSV with any of the usual separators. */
export const papaparse = (): Promise<TableParser> => library<TableParser>('papaparse');
/** Draws pictures. */
export const plot = (): Promise<Plot> => library<Plot>('plot');
