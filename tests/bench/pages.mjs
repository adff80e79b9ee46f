// Makes the pages that are measured beside the product: the bench page (tests/bench/page.ts) and the limit page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { policy, sha256 } from '../../web/build/policy.mjs';
import { pageConfig } from '../../web/vite.config.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../..');
export const wasmFile = join(root, 'build/wasm/wasm/waymark.wasm');

const fromPage = createRequire(join(root, 'web/package.json'));
export const importPackage = (name) => import(pathToFileURL(fromPage.resolve(name)));

/** Builds the bench page into a folder: page.js, index.html, the wasm. */
export async function makeBenchPage(folder) {
  const { build } = await importPackage('vite');
  const { build: options, ...config } = pageConfig;
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...options,
      write: true,
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: here('page.ts'), output: { codeSplitting: false, entryFileNames: 'page.js' } },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script type="module" src="page.js"></script>');
  writeFileSync(join(folder, 'waymark.wasm'), readFileSync(wasmFile));
}

// What the limit page does, and all that it does: unpacks the module and starts an instance with imports that do nothing.
const starter = `
const inert = document.querySelector('script[data-part]').textContent;
const text = atob(inert);
const bytes = new Uint8Array(text.length);
for (let at = 0; at < text.length; ++at) bytes[at] = text.charCodeAt(at);
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
const make = {
  function: () => () => 0,
  memory: () => new WebAssembly.Memory({ initial: 256, maximum: 32768 }),
  table: () => new WebAssembly.Table({ initial: 4096, element: 'anyfunc' }),
  global: () => new WebAssembly.Global({ value: 'i32', mutable: true }, 0),
  tag: () => new WebAssembly.Tag({ parameters: ['i32'] }),
};
const imports = {};
for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = make[kind]();
await WebAssembly.instantiate(module, imports);
document.body.append('started');
performance.mark('waymark-usable');
document.documentElement.dataset.ready = 'true';
`;

/** The limit of starting: a static page with the same wasm inside, embedded and guarded in the same way, and nothing else. */
export function makeLimitPage(file) {
  const part = gzipSync(readFileSync(wasmFile), { level: 9 }).toString('base64');
  const csp = policy({ script: [sha256(starter)], style: ["'none'"] });
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${csp}" /><title>limit</title></head><body>
<script type="text/plain" data-part="waymark.wasm">${part}</script>
<script type="module">${starter}</script></body></html>`,
  );
}
