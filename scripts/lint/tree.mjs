// The files that the linter looks at: those that git knows or would take in, so that a new file is checked before it is
// committed and a build folder never is. Tests give files of their own.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ file: string, line?: number, what: string, fix: string }} Problem */
/** @typedef {{ files: string[], read: (file: string) => string }} Tree */

/** @returns {Tree} */
export function projectTree(root) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = listed.toString().split('\n').filter((file) => file && existsSync(join(root, file)));
  return makeTree([...new Set(files)].sort(), (file) => readFileSync(join(root, file), 'utf8'));
}

/** A tree of the given texts by path, for tests. @returns {Tree} */
export const treeOf = (texts) => makeTree(Object.keys(texts).sort(), (file) => texts[file]);

function makeTree(files, readText) {
  const texts = new Map();
  const read = (file) => {
    if (!texts.has(file)) texts.set(file, readText(file));
    return texts.get(file);
  };
  return { files, read };
}

export const filesIn = (tree, pattern) => tree.files.filter((file) => pattern.test(file));

export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** All matches of a pattern in a file, each with its line. */
export function* matches(tree, file, pattern) {
  const text = tree.read(file);
  for (const match of text.matchAll(pattern)) yield { match, line: lineAt(text, match.index) };
}
