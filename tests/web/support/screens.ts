// Every screen of the page with an example plan open: an address each, or a way to get there.
import type { App } from './app';

export interface Screen {
  name: string;
  show(app: App): Promise<unknown>;
}

const at = (hash: string): Screen => ({ name: hash, show: (app) => app.goTo(hash) });

const sections = [
  'overview',
  'team',
  'gaps',
  'goals',
  'steps',
  'timeline',
  'communication',
  'connections',
  'evaluation',
  'review',
  'progress',
  'week',
  'data',
  'meetings',
  'people',
  'checkins',
  'decisions',
  'revisions',
  'versions',
];

/** The first goal or step of the plan that is open, on a screen of its own. */
const firstOf = (section: string): Screen => ({
  name: `#/plan/${section}/first`,
  async show(app) {
    await app.goTo(`#/plan/${section}`);
    const address = await app.page.$eval(`main a[href^="#/plan/${section}/"]`, (link) => link.getAttribute('href'));
    await app.goTo(address ?? '');
  },
});

/** The first meeting on a screen of its own: while it goes on, and what comes of it. */
const meeting = (part: string): Screen => ({
  name: `#/plan/meetings/first/${part}`,
  async show(app) {
    await app.goTo('#/plan/meetings');
    const address = await app.page.$eval(`main a[href$="/${part}"]`, (link) => link.getAttribute('href'));
    await app.goTo(address ?? '');
  },
});

/** All that is folded away is opened: what is inside is part of the screen. */
export const unfolded = (screen: Screen): Screen => ({
  name: `${screen.name}, unfolded`,
  async show(app) {
    await screen.show(app);
    await app.page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true;
    });
    await app.settled();
  },
});

const dialog = (name: string, button: string): Screen => ({
  name,
  async show(app) {
    await app.goTo('#/plan/overview');
    await app.click('button', app.words(button));
  },
});

export const front: Screen[] = [at('#/'), at('#/storage'), at('#/help')];
export const planScreens: Screen[] = [...sections.map((each) => at(`#/plan/${each}`)), firstOf('goals'), firstOf('steps'), firstOf('progress'), at('#/plan/decisions/new'), meeting('run'), meeting('minutes'), meeting('todo')];
export const dialogs: Screen[] = [dialog('share dialog', 'share-plan')];
export const allScreens: Screen[] = [...front, ...planScreens, ...planScreens.slice(1).map(unfolded), ...dialogs];
