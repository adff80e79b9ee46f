// Tables in files and in pasted text, as rows of cells. What they mean is the core's to say.
import type { TableParser } from './libraries';

/** Larger files are no table of a measure; the core takes some thousand rows. */
export const largestTable = 4_000_000;

const newLine = /\r\n|\r|\n/;

const beginsWith = (bytes: ArrayBuffer, ...first: number[]): boolean => {
  const found = new Uint8Array(bytes.slice(0, first.length));
  return first.every((byte, at) => found[at] === byte);
};

/** A workbook or another document, whatever the file is called: a zip (.xlsx, .ods, .numbers), an old .xls, a PDF. */
export const isDocument = (bytes: ArrayBuffer): boolean =>
  beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || beginsWith(bytes, 0x25, 0x50, 0x44, 0x46);

/** Excel in Windows writes CSV in its old one-byte code as well as in UTF-8, and "Unicode text" in UTF-16. */
export function decoded(bytes: ArrayBuffer): string {
  if (beginsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** "sep=;" in the first line is Excel's way to name the separator. */
function namedSeparator(text: string): { separator: string; rest: string } {
  const named = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/.exec(text);
  return named ? { separator: named[1] as string, rest: text.slice(named[0].length) } : { separator: '', rest: text };
}

/** Rows of cells; blank lines go. The separator is found out where nobody names it. */
export function rowsOf(parser: TableParser, text: string): string[][] {
  const { separator, rest } = namedSeparator(text.replace(/^\uFEFF/, ''));
  const found = separator || (rest.split(newLine, 1)[0]?.includes('\t') ? '\t' : '');
  const { data } = parser.parse<string[]>(rest, { delimiter: found, skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ';', ',', '|'] });
  return data.map((row) => row.map((cell) => cell ?? ''));
}
