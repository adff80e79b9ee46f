// Tables in files as spreadsheets of all kinds write them: codes, separators, quotes, line ends.
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decoded, isDocument, rowsOf } from '../../../web/src/files/tableReader';

const bytesOf = (...bytes: number[]): ArrayBuffer => new Uint8Array(bytes).buffer;

function utf16(text: string, isBig: boolean): ArrayBuffer {
  const units = `\uFEFF${text}`.split('').map((unit) => unit.charCodeAt(0));
  return bytesOf(...units.flatMap((unit) => (isBig ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}

const utf8 = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const rows = (text: string) => rowsOf(Papa, text);
const read = (bytes: ArrayBuffer) => rows(decoded(bytes));

const table = [
  ['Fecha', 'Niños “presentes”'],
  ['4/9/2026', '45,5 %'],
];
const asTabs = table.map((row) => row.join('\t')).join('\r\n');

describe('the code of a file', () => {
  test.each([
    ['UTF-8', utf8(asTabs)],
    ['UTF-8 with its mark', utf8(`\uFEFF${asTabs}`)],
    ['UTF-16, small end first', utf16(asTabs, false)],
    ['UTF-16, big end first', utf16(asTabs, true)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(table);
  });

  test('the old one of Windows', () => {
    // "Año sí" and a no-break space; quotes and dashes of that code Node itself reads wrongly.
    expect(decoded(bytesOf(0x41, 0xf1, 0x6f, 0x20, 0x73, 0xed, 0xa0))).toBe('Año sí\u00A0');
  });

  test('a workbook is none, whatever it is called', () => {
    expect(isDocument(bytesOf(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe(true);
    expect(isDocument(bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe(true);
    expect(isDocument(utf8('%PDF-1.7'))).toBe(true);
    expect(isDocument(utf8('PK,Date\n1,2'))).toBe(false);
    expect(isDocument(bytesOf())).toBe(false);
  });
});

describe('rows of cells', () => {
  const expected = [
    ['Date', 'Percent'],
    ['9/4/2026', '45'],
  ];

  test.each([
    ['commas', 'Date,Percent\n9/4/2026,45'],
    ['semicolons', 'Date;Percent\n9/4/2026;45'],
    ['tabs', 'Date\tPercent\n9/4/2026\t45'],
    ['bars', 'Date|Percent\n9/4/2026|45'],
    ['line ends of Windows', 'Date,Percent\r\n9/4/2026,45\r\n'],
    ['line ends of old Macs', 'Date,Percent\r9/4/2026,45\r'],
    ['blank lines between', '\n\nDate,Percent\n,\n\n9/4/2026,45\n\n'],
    ['a separator that the first line names', 'sep=;\r\nDate;Percent\r\n9/4/2026;45'],
    ['a mark of the code before that', '\uFEFFsep=|\nDate|Percent\n9/4/2026|45'],
    ['quotes', '"Date","Percent"\n"9/4/2026","45"'],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(expected);
  });

  test('decimal commas do not part cells where semicolons do', () => {
    expect(rows('Fecha;Porcentaje\n4/9/2026;45,5\n11/9/2026;46,0')[1]).toEqual(['4/9/2026', '45,5']);
  });

  test('tabs part cells that hold commas', () => {
    expect(rows('Date\tNote\n9/4/2026\tone, two, three')[1]).toEqual(['9/4/2026', 'one, two, three']);
  });

  test('cells hold line ends, separators and quotes inside of quotes', () => {
    expect(rows('Date,Note\n9/4/2026,"two\nlines, and ""quotes"""\n9/5/2026,x')).toEqual([
      ['Date', 'Note'],
      ['9/4/2026', 'two\nlines, and "quotes"'],
      ['9/5/2026', 'x'],
    ]);
  });

  test('thousands are read', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `9/4/2026,${index}`);
    const found = rows(['Date,Value', ...lines].join('\n'));
    expect(found).toHaveLength(5001);
    expect(found.at(-1)).toEqual(['9/4/2026', '4999']);
  });

  test('of nothing there are none', () => {
    for (const text of ['', '\uFEFF', '\n\r\n', ' ', ',,\n,,', 'sep=;\n']) expect(rows(text)).toEqual([]);
  });

  test('one column is one column', () => {
    expect(rows('45\n46\n47')).toEqual([['45'], ['46'], ['47']]);
  });
});
