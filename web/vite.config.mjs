// How the page is bundled; build/build.mjs runs it and packs the result into both outputs.
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('vite').UserConfig} */
export const pageConfig = {
  root: here('.'),
  publicDir: false,
  resolve: {
    alias: {
      // Emscripten's glue; the wasm itself is handed over at run time.
      '@module': here('../build/wasm/wasm/waymark.js'),
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [here('node_modules/@uswds/uswds/packages')], quietDeps: true },
    },
  },
  build: {
    write: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // One script: nothing can be loaded by URL from a file.
    rollupOptions: { input: here('src/main.tsx'), output: { codeSplitting: false } },
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    assetsInlineLimit: 100_000,
    reportCompressedSize: false,
  },
};

export default pageConfig;
