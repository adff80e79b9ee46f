// Tests of the built wasm module and of the page.
//   npx vitest run --project unit       the module in Node, and the page's pure parts
//   npx vitest run --project journeys   the built page in Chromium and Firefox
// WAYMARK_DIST names the folder of the outputs (../dist); WAYMARK_KILLS how often the crash test kills the browser.
import { defineConfig } from 'vitest/config';
import { pageConfig } from './vite.config.mjs';

// The tests stand outside of this folder: their packages are looked up from here.
const resolve = {
  ...pageConfig.resolve,
  dedupe: ['vitest', 'puppeteer-core', 'fast-check', 'axe-core', 'ical.js', 'papaparse', '@fluent/bundle', '@preact/signals'],
};

export default defineConfig({
  resolve,
  server: { fs: { allow: ['..'] } },
  test: {
    reporters: ['verbose'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['../tests/wasm/**/*.test.ts', '../tests/web/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['../tests/web/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Browsers take a core each; two at a time is what a small machine bears.
          maxWorkers: 2,
          // A browser that a busy machine starved gets a second chance; what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
