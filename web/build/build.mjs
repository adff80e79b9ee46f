// Packs the page into its two outputs from one bundle:
//   dist/waymark.html  one file: the wasm and rarely used texts inside, compressed, opened when needed
//   dist/site/         the same page as an installable offline site
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { generateSW } from 'workbox-build';
import { bundle } from './bundle.mjs';
import { libraries, plotStyle } from './libraries.mjs';
import { policy, sha256 } from './policy.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const root = join(web, '..');
const dist = join(root, 'dist');
const site = join(dist, 'site');

// Parts that are not needed to show the first screen, by the names that web/src/files/packed.ts asks for.
function parts() {
  const list = [['waymark.wasm', readFileSync(join(root, 'build/wasm/wasm/waymark.wasm'))]];
  for (const language of readdirSync(join(web, 'src/locales')).sort())
    if (language !== 'en') list.push([`words/${language}.ftl`, Buffer.from(wordsOf(language))]);
  for (const name of readdirSync(join(web, 'src/examples')).sort())
    if (name.endsWith('.json')) list.push([`examples/${name}`, minified(join(web, 'src/examples', name))]);
  for (const { name, text } of lazy) list.push([`libraries/${name}.js`, Buffer.from(text)]);
  return list;
}

// English is in the bundle; the other languages are opened when they are asked for. command.ftl is the command's alone.
function wordsOf(language) {
  const folder = join(web, 'src/locales', language);
  const files = readdirSync(folder).filter((name) => name !== 'command.ftl').sort();
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const minified = (path) => Buffer.from(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
// mtime 0 keeps two builds byte-identical.
const packed = (bytes) => gzipSync(bytes, { level: 9, mtime: 0 });

// Everything that may run: the page itself, and each library as it is started when it is needed.
const scriptsOf = (script) => [script, ...lazy.map(({ text }) => text)].map(sha256);

const stylesOf = (style) => [style, plotStyle()].map(sha256);

function page({ script, style, csp, head = '', parts = '' }) {
  const marks = {
    '<!--csp-->': `<meta http-equiv="Content-Security-Policy" content="${csp}" />`,
    '<!--head-->': head,
    '<!--style-->': `<style>${style}</style>`,
    '<!--parts-->': parts,
    '<!--script-->': `<script type="module">${script}</script>`,
  };
  const template = readFileSync(join(web, 'index.html'), 'utf8');
  return template.replace(/<!--\w+-->/g, (mark) => marks[mark] ?? mark);
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function writeSingleFile({ script, style }) {
  const inert = parts().map(
    ([name, bytes]) => `<script type="text/plain" data-part="${name}">${packed(bytes).toString('base64')}</script>`,
  );
  const csp = policy({ script: scriptsOf(script), style: stylesOf(style) });
  write(join(dist, 'waymark.html'), page({ script, style, csp, parts: inert.join('\n') }));
}

async function writeSite({ script, style }) {
  const names = {};
  for (const [name, bytes] of parts()) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    names[name] = name.replace(/^(.*)\.(\w+)$/, `$1.${hash}.$2`);
    write(join(site, names[name]), bytes);
  }
  const head = '<link rel="manifest" href="manifest.webmanifest" /><link rel="icon" href="icon.svg" />';
  const list = `<script type="application/json" id="parts">${JSON.stringify(names)}</script>`;
  const csp = policy({ script: scriptsOf(script), style: stylesOf(style), isSite: true });
  write(join(site, 'index.html'), page({ script, style, csp, head, parts: list }));
  for (const name of readdirSync(join(web, 'public'))) write(join(site, name), readFileSync(join(web, 'public', name)));
  await generateSW({
    globDirectory: site,
    globPatterns: ['**/*'],
    globIgnores: ['sw.js'],
    swDest: join(site, 'sw.js'),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    navigateFallback: 'index.html',
    // A new version waits until the person agrees, so that a page never mixes two versions.
    skipWaiting: false,
    clientsClaim: false,
    maximumFileSizeToCacheInBytes: 8_000_000,
  });
}

rmSync(dist, { recursive: true, force: true });
const lazy = await libraries();
const bundled = await bundle();
writeSingleFile(bundled);
await writeSite(bundled);
const size = (path) => statSync(path).size;
const single = join(dist, 'waymark.html');
console.log(`dist/waymark.html ${size(single)} bytes, ${packed(readFileSync(single)).length} gzip`);
