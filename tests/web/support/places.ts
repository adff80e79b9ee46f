// Where the things under test are.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = resolve(process.env.WAYMARK_DIST ?? resolve(root, 'dist'));

export const singleFile = resolve(dist, 'waymark.html');
export const site = resolve(dist, 'site');
export const singleFileAddress = `file://${singleFile}`;
export const wasmModule = resolve(root, 'build/wasm/wasm/waymark.js');
export const wasmBinary = resolve(root, 'build/wasm/wasm/waymark.wasm');
export const locales = resolve(root, 'web/src/locales');
export const examples = resolve(root, 'web/src/examples');
export const fixtures = resolve(root, 'tests/fixtures');

export function requireBuilt(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing: build first (scripts/run --build-only)`);
  return path;
}
