// Every screen in both languages: accessible by axe, at a laptop's and a telephone's size; no sideways scrolling where 400%
// zoom leaves 320 pixels; no word without its translation; no trouble in the console.
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe';
import { singleFileAddress } from '../support/places';
import { allScreens } from '../support/screens';
import { App, profiles } from '../support/setup';
import { type Language, words } from '../support/words';

const newProfile = profiles();
const sizes = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
];

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

describe.each<Language>(['en', 'es'])('every screen in %s', (language) => {
  test.each(sizes)('is accessible at $width x $height', { timeout: 240_000 }, async (size) => {
    const app = await openExample(language);
    await app.page.setViewport(size);
    const found: Record<string, string[]> = {};
    for (const screen of allScreens) {
      await screen.show(app);
      const list = await complaints(app);
      if (list.length > 0) found[screen.name] = list;
      await closeDialog(app);
    }
    expect(found).toEqual({});
    expect(app.troubles).toEqual([]);
  });

  test('does not scroll sideways at 320 pixels', async () => {
    const app = await openExample(language);
    await app.page.setViewport({ width: 320, height: 640 });
    const wide: Record<string, number> = {};
    for (const screen of allScreens) {
      await screen.show(app);
      const width = await app.page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide[screen.name] = width;
      await closeDialog(app);
    }
    expect(wide).toEqual({});
  });

  test('has words for everything that it shows', async () => {
    const app = await openExample(language);
    const bare: Record<string, string[]> = {};
    for (const screen of allScreens) {
      await screen.show(app);
      // A message without words is shown by its name, such as "section-goals-title"; one with a missing argument as {$count}.
      const found = (await app.text()).match(/\b(field|noun|section|choice|rule|question|letter|empty|add|count)-[a-z][\w-]+|\{\$\w+\}/g);
      if (found) bare[screen.name] = found;
      await closeDialog(app);
    }
    expect(bare).toEqual({});
  });
});

test('Spanish leaves no English behind', async () => {
  const app = await openExample('es');
  const left: Record<string, string[]> = {};
  // Sentences that differ between the languages: none of the English ones may be on a Spanish screen.
  const ids = ['make-the-plan', 'run-the-plan', 'all-plans', 'share-plan', 'storage', 'help', 'next-things', 'move-up', 'more-about-this'];
  const sections = allScreens.flatMap(({ name }) => /^#\/plan\/([a-z]+)$/.exec(name)?.[1] ?? []);
  const english = [...ids, ...sections.map((each) => `section-${each}`)].filter((id) => words(id) !== words(id, {}, 'es')).map((id) => words(id));
  for (const screen of allScreens) {
    await screen.show(app);
    const lines = new Set((await app.text()).split('\n').map((line) => line.trim()));
    const found = english.filter((each) => lines.has(each));
    if (found.length > 0) left[screen.name] = found;
    await closeDialog(app);
  }
  expect(left).toEqual({});
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('es');
});
