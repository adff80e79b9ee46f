// Tables and the sheet, as the page asks for them: shapes, limits, and that what was typed is one step of undo.
import { describe, expect, test } from 'vitest';
import type { AsideCell, CellFinding, DataColumn, DataProposal, DataSheet, ProposedObservation, SheetEntry, SheetRow } from '../../web/src/core/data';
import type { ChangeSet, RawSession, View } from '../../web/src/core/types';
import { answer, newPlan, refusal, startModule } from './module';
import { type Check, exactly, listOf, mapOf, nullOr, number, oneOf, text, truth } from './shapes';

const module = await startModule();

const role = oneOf('ignored', 'date', 'value', 'numerator', 'denominator', 'group', 'by', 'note', 'measure');
const group = nullOr(oneOf('focal', 'comparison', 'state'));
const any: Check = () => {};

const proposalShape = exactly<DataProposal>({
  rows: listOf(listOf(text)),
  header: nullOr(number),
  turned: truth,
  decimal: oneOf('point', 'comma', 'neither'),
  decimalEvident: truth,
  dayOrder: oneOf('month-first', 'day-first'),
  dayOrderEvident: truth,
  columns: listOf(exactly<DataColumn>({ role, group, measure: nullOr(text) })),
  observations: listOf(
    exactly<ProposedObservation>({
      row: number,
      measure: text,
      value: mapOf(any),
      state: oneOf('new', 'known', 'differs'),
      other: nullOr(text),
      advised: truth,
      givesValue: truth,
    }),
  ),
  columnsLeftOut: number,
  findings: listOf(exactly<CellFinding>({ row: number, column: number, problem: text, remark: text, args: mapOf(text) })),
  left: listOf(exactly<DataProposal['left'][number]>({ row: number, reason: oneOf('above-header', 'heading', 'no-figures', 'summary', 'unknown-measure') })),
});

const sheetShape = exactly<DataSheet>({
  measure: text,
  valueKind: nullOr(text),
  percent: truth,
  groups: listOf(oneOf('focal', 'comparison', 'state')),
  rows: listOf(
    exactly<SheetRow>({
      date: nullOr(text),
      entries: listOf(
        exactly<SheetEntry>({
          observation: text,
          group,
          value: nullOr(number),
          numerator: nullOr(number),
          denominator: nullOr(number),
          counted: nullOr(number),
          note: text,
          by: nullOr(text),
          enteredOn: nullOr(text),
          aside: listOf(exactly<AsideCell>({ cell: oneOf('date', 'value', 'numerator', 'denominator', 'group', 'by'), text, problem: text })),
          remarks: listOf(exactly<SheetEntry['remarks'][number]>({ code: text, args: mapOf(text) })),
          notes: listOf(text),
        }),
      ),
    }),
  ),
});

function measured(value: Record<string, unknown> = {}): { session: RawSession; measure: string } {
  const session = newPlan(module);
  const goal = { statement: 'Attend', measures: [{ name: 'Attendance', valueKind: 'percent', ...value }] };
  answer(session.edit(JSON.stringify({ edits: [{ op: 'insert', parent: 'plan1', list: 'goals', value: goal }] })));
  const { entities } = answer<View>(session.view());
  return { session, measure: Object.values(entities).find(({ noun }) => noun === 'measure')?.id ?? '' };
}

const sheetOf = (session: RawSession, measure: string) => answer<DataSheet>(session.dataSheet(measure));

function enter(session: RawSession, measure: string, observations: string[], cells: Record<string, string>, of: string | null = null): ChangeSet {
  const typed = Object.entries(cells).map(([column, words]) => ({ column, group: of, text: words }));
  return answer(session.enterData(JSON.stringify({ measure, rows: [{ observations, cells: typed }] })));
}

describe('a table', () => {
  test('is proposed and changes nothing', () => {
    const { session, measure } = measured();
    const rows = [['Date', 'Percent', 'Who'], ['10/5/2026', '45,5 %', 'Nobody'], ['2/30/2026', '<10', '']];
    const before = session.save();
    const proposal = answer<DataProposal>(session.readData(JSON.stringify({ measure, rows })));
    proposalShape(proposal, 'proposal');
    expect(session.save()).toBe(before);
    expect(proposal.observations.map(({ value }) => value)).toEqual([
      { date: '2026-10-05', value: 45.5, note: 'Nobody' },
      { asTyped: 'date: 2/30/2026 | value: <10' },
    ]);
  });

  test('is taken over by ordinary edits', () => {
    const { session, measure } = measured();
    const rows = [['10/5/2026', '45%'], ['Octember', 'abt 40']];
    const { observations } = answer<DataProposal>(session.readData(JSON.stringify({ measure, rows })));
    const edits = observations.map(({ value }) => ({ op: 'insert', parent: measure, list: 'observations', value }));
    answer(session.edit(JSON.stringify({ edits })));
    expect(sheetOf(session, measure).rows).toHaveLength(2);
    answer(session.undo());
    expect(sheetOf(session, measure).rows).toHaveLength(0);
  });

  test.each([
    ['table-empty', []],
    ['table-empty', [[]]],
    ['table-too-long', Array.from({ length: 5001 }, () => ['1'])],
    ['table-too-wide', [Array.from({ length: 101 }, () => '1')]],
    ['cell-too-long', [['x'.repeat(1901)]]],
    ['wrong-type', [[1]]],
    ['wrong-type', ['1']],
  ])('is refused: %s', (code, rows) => {
    const { session, measure } = measured();
    expect(refusal(session.readData(JSON.stringify({ measure, rows }))).code).toBe(code);
  });

  test('must be of a measure', () => {
    expect(refusal(measured().session.readData(JSON.stringify({ measure: 'nobody', rows: [['1']] }))).code).toBe('unknown-entity');
  });
});

describe('the sheet', () => {
  test('shows what was typed, mended and taken back', () => {
    const { session, measure } = measured();
    const id = enter(session, measure, [], { date: 'Octember 5', value: 'abt 4o' }).inserted[0] as string;
    const bad = sheetOf(session, measure);
    sheetShape(bad, 'sheet');
    expect(bad.rows[0]?.entries[0]?.aside).toEqual([
      { cell: 'date', text: 'Octember 5', problem: 'not-a-day' },
      { cell: 'value', text: 'abt 4o', problem: 'not-a-number' },
    ]);
    enter(session, measure, [id], { date: 'Oct 5, 2026' });
    enter(session, measure, [id], { value: '12 of 48 (estimate)' });
    expect(sheetOf(session, measure).rows[0]).toMatchObject({
      date: '2026-10-05',
      entries: [{ value: null, numerator: 12, denominator: 48, counted: 25, note: 'estimate', aside: [], enteredOn: '2026-11-24' }],
    });
    answer(session.undo());
    expect(sheetOf(session, measure).rows[0]?.entries[0]?.aside).toEqual([{ cell: 'value', text: 'abt 4o', problem: 'not-a-number' }]);
  });

  test('has the observations of two groups on one day in one row', () => {
    const { session, measure } = measured({ focalGroup: 'IEP', comparisonGroup: 'All others' });
    const cells = [
      { column: 'date', group: null, text: '2026-10-05' },
      { column: 'value', group: 'focal', text: '45' },
      { column: 'value', group: 'comparison', text: '80%' },
    ];
    answer(session.enterData(JSON.stringify({ measure, rows: [{ observations: [], cells }] })));
    const sheet = sheetOf(session, measure);
    expect(sheet.groups).toEqual(['focal', 'comparison']);
    expect(sheet.rows).toHaveLength(1);
    const ids = sheet.rows[0]?.entries.map(({ observation }) => observation) ?? [];
    enter(session, measure, ids, { value: '' }, 'comparison');
    expect(sheetOf(session, measure).rows[0]?.entries.map((entry) => [entry.group, entry.value])).toEqual([['focal', 45]]);
    const left = sheetOf(session, measure).rows[0]?.entries[0]?.observation ?? '';
    enter(session, measure, [left], { value: '', date: '' });
    expect(sheetOf(session, measure).rows).toEqual([]);
  });

  test('lets counts take the place of the value that they made', () => {
    const { session, measure } = measured();
    const id = enter(session, measure, [], { date: '2026-10-05', value: '25% (12/48)' }).inserted[0] as string;
    enter(session, measure, [id], { numerator: '24' });
    expect(sheetOf(session, measure).rows[0]?.entries[0]).toMatchObject({ value: null, numerator: 24, counted: 50, remarks: [] });
    enter(session, measure, [id], { value: '60' });
    expect(sheetOf(session, measure).rows[0]?.entries[0]?.remarks).toEqual([{ code: 'contradiction', args: { counted: '50' } }]);
  });

  test('reads days by the language of who types', () => {
    const { session, measure } = measured();
    const rows = [{ observations: [], cells: [{ column: 'date', group: null, text: '3/4/2026' }] }];
    answer(session.enterData(JSON.stringify({ measure, rows, language: 'es' })));
    expect(sheetOf(session, measure).rows[0]?.date).toBe('2026-04-03');
  });

  test('keeps long cells whole, also in a file', () => {
    const { session, measure } = measured();
    const long = 'x'.repeat(1900);
    enter(session, measure, [], { date: long, value: long, numerator: long, denominator: long });
    const file = answer<{ text: string }>(session.save()).text;
    answer(session.open(file, JSON.stringify({ replica: 'r9', today: '2026-11-24' })));
    expect(sheetOf(session, measure).rows[0]?.entries[0]?.aside.map(({ text: kept }) => kept)).toEqual([long, long, long, long]);
  });

  test('keeps nothing that breaks lines: what is kept aside can be saved and opened', () => {
    const { session, measure } = measured();
    enter(session, measure, [], { date: '2026-10-05', value: 'four\nty\u0007' });
    const file = answer<{ text: string }>(session.save()).text;
    answer(session.open(file, JSON.stringify({ replica: 'r9', today: '2026-11-24' })));
    expect(sheetOf(session, measure).rows[0]?.entries[0]?.aside[0]?.text).toBe('four ty ');
  });
});
