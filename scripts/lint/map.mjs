// README's map against the tree: what it names is there, and every folder of the upper two levels is named.
import { posix } from 'node:path';

const roots = ['core', 'scripts', 'tests', 'wasm', 'web'];
// Deeper folders are told by the line of the folder above.
const depth = 2;
const deeper = { 'web/src': 3 };

/** The lines of the fenced block under "## Map". */
function mapLines(readme) {
  const lines = readme.split('\n');
  const heading = lines.findIndex((line) => /^## Map\b/.test(line));
  if (heading < 0) return null;
  const from = lines.findIndex((line, at) => at > heading && line.startsWith('```'));
  const to = lines.findIndex((line, at) => at > from && line.startsWith('```'));
  if (from < 0 || to < 0) return null;
  return lines.slice(from + 1, to).map((text, index) => ({ text, line: from + 2 + index }));
}

const looksLikeFile = (word) => /^[\w-]*\.[a-z]+$/i.test(word);

function pathsAtStart(words) {
  const end = words.findIndex((word) => !looksLikeFile(word));
  return words.slice(0, Math.max(1, end < 0 ? words.length : end));
}

// The path that begins a line: "core/   C++, pure", "  model/   the nouns" (below core/). Files may share one.
function* namedPaths(lines) {
  const above = [];
  for (const { text, line } of lines) {
    const indent = text.search(/\S/);
    if (indent < 0) continue;
    while (above.length > 0 && above.at(-1).indent >= indent) above.pop();
    const folder = above.at(-1)?.path ?? '';
    for (const word of pathsAtStart(text.trim().split(/\s+/))) {
      const path = posix.join(folder, word);
      yield { path: path.replace(/\/$/, ''), line };
      if (word.endsWith('/')) above.push({ indent, path });
    }
  }
}

function foldersOf(files) {
  const folders = new Set();
  for (const file of files) {
    const parts = file.split('/').slice(0, -1);
    for (let length = 1; length <= parts.length; ++length) folders.add(parts.slice(0, length).join('/'));
  }
  return folders;
}

function mustBeNamed(folder) {
  const parts = folder.split('/');
  const extra = Object.keys(deeper).find((root) => folder.startsWith(`${root}/`));
  return roots.includes(parts[0]) && parts.length <= (extra ? deeper[extra] : depth);
}

/** @param {import('./tree.mjs').Tree} tree @returns {import('./tree.mjs').Problem[]} */
export function checkMap(tree) {
  const file = 'README.md';
  const lines = tree.files.includes(file) ? mapLines(tree.read(file)) : null;
  if (!lines)
    return [{ file, what: 'no map', fix: 'Add the heading "## Map" and a fenced block with a line a folder: "core/model/   the nouns".' }];
  const folders = foldersOf(tree.files);
  const named = [...namedPaths(lines)];
  const paths = new Set(named.map(({ path }) => path));
  const gone = named
    .filter(({ path }) => !folders.has(path) && !tree.files.includes(path))
    .map(({ path, line }) => ({ file, line, what: `the map names ${path}, which is not there`, fix: 'Correct the map.' }));
  const missing = [...folders]
    .filter((folder) => mustBeNamed(folder) && !paths.has(folder))
    .map((folder) => ({ file, what: `the map does not name ${folder}/`, fix: 'Add a line that says what it is for.' }));
  return [...gone, ...missing];
}
