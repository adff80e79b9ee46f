// The list of plans in this browser: one small file a plan, so that the first screen need not read the plans themselves.
import { storedFiles } from './database';
import { type Files, Folder } from './folder';
import { exclusively } from './locks';
import type { PlanMeta } from './types';

const path = '/waymark/library';

export class Library {
  private readonly files: Files;
  private readonly onRead: (plans: PlanMeta[]) => void;
  private folder: Folder | null = null;

  /** `onRead` hears the list whenever it was read or written, so that what a screen shows is never older than that. */
  constructor(files: Files, onRead: (plans: PlanMeta[]) => void) {
    this.files = files;
    this.onRead = onRead;
  }

  async list(): Promise<PlanMeta[]> {
    return this.exclusively(async (folder) => readAll(folder));
  }

  /** Writes what is known of a plan; fields that are left out stay as they are. */
  async put(meta: Partial<PlanMeta> & { key: string }): Promise<void> {
    await this.exclusively(async (folder) => {
      const before = readAll(folder).find((each) => each.key === meta.key);
      folder.write(`${meta.key}.json`, JSON.stringify({ ...blank, ...before, ...meta }));
      await folder.commit([`${meta.key}.json`]);
    });
  }

  async forget(key: string): Promise<void> {
    await this.exclusively(async (folder) => {
      if (!folder.names().includes(`${key}.json`)) return;
      folder.remove(`${key}.json`);
      await folder.commit([]);
    });
  }

  private exclusively<T>(work: (folder: Folder) => Promise<T>): Promise<T> {
    return exclusively('waymark-library', async () => {
      this.folder ??= new Folder(this.files, path);
      await this.folder.populate();
      const result = await work(this.folder);
      this.onRead(readAll(this.folder));
      return result;
    });
  }
}

const blank = { planId: '', title: '', organization: '', steps: 0, savedAt: null, exportedAt: null, bytes: 0 };

/** The list as it is stored, read without the core, so that reading it and starting the core go on side by side. */
export async function peekLibrary(): Promise<PlanMeta[]> {
  const files = await storedFiles(path);
  return [...files].flatMap(([file, contents]) => parse(file.slice(path.length + 1), new TextDecoder().decode(contents)));
}

function readAll(folder: Folder): PlanMeta[] {
  return folder.names().flatMap((name) => parse(name, folder.readText(name)));
}

function parse(name: string, text: string): PlanMeta[] {
  try {
    const meta = JSON.parse(text) as PlanMeta | null;
    return meta && `${meta.key}.json` === name ? [meta] : [];
  } catch {
    // A file that another program damaged: the plan itself is in its own database and is found again by name.
    return [];
  }
}
