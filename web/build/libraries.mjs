// Makes each rarely used library one classic script that leaves itself under a global name; web/src/files/libraries.ts
// starts it when it is needed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const require = createRequire(import.meta.url);
const from = (name) => JSON.stringify(require.resolve(name));

// What the page takes of each: the marks of Plot that no picture draws stay out.
const sources = {
  ical: `export { default as library } from ${from('ical.js')};`,
  papaparse: `export { default as library } from ${from('papaparse/papaparse.min.js')};`,
  plot: `import { areaY, axisX, axisY, dot, gridY, line, link, plot, rect, ruleX, ruleY, text } from ${from('@observablehq/plot')};
    export const library = { areaY, axisX, axisY, dot, gridY, line, link, plot, rect, ruleX, ruleY, text };`,
};

async function script(name, source) {
  const entry = `virtual:${name}`;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'library-entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? `import { library } from 'virtual:source'; globalThis.waymarkLibrary_${name} = library;` : undefined),
      },
      {
        name: 'library-source',
        resolveId: (id) => (id === 'virtual:source' ? id : undefined),
        load: (id) => (id === 'virtual:source' ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      rollupOptions: { input: entry, output: { format: 'iife' } },
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output.find((each) => each.type === 'chunk').code;
}

/** Names and texts. */
export async function libraries() {
  return Promise.all(Object.entries(sources).map(async ([name, source]) => ({ name, text: await script(name, source) })));
}

/** The one style sheet that Plot puts into each picture: the page's policy has to know it. */
export function plotStyle() {
  const folder = join(dirname(require.resolve('@observablehq/plot')));
  const style = /append\("style"\)\.text\(\s*`([^`]*)`/.exec(readFileSync(join(folder, 'plot.js'), 'utf8'))?.[1];
  const name = /return "(plot-\w+)"/.exec(readFileSync(join(folder, 'style.js'), 'utf8'))?.[1];
  if (!style || !name) throw new Error('Observable Plot keeps its style sheet in another way than before');
  return style.replaceAll(/\$\{className\}/g, name);
}
