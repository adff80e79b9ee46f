// The rooms of the C++ core: which may include which, what none may include, and that every rule is in the catalogue.
import { basename } from 'node:path';
import { filesIn, matches } from './tree.mjs';

// Dependencies point one way. A room may include itself and those named here, nothing else.
const mayInclude = {
  model: [],
  // School calendars are read from what people paste: its words are made comparable by language.
  calendar: ['model', 'language'],
  language: ['model'],
  edit: ['model', 'calendar'],
  schedule: ['model', 'calendar', 'edit'],
  progress: ['model', 'calendar', 'edit'],
  // Days and words are read as calendars and goals read them; what counts make is computed as progress computes it.
  data: ['model', 'calendar', 'language', 'edit', 'progress'],
  merge: ['model', 'edit'],
  workshop: ['model', 'language', 'edit'],
  // Rules ask the rooms that compute; they find entities by edit's index, and the inspector listens to edit's tree.
  rules: ['model', 'calendar', 'language', 'edit', 'schedule', 'progress', 'workshop'],
  // What would give students away in a text is recognised by the rules' own readers.
  sharing: ['model', 'calendar', 'rules'],
  // Everything that is told as JSON is written here, so file may look at every room that has something to tell.
  file: ['model', 'calendar', 'language', 'edit', 'schedule', 'progress', 'data', 'workshop', 'merge', 'rules', 'sharing'],
  api: ['model', 'calendar', 'language', 'edit', 'schedule', 'progress', 'data', 'workshop', 'merge', 'rules', 'sharing', 'file'],
  // A sentence needs no plan: the command reads goals without a session.
  cli: ['api', 'model', 'language'],
  wasm: ['api'],
};

// Readers of JSON: the room for it, the facade that carries its texts through, and the command that opens the answers.
const mayReadJson = (file) => /^core\/(file|cli)\//.test(file) || file === 'core/api.cpp';

const impureHeaders = /^(fstream|iostream|filesystem|random|ctime|time\.h|cstdlib|stdlib\.h|thread)$/;
const clock = /\b(system_clock|steady_clock|high_resolution_clock|std::time|std::rand|random_device|getenv)\b/g;

function roomOf(file) {
  if (/^core\/api\.[ch]pp$/.test(file)) return 'api';
  if (file.startsWith('wasm/')) return 'wasm';
  return /^core\/(\w+)\//.exec(file)?.[1];
}

function* includes(tree, file) {
  for (const { match, line } of matches(tree, file, /^#include [<"]([^>"]+)[>"]/gm)) yield { target: match[1], line };
}

function checkDirection(file, room, { target, line }) {
  const other = roomOf(target);
  if (!other || other === room) return [];
  if (mayInclude[room]?.includes(other)) return [];
  const what = mayInclude[room] ? `${room} may not know ${other} (${target})` : `core/${room}/ is no room that the linter knows`;
  return [{ file, line, what, fix: 'Move the code to the room that may, or change the table in scripts/lint/core.mjs in the open.' }];
}

function checkPurity(file, { target, line }) {
  if (/^nlohmann\//.test(target) && !mayReadJson(file))
    return [{ file, line, what: 'only core/file reads and writes JSON', fix: 'Pass plain structs, and write them in core/file.' }];
  if (file.startsWith('core/') && roomOf(file) !== 'cli' && impureHeaders.test(target))
    return [{ file, line, what: `the core is pure: no <${target}>`, fix: 'Let the caller hand it in (today, ids, texts).' }];
  return [];
}

function checkClocks(tree, file) {
  if (roomOf(file) === 'cli') return [];
  return [...matches(tree, file, clock)].map(({ match, line }) => ({
    file,
    line,
    what: `the core has no clock and no chance: ${match[0]}`,
    fix: 'Take today, the time or the id as an argument.',
  }));
}

const isRule = (file) => /^core\/rules\/\w+\/\w+\.[ch]pp$/.test(file);

// A rule sees its record's type, the domain and what rules share; never another rule, nor those who ask them all.
function checkRule(file, { target, line }) {
  const isOtherRule = isRule(target) || /^core\/rules\/(catalogue|inspector|quality)\.hpp$/.test(target);
  if (!isRule(file) || !isOtherRule) return [];
  return [{ file, line, what: `a rule may not know ${target}`, fix: 'Put what both need into a header of core/rules or into the domain.' }];
}

function checkCatalogue(tree) {
  const catalogue = 'core/rules/catalogue.cpp';
  if (!tree.files.includes(catalogue)) return [];
  const listed = tree.read(catalogue);
  return filesIn(tree, /^core\/rules\/\w+\/\w+\.cpp$/).flatMap((file) =>
    [...matches(tree, file, /^const Rule (k\w+)/gm)]
      .filter(({ match }) => !new RegExp(`&${match[1]}\\b`).test(listed))
      .map(({ match, line }) => ({ file, line, what: `${match[1]} is in no catalogue`, fix: `Add it to ${catalogue}.` })),
  );
}

function checkHeader(tree, file) {
  const [first, ...rest] = tree.read(file).split('\n');
  const problems = [];
  if (!first.startsWith('// ')) problems.push({ file, line: 1, what: 'no first line says what this is', fix: 'Begin with // and a sentence.' });
  if (!rest.includes('#pragma once')) problems.push({ file, what: 'no #pragma once', fix: 'Add it under the first comment.' });
  return problems;
}

// A header is a noun, and its source bears its name: a source without a header is a rule, a catalogue of records or a program.
function checkPair(tree, file) {
  const isAlone = isRule(file) || file.startsWith('core/cli/') || /\/(catalogue|nouns)\.cpp$/.test(file);
  if (isAlone || tree.files.includes(file.replace(/\.cpp$/, '.hpp'))) return [];
  return [{ file, what: `no ${basename(file, '.cpp')}.hpp beside it`, fix: 'Name the source as its header.' }];
}

/** @param {import('./tree.mjs').Tree} tree @returns {import('./tree.mjs').Problem[]} */
export function checkCore(tree) {
  const sources = filesIn(tree, /^(core|wasm)\/.*\.[ch]pp$/);
  const ofIncludes = sources.flatMap((file) =>
    [...includes(tree, file)].flatMap((include) => [
      ...checkDirection(file, roomOf(file), include),
      ...checkPurity(file, include),
      ...checkRule(file, include),
    ]),
  );
  return [
    ...ofIncludes,
    ...sources.flatMap((file) => checkClocks(tree, file)),
    ...filesIn(tree, /^core\/.*\.hpp$/).flatMap((file) => checkHeader(tree, file)),
    ...filesIn(tree, /^core\/.*\.cpp$/).flatMap((file) => checkPair(tree, file)),
    ...checkCatalogue(tree),
  ];
}
