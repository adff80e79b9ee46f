// Tables in files and in pasted text, as rows of cells. What they mean is the core's to say.
import type { TableParser } from './libraries';

/** Larger files are no table of a measure; the core takes some thousand rows. */
export const largestTable = 4_000_000;

const newLine = /\r\n|\r|\n/;

/** Excel in Windows writes CSV in its old one-byte code as well as in UTF-8. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'windows-1252').decode(bytes);
  }
}

function isUtf16(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === 0xff && second === 0xfe;
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
