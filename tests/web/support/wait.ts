// Waiting for something to become true. Puppeteer's waitForFunction makes functions from text, which the page's security
// policy forbids.
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until<T>(what: string, look: () => Promise<T> | T, limit = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await pause(25);
  }
}
