// The site on a loopback server that can be stopped, started again at the same address, and given a new version.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error: a script of the build, without types
import { serve } from '../../../web/build/serve.mjs';
import { requireBuilt, site } from './places';

export class Site {
  private readonly folder = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  private server: Server | null = null;
  private port = 0;

  static async start(): Promise<Site> {
    const started = new Site();
    cpSync(requireBuilt(site), started.folder, { recursive: true });
    await started.start();
    return started;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async start(): Promise<void> {
    this.server = (await serve(this.folder, this.port)) as Server;
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Puts a second build in the place of the first: another page, other Spanish words, and none of the old files. */
  publish(edition: { mark: string; spanishTitle: string }): void {
    const words = readdirSync(join(this.folder, 'words')).find((name) => name.startsWith('es.')) ?? '';
    const renamed = words.replace(/^es\.\w+/, 'es.0123456789');
    renameSync(join(this.folder, 'words', words), join(this.folder, 'words', renamed));
    this.change(`words/${renamed}`, (text) => text.replace(/^start-title = .*$/m, `start-title = ${edition.spanishTitle}`));
    const mark = `<meta name="edition" content="${edition.mark}" />`;
    this.change('index.html', (text) => text.replaceAll(words, renamed).replace('</head>', `${mark}</head>`));
    this.change('sw.js', (text) =>
      text.replaceAll(words, renamed).replace(/("?url"?:"index\.html","?revision"?:")\w+/, `$1${edition.mark}`),
    );
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private change(name: string, by: (text: string) => string): void {
    const path = join(this.folder, name);
    const before = readFileSync(path, 'utf8');
    const after = by(before);
    if (after === before) throw new Error(`${name} was not changed`);
    writeFileSync(path, after);
  }
}
