// The locale files as the page reads them: messages with the names of their placeables.
import { importPackage } from './syntax.mjs';
import { filesIn, lineAt } from './tree.mjs';

const { FluentResource } = await importPackage('@fluent/bundle');

/** @typedef {{ key: string, file: string, line: number, variables: string[] }} Message */

/** Languages, by the folders of web/src/locales. */
export function languagesOf(tree) {
  return [...new Set(filesIn(tree, /^web\/src\/locales\/[\w-]+\/.*\.ftl$/).map((file) => file.split('/')[3]))];
}

/** @returns {Message[]} */
export function messagesOf(tree, language) {
  return filesIn(tree, new RegExp(`^web/src/locales/${language}/.*\\.ftl$`)).flatMap((file) => readMessages(tree, file));
}

function readMessages(tree, file) {
  const text = tree.read(file);
  const parsed = new Map(new FluentResource(text).body.map((each) => [each.id, each]));
  return [...text.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map((match) => ({
    key: match[1],
    file,
    line: lineAt(text, match.index),
    // Fluent passes over what it cannot read: such a key is written down but has no message.
    isBroken: !parsed.get(match[1])?.value,
    variables: [...variablesIn(parsed.get(match[1])?.value)].sort(),
  }));
}

function* variablesIn(part) {
  if (!part || typeof part !== 'object') return;
  if (part.type === 'var') yield part.name;
  for (const child of Object.values(part)) yield* variablesIn(child);
}
