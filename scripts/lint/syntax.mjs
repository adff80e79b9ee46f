// TypeScript as a syntax tree, by the parser that bundles the page.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { lineAt } from './tree.mjs';

const fromPage = createRequire(new URL('../../web/package.json', import.meta.url));
/** Imports a package of the page's. */
export const importPackage = (name) => import(pathToFileURL(fromPage.resolve(name)));

const { parseAst } = await importPackage('vite');

const parsed = new WeakMap();

/** Every node of a source file, with the node around it and its line. @returns {{ node: any, parent: any, line: () => number }[]} */
export function nodesOf(tree, file) {
  if (!parsed.has(tree)) parsed.set(tree, new Map());
  const known = parsed.get(tree);
  if (!known.has(file)) known.set(file, parse(tree.read(file), file));
  return known.get(file);
}

function parse(text, file) {
  const nodes = [];
  const visit = (value, parent) => {
    if (!value || typeof value !== 'object') return;
    const isNode = typeof value.type === 'string';
    if (isNode) nodes.push({ node: value, parent, line: () => lineAt(text, value.start) });
    for (const child of Object.values(value)) visit(child, isNode ? value : parent);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), null);
  return nodes;
}
