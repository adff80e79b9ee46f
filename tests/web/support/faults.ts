// Storage that fails in the ways that browsers fail. Each runs in the page before the page's own script; faults that can
// come and go are switched by `setFault`.
import type { Page } from 'puppeteer-core';
import type { App } from './app';

/** refused: the put throws. aborted: the transaction ends. lost: success is reported. silent: nothing is ever heard. */
export type Fault = 'refused' | 'aborted' | 'lost' | 'silent';

export function setFault(app: App, fault: Fault | null): Promise<void> {
  return app.page.evaluate((now) => {
    (window as unknown as { fault: Fault | null }).fault = now;
  }, fault);
}

export async function breakable(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const current = () => (window as unknown as { fault?: string | null }).fault;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...all: [unknown, IDBValidKey?]) {
      if (current() === 'refused') throw new DOMException('no room', 'QuotaExceededError');
      if (current() === 'lost') return this.get('nothing') as unknown as IDBRequest<IDBValidKey>;
      const request = put.apply(this, all);
      if (current() === 'aborted') setTimeout(() => this.transaction.abort());
      return request;
    };
    const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      ...complete,
      set(this: IDBTransaction, handler) {
        if (current() !== 'silent' || this.mode !== 'readwrite') complete?.set?.call(this, handler);
      },
    });
  });
}

export async function withoutDatabases(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
}

export async function withForbiddenDatabases(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}
