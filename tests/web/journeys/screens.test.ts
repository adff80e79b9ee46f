// Every screen in both languages, walked once in each: accessible by axe, English at a laptop's size and Spanish at a
// telephone's; no word without its translation; no trouble in the console. No sideways scrolling where 400% zoom leaves 320
// pixels.
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import { singleFileAddress } from '../support/places';
import { allScreens } from '../support/screens';
import { App, profiles } from '../support/setup';
import { type Language, words } from '../support/words';

const newProfile = profiles();
const walks = [
  { language: 'en', width: 1366, height: 768 },
  { language: 'es', width: 360, height: 740 },
] as const;

async function openExample(language: Language): Promise<App> {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  await app.page.select('select', language);
  app.language = language;
  await app.sees(words('start-title', {}, language));
  await app.click('button', app.words('example-reading'));
  await app.sees(app.words('make-the-plan'));
  return app;
}

async function closeDialog(app: App): Promise<void> {
  await app.page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
}

/** What is found on each screen; screens where nothing is are left out. */
async function walk(app: App, look: () => Promise<string[]>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const screen of allScreens) {
    await screen.show(app);
    const list = await look();
    if (list.length > 0) found[screen.name] = list;
    await closeDialog(app);
  }
  return found;
}

// A message without words is shown by its name, such as "section-goals-title"; one with a missing argument as {$count}.
const bare = /\b(field|noun|section|choice|rule|question|letter|empty|add|count)-[a-z][\w-]+|\{\$\w+\}/g;

// Sentences that differ between the languages: none of the English ones may be on a Spanish screen.
function englishOnly(): string[] {
  const ids = ['make-the-plan', 'run-the-plan', 'all-plans', 'share-plan', 'storage', 'help', 'next-things', 'move-up', 'more-about-this'];
  const sections = allScreens.flatMap(({ name }) => /^#\/plan\/([a-z]+)$/.exec(name)?.[1] ?? []);
  return [...ids, ...sections.map((each) => `section-${each}`)].filter((id) => words(id) !== words(id, {}, 'es')).map((id) => words(id));
}

function wrongWords(text: string, language: Language): string[] {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return [...(text.match(bare) ?? []), ...(language === 'es' ? englishOnly().filter((each) => lines.has(each)) : [])];
}

describe.each(walks)('every screen in $language at $width x $height', ({ language, width, height }) => {
  test('is accessible and has its words', { timeout: 240_000 }, async () => {
    const app = await openExample(language);
    await app.page.setViewport({ width, height });
    const found = await walk(app, async () => [...(await complaints(app)), ...wrongWords(await app.text(), language)]);
    expect(found).toEqual({});
    expect(app.troubles).toEqual([]);
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});

test.each<Language>(['en', 'es'])('no screen scrolls sideways at 320 pixels in %s', { timeout: 240_000 }, async (language) => {
  const app = await openExample(language);
  await app.page.setViewport({ width: 320, height: 640 });
  const wide = await walk(app, async () => {
    const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
    return width > 320 ? [`${width} px`] : [];
  });
  expect(wide).toEqual({});
});
