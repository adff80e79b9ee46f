// Words that belong to the core's tables: which keys the locale files must have for every noun, field, choice, rule, letter
// and refusal, read off the C++ sources (the linter runs before anything is built).
import { filesIn, matches } from './tree.mjs';

/**
 * A family owns all keys that begin with its prefix. `needed` are keys that must be there; each is a list of which one
 * suffices. `allowed` says whether another key of the family may stand. `isOpen`: the code may ask for others.
 * @typedef {{ prefix: string, needed: { anyOf: string[], file: string, line: number }[], allowed: (key: string) => boolean, isOpen?: boolean }} Family
 */

function* found(tree, files, pattern) {
  for (const file of filesIn(tree, files))
    for (const { match, line } of matches(tree, file, pattern)) yield { match, file, line };
}

const strings = (list) => [...list.matchAll(/"([^"]*)"/g)].map((each) => each[1]);

const isNeeded = (family, key) => family.needed.some(({ anyOf }) => anyOf.includes(key));

function choices(tree) {
  const needed = [];
  for (const { match, file, line } of found(tree, /^core\/model\/choice\.hpp$/, /^WAYMARK_CHOICE\(\w+, "(\w+)", \{([^}]*)\}/gm))
    for (const value of strings(match[2])) needed.push({ anyOf: [`choice-${match[1]}-${value}`], file, line });
  return { prefix: 'choice-', needed, allowed: () => false };
}

function nounsOf(tree) {
  return [...found(tree, /^core\/model\/nouns\.cpp$/, /\bNoun noun\{"(\w+)", k(\w+)Fields/g)].map(({ match, file, line }) => ({
    name: match[1],
    table: match[2],
    file,
    line,
  }));
}

function nouns(tree) {
  const needed = nounsOf(tree).map(({ name, file, line }) => ({ anyOf: [`noun-${name}`], file, line }));
  return { prefix: 'noun-', needed, allowed: () => false };
}

function fields(tree) {
  const nounByTable = new Map(nounsOf(tree).map(({ name, table }) => [table, name]));
  const needed = [];
  for (const { match, file, line } of found(tree, /^core\/model\/\w+\.hpp$/, /\bfield<&(\w+)::\w+>\("(\w+)"\)/g)) {
    const noun = nounByTable.get(match[1]);
    if (noun) needed.push({ anyOf: [`field-${noun}-${match[2]}`, `field-${match[2]}`], file, line });
  }
  const family = { prefix: 'field-', needed, allowed: () => false };
  // A hint may stand where a field may.
  family.allowed = (key) => key.endsWith('-hint') && isNeeded(family, key.replace(/-hint$/, ''));
  return family;
}

function rules(tree) {
  const needed = [];
  const record = /^const Rule k\w+ =\s*(?:heeding<(?:[^<>]|<[^<>]*>)*>\(\s*)?(?:rule<[^>]*>\(|\{)\s*"([a-z0-9-]+)"/gm;
  for (const { match, file, line } of found(tree, /^core\/rules\/\w+\/\w+\.cpp$/, record))
    for (const end of ['', '-why', '-fix', ...(/, mend>\(/.test(match[0]) ? ['-mend'] : [])])
      needed.push({ anyOf: [`rule-${match[1]}${end}`], file, line });
  return { prefix: 'rule-', needed, allowed: () => false };
}

function letters(tree) {
  const letter = /\bSmartLetter k\w+\{"([a-z-]+)"/g;
  const needed = [...found(tree, /^core\/model\/smart\.cpp$/, letter)].map(({ match, file, line }) => ({
    anyOf: [`letter-${match[1]}`],
    file,
    line,
  }));
  return { prefix: 'letter-', needed, allowed: () => false };
}

// What speaks for a letter, is missing or not right yet: good("..."), missing("..."), not_right("..."),
// one_of(is_good, "...", args, "..."), is_unsettled(facts, "part", "...").
function reasons(tree) {
  const needed = [];
  const files = /^core\/workshop\/goal_letters\.cpp$/;
  for (const { match, file, line } of found(tree, files, /\b(?:good|missing|not_right)\("([a-z-]+)"/g)) needed.push({ anyOf: [`reason-${match[1]}`], file, line });
  for (const { match, file, line } of found(tree, files, /\breasons\.one_of\(([^;]*);/g))
    for (const key of [strings(match[1]).at(0), strings(match[1]).at(-1)]) needed.push({ anyOf: [`reason-${key}`], file, line });
  for (const { match, file, line } of found(tree, files, /\bis_unsettled\(facts, "[a-z]+", "([a-z-]+)"/g))
    needed.push({ anyOf: [`reason-${match[1]}`], file, line });
  for (const { match, file, line } of found(tree, files, /\.push_back\(\{"([a-z-]+)"/g)) needed.push({ anyOf: [`reason-${match[1]}`], file, line });
  return { prefix: 'reason-', needed, allowed: () => false };
}

function strengths(tree) {
  const needed = [...found(tree, /^core\/rules\/quality\.cpp$/, /\{"([a-z-]+)",\s*has_\w+,/g)].map(({ match, file, line }) => ({
    anyOf: [`strength-${match[1]}`],
    file,
    line,
  }));
  return { prefix: 'strength-', needed, allowed: () => false };
}

function questions(tree) {
  const needed = [];
  for (const { match, file, line } of found(tree, /^core\/model\/smart\.cpp$/, /\bKeys k\w+Questions = \{([^}]*)\}/g))
    for (const key of strings(match[1])) needed.push({ anyOf: [`question-${key}`], file, line });
  return { prefix: 'question-', needed, allowed: () => false };
}

function sections(tree) {
  const needed = [];
  for (const { match, file, line } of found(tree, /^core\/model\/section\.hpp$/, /\bkSectionNames = \{([^}]*)\}/g))
    for (const name of strings(match[1])) if (name !== 'inherit') needed.push({ anyOf: [`section-${name}`], file, line });
  // The page has sections of its own (review, versions).
  return { prefix: 'section-', needed, allowed: () => true, isOpen: true };
}

function errors(tree) {
  const needed = [];
  const thrown = /\b(?:Refused\(|failure\(\{|return \{)"([a-z0-9]+(?:-[a-z0-9]+)*)",/g;
  for (const { match, file, line } of found(tree, /^core\/(?!rules\/)[\w/]+\.cpp$/, thrown))
    for (const end of ['', '-fix']) needed.push({ anyOf: [`error-${match[1]}${end}`], file, line });
  const family = { prefix: 'error-', needed, allowed: () => false };
  // Codes that reach Refused by a variable, or that the page and the command make themselves.
  const named = new Set([...found(tree, /^(core|web\/src)\/.*\.(cpp|hpp|tsx?)$/, /["']([a-z0-9-]+)["']/g)].map(({ match }) => match[1]));
  family.allowed = (key) => named.has(key.replace(/^error-/, '').replace(/-fix$/, ''));
  return family;
}

// Details of a refusal that are words themselves: {"what", "values"}, wrong_type("whole-number", ...), type_name()'s answers.
function details(tree, prefix, pattern) {
  const needed = [...found(tree, /^core\/(?!rules\/)[\w/]+\.cpp$/, pattern)].map(({ match, file, line }) => ({
    anyOf: [prefix + match[1]],
    file,
    line,
  }));
  return { prefix, needed, allowed: () => false };
}

const kinds = (tree) => details(tree, 'what-', /\{"what", "([a-z-]+)"\}/g);
const types = (tree) =>
  details(tree, 'expected-', /(?:\bwrong_type\(|(?<=type_name\(const Json& value\) \{[^}]*)return )"([a-z-]+)"/g);

function notes(tree) {
  const pushed = /notes_\.push_back\(\{"([a-z-]+)"/g;
  const needed = [...found(tree, /^core\/file\/\w+\.cpp$/, pushed)].map(({ match, file, line }) => ({ anyOf: [`note-${match[1]}`], file, line }));
  return { prefix: 'note-', needed, allowed: () => false };
}

/** @param {import('./tree.mjs').Tree} tree @returns {Family[]} */
export function familiesOf(tree) {
  return [choices, nouns, fields, rules, letters, reasons, strengths, questions, sections, errors, kinds, types, notes].map((make) => make(tree));
}

/** Whether a key of the family may stand in a locale file. */
export const belongs = (family, key) => isNeeded(family, key) || family.allowed(key);
