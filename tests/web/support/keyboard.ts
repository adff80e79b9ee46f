// What a person without a mouse does: Tab, look where the focus is, press.
import { expect } from 'vitest';
import type { App } from './app';
import { until } from './wait';

export interface Focus {
  name: string;
  tag: string;
  isMarked: boolean;
}

export function focus(app: App): Promise<Focus> {
  return app.page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const text = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
    // The mark may be drawn around a label that the input stands in.
    const around = [element, element.closest('label')].flatMap((each) => (each ? [getComputedStyle(each)] : []));
    // In Chromium the parts of a date (day, month, year, calendar) have the focus in turn, each with the browser's own mark.
    const isMarked = element.type === 'date' || around.some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none');
    return { name: text.replace(/\s+/g, ' ').trim(), tag: element.tagName, isMarked };
  });
}

export async function focusComesTo(app: App, name: string): Promise<void> {
  let now = '';
  const look = async () => {
    now = (await focus(app)).name;
    return now.startsWith(name);
  };
  await until('the focus', look, 5000).catch(() => expect(now).toBe(name));
}

/** The focus is on something, not fallen to the page, once all is drawn. */
export async function expectFocusKept(app: App, after: string): Promise<Focus> {
  await app.settled();
  await app.settled();
  const now = await focus(app);
  expect(now.tag, `the focus after ${after}`).not.toBe('BODY');
  return now;
}

/** Presses Tab (or the keys given) until the focus is on what has this name, or a name that begins so. */
export async function tabTo(app: App, name: string, keys = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 80; count++) {
    await app.press(keys);
    const now = await focus(app);
    expect(now.isMarked, `the focus on “${now.name}” can be seen`).toBe(true);
    if (now.name.startsWith(name)) return;
    passed.push(now.name);
  }
  throw new Error(`${keys} never came to “${name}”, but to: ${passed.join(', ')}`);
}
