// Plan files out of and into the page: names, downloads, sharing, reading.

/** A file name that Windows, macOS and mail programs accept. */
export function fileName(organization: string, title: string, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}.${two(now.getMinutes())}`;
  const plain = [organization, title]
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .map((part) => part.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 60).replace(/[. ]+$/, ''))
    .filter(Boolean)
    .join(' ');
  return `${plain || 'Waymark'} ${day} ${time}.waymark.json`;
}

export function download(name: string, text: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Web Share with the file, where the browser can; false where it cannot, or the person changed their mind. */
export async function shareFile(name: string, text: string): Promise<boolean> {
  const file = new File([text], name, { type: 'application/json' });
  if (!navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file], title: name });
    return true;
  } catch {
    return false;
  }
}

export class TooLarge extends Error {
  readonly size: number;
  constructor(size: number) {
    super('too large');
    this.size = size;
  }
}

/** The file's text; a file over the limit is refused before it is read. */
export async function readFile(file: File, limit: number): Promise<string> {
  if (file.size > limit) throw new TooLarge(file.size);
  const bytes = await file.arrayBuffer();
  // fatal: bytes that are no text must be refused, not turned into question marks.
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export interface LibraryFile {
  format: 'waymark-library';
  version: '1.0';
  plans: { name: string; file: unknown }[];
}

/** Every plan of this browser in one readable file. */
export function libraryFile(plans: { name: string; text: string }[]): string {
  const library: LibraryFile = {
    format: 'waymark-library',
    version: '1.0',
    plans: plans.map(({ name, text }) => ({ name, file: JSON.parse(text) })),
  };
  return `${JSON.stringify(library, null, 1)}\n`;
}

/** A library file without anything in it that could be a plan. */
export class NoPlans extends Error {}

/** The plan files in a text: those of a library file, or the text itself. What they hold is for the core to judge. */
export function plansIn(text: string): string[] {
  if (!/^\s*\{\s*"format"\s*:\s*"waymark-library"/.test(text)) return [text];
  const { plans } = JSON.parse(text) as Partial<LibraryFile>;
  const files = Array.isArray(plans) ? plans.map((plan) => plan?.file) : [];
  if (files.length === 0 || files.some((file) => file === undefined)) throw new NoPlans();
  return files.map((file) => JSON.stringify(file));
}
