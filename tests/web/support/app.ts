// The page as a person uses it: things are found by role and by the words on them, typed by keyboard, clicked by mouse.
import type { Browser, ConsoleMessage, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { find, type Sought } from './find';
import { until } from './wait';
import { type Language, words } from './words';

export class App {
  readonly page: Page;
  /** Console errors and uncaught exceptions; a test expects none. */
  readonly troubles: string[] = [];
  readonly requests: string[] = [];
  language: Language = 'en';

  private constructor(page: Page) {
    this.page = page;
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('pageerror', (error) => this.troubles.push(String(error)));
    // Pictures that the style sheet holds are "requested" too; they come from nowhere.
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) this.requests.push(request.url());
    });
    page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  }

  /** A new tab at the address. `prepare` runs before the page does. */
  static async open(browser: Browser, address: string, prepare?: (page: Page) => Promise<unknown>): Promise<App> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    const app = new App(page);
    await prepare?.(page);
    await page.goto(address);
    await app.ready();
    return app;
  }

  async ready(): Promise<void> {
    await until('the page to be ready', () => this.page.evaluate(() => document.documentElement.dataset.ready === 'true'));
  }

  words(id: string, args?: Record<string, string | number>): string {
    return words(id, args, this.language);
  }

  /** Goes to a place in the page, such as #/plan/goals. */
  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await this.settled();
  }

  /** Two frames: what the last event led to is drawn. A tab in the background draws none. */
  async settled(): Promise<void> {
    const drawn = () =>
      this.page.evaluate(
        () =>
          new Promise((done) => {
            requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
            setTimeout(() => done(null), 150);
          }),
      );
    // What was clicked may load the page anew (a new version): then it is the new page that settles.
    await drawn().catch(async (error: Error) => {
      if (!/context was destroyed|navigation/i.test(error.message)) throw error;
      await until('the page to come again', () => drawn().then(() => true, () => false));
    });
  }

  async has(sought: Sought): Promise<boolean> {
    return (await this.look(sought)) !== null;
  }

  private async look(sought: Sought): Promise<ElementHandle<HTMLElement> | null> {
    const handle = await this.page.evaluateHandle(find, sought);
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  }

  async get(sought: Sought): Promise<ElementHandle<HTMLElement>> {
    return until(`${sought.role} “${sought.name}”`, () => this.look(sought));
  }

  async click(role: Sought['role'], name: string, more: Partial<Sought> = {}): Promise<void> {
    // A click is for the tab that the person looks at.
    await this.page.bringToFront();
    const element = await this.get({ role, name, ...more });
    await element.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await element.click();
    await this.settled();
  }

  /** Replaces what an input holds; long text is put in at once, as pasting does. */
  async fill(name: string, value: string, within?: string): Promise<void> {
    const element = await this.get({ role: 'field', name, within });
    const isTyped = await element.evaluate((each) => (each as HTMLInputElement).type !== 'date');
    if (isTyped && value.length < 40) await this.type(element, value);
    else await element.evaluate(putIn, value);
    await element.evaluate((each) => each.blur());
  }

  private async type(element: ElementHandle<HTMLElement>, value: string): Promise<void> {
    await element.evaluate((each) => {
      each.focus();
      (each as HTMLInputElement).select();
    });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(value);
  }

  /** Presses keys together, such as Control+z, or one key. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+') as KeyInput[];
    for (const key of parts) await this.page.keyboard.down(key);
    for (const key of parts.reverse()) await this.page.keyboard.up(key);
    await this.settled();
  }

  /** Chooses the option whose words begin so. */
  async choose(name: string, option: string, within?: string): Promise<void> {
    const element = await this.get({ role: 'field', name, within });
    await element.evaluate((each, text) => {
      const select = each as HTMLSelectElement;
      const found = [...select.options].find((one) => one.text.startsWith(text));
      if (!found) throw new Error(`no option ${text}`);
      select.value = found.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
    await this.settled();
  }

  async value(name: string, within?: string): Promise<string> {
    const element = await this.get({ role: 'field', name, within });
    return element.evaluate((each) => (each as HTMLInputElement).value);
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  async hasText(text: string): Promise<boolean> {
    return (await this.text()).replace(/\s+/g, ' ').includes(text);
  }

  sees(text: string, limit?: number): Promise<true> {
    return until(`the words “${text}”`, () => this.hasText(text), limit) as Promise<true>;
  }

  /** Waits until the page says that everything is stored. */
  async saved(limit?: number): Promise<void> {
    const shown = this.words('saved-at', { time: '' }).trim();
    await until('“Saved”', async () => (await this.saveWords()).startsWith(shown), limit);
  }

  saveWords(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('[data-save]')?.innerText.trim() ?? '');
  }

  async startPlan(organization: string, title: string): Promise<void> {
    await this.beginPlan(organization, title);
    await this.saved();
  }

  /** The same where nothing can be saved. */
  async beginPlan(organization: string, title: string): Promise<void> {
    await this.click('button', this.words('start-a-plan'));
    await this.fill(words('field-plan-organization', undefined, this.language), organization);
    await this.fill(words('field-plan-title', undefined, this.language), title);
    await this.click('button', this.words('begin'));
    await this.sees(this.words('section-team-title'));
  }

  /** Opens a plan of this browser from the first screen. */
  async openPlan(title: string): Promise<void> {
    await this.goTo('#/');
    await this.click('button', title, { isStart: true });
    await until('the plan', () => this.page.evaluate(() => location.hash.startsWith('#/plan')));
    await this.settled();
  }
}

function putIn(element: HTMLElement, value: string): void {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  element.focus();
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
