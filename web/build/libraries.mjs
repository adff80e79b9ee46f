// Makes each rarely used library one classic script that leaves itself under a global name; web/src/files/libraries.ts
// starts it when it is needed.
import { createRequire } from 'node:module';
import { build } from 'vite';

const require = createRequire(import.meta.url);
const packages = { ical: 'ical.js', papaparse: 'papaparse/papaparse.min.js' };

async function script(name, from) {
  const entry = `virtual:${name}`;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'library-entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import library from ${JSON.stringify(require.resolve(from))}; globalThis.waymarkLibrary_${name} = library;`
            : undefined,
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
  return Promise.all(Object.entries(packages).map(async ([name, from]) => ({ name, text: await script(name, from) })));
}
