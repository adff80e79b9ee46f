// The rooms of the page: who may import whom, and that no words stand in the code.
import { posix } from 'node:path';
import { nodesOf } from './syntax.mjs';
import { filesIn } from './tree.mjs';

// A room may import itself and those named here ("app/words": that one file). Packages are free, but for the module.
const mayImport = {
  core: [],
  files: [],
  storage: ['core/types'],
  // Components know nothing of plans: what they show is handed to them.
  components: [],
  // The library that draws them is opened with the first picture.
  pictures: ['app/days', 'app/words', 'core/types', 'files/libraries'],
  app: ['core', 'files', 'storage'],
  screens: ['app', 'components', 'core', 'files', 'pictures', 'storage/types'],
  // The entry puts everything together.
  main: ['app', 'screens', 'styles'],
};

const moduleName = '@module';

const roomOf = (path) => (path.includes('/') ? path.split('/')[0] : path.replace(/\.tsx?$/, ''));

function* imports(tree, file) {
  for (const { node, line } of nodesOf(tree, file))
    if (/^(Import|Export).*Declaration$|^ImportExpression$/.test(node.type) && typeof node.source?.value === 'string')
      yield { target: node.source.value, line: line() };
}

function checkImport(file, { target, line }) {
  const room = roomOf(file.replace('web/src/', ''));
  if (target === moduleName && room !== 'core')
    return [{ file, line, what: 'only web/src/core imports the wasm module', fix: 'Use web/src/core/client.' }];
  if (!target.startsWith('.')) return [];
  const path = posix.join(posix.dirname(file), target).replace(/^web\/src\//, '');
  const other = roomOf(path);
  if (other === room || mayImport[room]?.some((each) => each === other || each === path)) return [];
  const what = mayImport[room] ? `${room} may not import ${path}` : `web/src/${room}/ is no room that the linter knows`;
  return [{ file, line, what, fix: 'Hand it in as a property or argument, or change the table in scripts/lint/page.mjs in the open.' }];
}

const hasLetters = (text) => /\p{L}/u.test(text);
const spokenAttributes = new Set(['title', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'alt', 'label']);

// What is written out in a value: a string, a template's own words, either side of a condition.
function writtenOut(value) {
  switch (value?.type) {
    case 'JSXText':
      return value.value.trim();
    case 'Literal':
      return typeof value.value === 'string' ? value.value : '';
    case 'TemplateLiteral':
      return value.quasis.map((each) => each.value.cooked).join('').trim();
    case 'ConditionalExpression':
      return writtenOut(value.consequent) || writtenOut(value.alternate);
    case 'LogicalExpression':
      return writtenOut(value.right);
    case 'JSXExpressionContainer':
      return writtenOut(value.expression);
    default:
      return '';
  }
}

const isSpoken = (node, parent) =>
  node.type === 'JSXText' ||
  (node.type === 'JSXExpressionContainer' && /^JSX(Element|Fragment)$/.test(parent.type)) ||
  (node.type === 'JSXAttribute' && spokenAttributes.has(node.name.name));

function checkWordsInCode(tree, file) {
  return nodesOf(tree, file).flatMap(({ node, parent, line }) => {
    const words = isSpoken(node, parent) ? writtenOut(node.type === 'JSXAttribute' ? node.value : node) : '';
    if (!hasLetters(words)) return [];
    return [{ file, line: line(), what: `words in the code: “${words}”`, fix: "Put them into web/src/locales and write t('key')." }];
  });
}

function checkFirstLine(tree, file) {
  if (/^(\/\/|\/\*\*) ?\S/.test(tree.read(file))) return [];
  return [{ file, line: 1, what: 'no first line says what this is', fix: 'Begin with // and a sentence.' }];
}

/** @param {import('./tree.mjs').Tree} tree @returns {import('./tree.mjs').Problem[]} */
export function checkPage(tree) {
  const sources = filesIn(tree, /^web\/src\/.*(?<!\.d)\.tsx?$/);
  return [
    ...sources.flatMap((file) => [...imports(tree, file)].flatMap((each) => checkImport(file, each))),
    ...sources.flatMap((file) => checkFirstLine(tree, file)),
    ...filesIn(tree, /^web\/src\/.*\.tsx$/).flatMap((file) => checkWordsInCode(tree, file)),
  ];
}
