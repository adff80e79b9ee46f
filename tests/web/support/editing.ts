// Writing into one field again and again, as fast as the page saves: what the storage tests need, without a person's pauses.
import type { App } from './app';
import { until } from './wait';
import { label } from './words';

const field = label('plan', 'vision');

/** Shows the field that is written into. */
export async function showField(app: App): Promise<void> {
  await app.goTo('#/plan/team');
  await until('the form', () => app.has({ role: 'heading', name: app.words('section-team-title') }));
  await app.page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
  });
  await app.settled();
}

/** Puts text into the field; the page has it at once, and saves it without waiting for a pause in typing. */
export async function write(app: App, text: string): Promise<void> {
  const input = await app.get({ role: 'field', name: field });
  await input.evaluate((element, value) => {
    const area = element as HTMLTextAreaElement;
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    // Leaving the page sends and saves what was typed.
    dispatchEvent(new PageTransitionEvent('pagehide'));
  }, text);
}

export function written(app: App): Promise<string> {
  return app.value(field);
}

export async function writeAndSave(app: App, text: string): Promise<void> {
  await write(app, text);
  await app.saved();
}

/**
 * Writes "state 1", "state 2", ... for as long as the page lives, a new one whenever "Saved" is shown, and reports each
 * that was shown as saved by console.log. Runs inside of the page, so that nothing of the test slows it down.
 */
export async function keepWriting(app: App, from: number, onSaved: (state: number) => void): Promise<void> {
  app.page.on('console', (message) => {
    const found = /^saved-state (\d+)$/.exec(message.text());
    if (found) onSaved(Number(found[1]));
  });
  const input = await app.get({ role: 'field', name: field });
  await input.evaluate(
    (element, first, shown) => {
      const area = element as HTMLTextAreaElement;
      const words = () => document.querySelector<HTMLElement>('[data-save]')?.innerText.trim() ?? '';
      let state = first;
      const next = () => {
        area.value = `state ${state} ${'x'.repeat(state % 50)}`;
        area.dispatchEvent(new Event('input', { bubbles: true }));
        dispatchEvent(new PageTransitionEvent('pagehide'));
      };
      // The words change through "Saving" each time, so "Saved" is shown anew for every state.
      let wasBusy = false;
      const watch = () => {
        const isSaved = words().startsWith(shown);
        if (!isSaved) wasBusy = true;
        else if (wasBusy) {
          wasBusy = false;
          console.log(`saved-state ${state}`);
          state += 1;
          next();
        }
      };
      new MutationObserver(watch).observe(document.body, { subtree: true, childList: true, characterData: true });
      next();
    },
    from,
    app.words('saved-at', { time: '' }).trim(),
  );
}

/** The number of the state that the field holds; 0 where it is blank. */
export async function writtenState(app: App): Promise<number> {
  return Number(/^state (\d+)/.exec(await written(app))?.[1] ?? 0);
}
