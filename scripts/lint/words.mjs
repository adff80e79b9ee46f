// The locale files: every language says the same things with the same placeables; every word that the code asks for is
// there, and no word is there that nobody asks for.
import { belongs, familiesOf } from './families.mjs';
import { languagesOf, messagesOf } from './locale.mjs';
import { nodesOf } from './syntax.mjs';
import { filesIn, matches } from './tree.mjs';

const reference = 'en';

/** Messages that cannot be read or stand twice. */
function checkSound(messages) {
  const seen = new Map();
  return messages.flatMap((message) => {
    const { key, file, line, isBroken } = message;
    const before = seen.get(key);
    seen.set(key, message);
    if (isBroken) return [{ file, line, what: `Fluent cannot read ${key}`, fix: 'Look for an unclosed { or a missing default variant (*).' }];
    if (before) return [{ file, line, what: `${key} stands in ${before.file}:${before.line} too`, fix: 'Take one of them out.' }];
    return [];
  });
}

function checkTranslation(messages, others, language) {
  const byKey = new Map(others.map((each) => [each.key, each]));
  const missing = messages.flatMap(({ key, file, line, variables }) => {
    const other = byKey.get(key);
    if (!other) return [{ file, line, what: `${key} has no words in ${language}`, fix: `Add it to ${file.replace(`/${reference}/`, `/${language}/`)}.` }];
    if (String(other.variables) === String(variables)) return [];
    const what = `${key} has { ${other.variables.join(', ')} }, in ${reference} { ${variables.join(', ')} }`;
    return [{ file: other.file, line: other.line, what, fix: 'Use the same placeables, or the sentence says less in one language.' }];
  });
  const known = new Set(messages.map(({ key }) => key));
  const extra = others
    .filter(({ key }) => !known.has(key))
    .map(({ key, file, line }) => ({ file, line, what: `${key} has no words in ${reference}`, fix: 'Add it there or take it out here.' }));
  return [...missing, ...extra];
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (template) => new RegExp(`^${template.quasis.map((each) => escaped(each.value.cooked)).join('.+')}$`);

/** What an argument of t() can be: keys, and patterns for keys that are put together. */
function asked(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [{ key: node.value }];
  if (node?.type === 'TemplateLiteral') return [{ pattern: patternOf(node) }];
  if (node?.type === 'ConditionalExpression') return [...asked(node.consequent), ...asked(node.alternate)];
  if (node?.type === 'LogicalExpression') return [...asked(node.left), ...asked(node.right)];
  return [];
}

const isCallOf = (node, name) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === name;

/** Arguments that a call hands over by name, or null where that cannot be read off. */
function handedOver(node) {
  const args = node.arguments[1];
  if (!args) return [];
  if (args.type !== 'ObjectExpression' || args.properties.some((each) => each.type === 'SpreadElement')) return null;
  return args.properties.map((each) => each.key.name ?? each.key.value);
}

function checkCall(node, place, messages) {
  return asked(node.arguments[0]).flatMap(({ key, pattern }) => {
    if (pattern) {
      if ([...messages.keys()].some((each) => pattern.test(each))) return [];
      return [{ ...place, what: `no key is like ${pattern.source}`, fix: 'Add the words to web/src/locales.' }];
    }
    if (!messages.has(key)) return [{ ...place, what: `no words for ${key}`, fix: 'Add them to web/src/locales.' }];
    const given = handedOver(node);
    const lacking = given ? messages.get(key).variables.filter((each) => !given.includes(each)) : [];
    return lacking.map((each) => ({ ...place, what: `${key} needs { $${each} }`, fix: `Hand ${each} over in the call of t().` }));
  });
}

function checkCalls(tree, files, messages) {
  return files.flatMap((file) =>
    nodesOf(tree, file)
      .filter(({ node }) => isCallOf(node, 't'))
      .flatMap(({ node, line }) => checkCall(node, { file, line: line() }, messages)),
  );
}

/** Everything in the code that may be a key: any string (keys travel in tables and variables) and put-together ones. */
function usesIn(tree, files) {
  const keys = new Set();
  const patterns = [];
  for (const { node } of files.flatMap((file) => nodesOf(tree, file))) {
    if (node.type === 'Literal' && typeof node.value === 'string') keys.add(node.value);
    if (node.type !== 'TemplateLiteral' || node.expressions.length === 0) continue;
    // One that is all variable would match every key.
    if (/[a-z]-|-[a-z]/.test(node.quasis.map((each) => each.value.cooked).join(' '))) patterns.push(patternOf(node));
  }
  for (const file of filesIn(tree, /^core\/cli\/.*\.cpp$/))
    for (const { match } of matches(tree, file, /"([a-z][\w-]*)"/g))
      // "command-goal-" + name
      if (match[1].endsWith('-')) patterns.push(new RegExp(`^${match[1]}.`));
      else keys.add(match[1]);
  return { keys, patterns };
}

function checkFamilies(families, messages) {
  const missing = families.flatMap(({ needed }) =>
    needed
      .filter(({ anyOf }) => !anyOf.some((key) => messages.has(key)))
      .map(({ anyOf, file, line }) => ({ file, line, what: `no words for ${anyOf.join(' or ')}`, fix: 'Add them to web/src/locales.' })),
  );
  const familyOf = (key) => families.find(({ prefix }) => key.startsWith(prefix));
  const stray = [...messages.values()]
    .filter(({ key }) => familyOf(key) && !belongs(familyOf(key), key))
    .map(({ key, file, line }) => ({ file, line, what: `${key} belongs to nothing in the core`, fix: 'Correct the key or take it out.' }));
  return [...missing, ...stray];
}

function checkUnused(families, { keys, patterns }, messages) {
  const isOfTable = (key) => families.some(({ prefix, isOpen }) => !isOpen && key.startsWith(prefix));
  return [...messages.values()]
    .filter(({ key }) => !isOfTable(key))
    .filter(({ key }) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)))
    .map(({ key, file, line }) => ({ file, line, what: `nobody uses ${key}`, fix: 'Take it out of every language.' }));
}

/** @param {import('./tree.mjs').Tree} tree @returns {import('./tree.mjs').Problem[]} */
export function checkWords(tree) {
  const messages = messagesOf(tree, reference);
  const byKey = new Map(messages.map((each) => [each.key, each]));
  const sources = filesIn(tree, /^web\/src\/.*(?<!\.d)\.tsx?$/);
  const families = familiesOf(tree);
  const others = languagesOf(tree).filter((language) => language !== reference);
  return [
    ...checkSound(messages),
    ...others.flatMap((language) => checkSound(messagesOf(tree, language))),
    ...others.flatMap((language) => checkTranslation(messages, messagesOf(tree, language), language)),
    ...checkCalls(tree, sources, byKey),
    ...checkFamilies(families, byKey),
    ...checkUnused(families, usesIn(tree, sources), byKey),
  ];
}
