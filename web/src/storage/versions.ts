// Versions of a plan that a person can go back to: named ones are kept, automatic ones in a ring. Compressed, in a folder of
// their own, so that opening and saving a plan does not touch them.
import { type Files, Folder } from './folder';
import { exclusively } from './locks';
import type { VersionInfo } from './types';

const mostAutomatic = 20;

const folderPath = (key: string) => `/waymark/versions-${key}`;
export const versionsDatabase = folderPath;

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// A name that is typed or pasted may be cut in the middle of a character, which no file name can hold.
function fileNamePart(name: string): string {
  return encodeURIComponent([...name].slice(0, 60).join('').replace(/\p{Surrogate}/gu, '\uFFFD'));
}

// "1763900000000~auto.json.gz" or "1763900000000~=Before%20the%20board.json.gz"
function parse(folder: Folder, file: string): VersionInfo | null {
  const match = /^(\d+)~(.+)\.json\.gz$/.exec(file);
  if (!match) return null;
  const name = match[2] === 'auto' ? null : decodeURIComponent((match[2] ?? '').slice(1));
  return { id: file, at: Number(match[1]), name, bytes: folder.size(file) };
}

export class Versions {
  private readonly files: Files;
  private readonly key: string;

  constructor(files: Files, key: string) {
    this.files = files;
    this.key = key;
  }

  /** Newest first. */
  list(): Promise<VersionInfo[]> {
    return this.inFolder(async (folder) => this.sorted(folder));
  }

  keep(text: string, name: string | null): Promise<void> {
    return this.inFolder(async (folder) => {
      const file = `${Date.now()}~${name === null ? 'auto' : `=${fileNamePart(name)}`}.json.gz`;
      folder.write(file, await through(new TextEncoder().encode(text), new CompressionStream('gzip')));
      const automatic = this.sorted(folder).filter((version) => version.name === null);
      for (const old of automatic.slice(mostAutomatic)) folder.remove(old.id);
      await folder.commit([file]);
    });
  }

  read(id: string): Promise<string> {
    return this.inFolder(async (folder) =>
      new TextDecoder().decode(await through(folder.read(id), new DecompressionStream('gzip'))),
    );
  }

  remove(id: string): Promise<void> {
    return this.inFolder(async (folder) => {
      folder.remove(id);
      await folder.commit([]);
    });
  }

  private sorted(folder: Folder): VersionInfo[] {
    return folder
      .names()
      .flatMap((name) => parse(folder, name) ?? [])
      .sort((a, b) => b.at - a.at);
  }

  private inFolder<T>(work: (folder: Folder) => Promise<T>): Promise<T> {
    return exclusively(`waymark-versions-${this.key}`, async () => {
      const folder = new Folder(this.files, folderPath(this.key));
      try {
        await folder.populate();
        return await work(folder);
      } finally {
        folder.unmount();
      }
    });
  }
}
