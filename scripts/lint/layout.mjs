// The top level of the project stays short enough to be taken in at a glance.

const allowed = new Set(['CMakeLists.txt', 'CMakePresets.json', 'LICENSE', 'README.md', 'core', 'scripts', 'tests', 'wasm', 'web']);

/** @param {import('./tree.mjs').Tree} tree @returns {import('./tree.mjs').Problem[]} */
export function checkLayout(tree) {
  const top = new Set(tree.files.map((file) => file.split('/')[0]));
  return [...top]
    .filter((name) => !allowed.has(name) && !name.startsWith('.'))
    .map((name) => ({
      file: name,
      what: 'stands at the top level',
      fix: `Put it into one of ${[...allowed].filter((each) => !each.includes('.') && each !== 'LICENSE').join(', ')}.`,
    }));
}
