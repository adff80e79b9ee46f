// The boundary between the page and the core: what the built module exports, and what its answers look like, against the
// types that were written by hand for them (web/src/core/types.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  ChangeSet,
  Checkpoint,
  CoreProblem,
  Description,
  FieldDescription,
  Finding,
  Inspection,
  Journal,
  PublicCopy,
  RawModule,
  RawSession,
  Schedule,
  SectionCount,
  SmartLetter,
  StepTimes,
  UndoInfo,
  View,
} from '../../web/src/core/types';
import { examples, wasmModule } from '../web/support/places';
import { answer, newPlan, refusal, startModule, today } from './module';
import { type Check, exactly, listOf, mapOf, maybe, nullOr, number, oneOf, type Shape, text, truth } from './shapes';

let module: RawModule;
beforeAll(async () => {
  module = await startModule();
});

const exampleFiles = readdirSync(examples).filter((name) => name.endsWith('.json'));
const example = (name: string) => readFileSync(join(examples, name), 'utf8');

const severity = oneOf('must', 'should', 'tip');
const kind = oneOf('text', 'long', 'number', 'integer', 'date', 'truth', 'choice', 'ref', 'refs', 'list');
const undo = nullOr(
  exactly<UndoInfo>({
    op: oneOf('set', 'insert', 'remove', 'move', 'smart', 'restore', 'several'),
    noun: text,
    field: maybe(text),
  }),
);
const problem = exactly<CoreProblem>({ code: text, path: text, args: mapOf(text) });
const finding = exactly<Finding>({
  key: text,
  rule: text,
  severity,
  entity: text,
  noun: text,
  field: nullOr(text),
  section: text,
  args: mapOf(text),
  mend: maybe(mapOf(text)),
  setAside: maybe(text),
});
const state = {
  revision: number,
  sections: mapOf(exactly<SectionCount>({ filled: number, expected: number, touched: truth })),
  undo,
  redo: undo,
};

const fieldValue: Check = (value, path) => {
  if (Array.isArray(value)) listOf(text)(value, path);
  else expect(['string', 'number', 'boolean'], path).toContain(typeof value);
};
const record: Check = (value, path) => {
  const { id, noun, parent, list, ...fields } = value as Record<string, unknown>;
  text(id, `${path}.id`);
  text(noun, `${path}.noun`);
  nullOr(text)(parent, `${path}.parent`);
  nullOr(text)(list, `${path}.list`);
  mapOf(fieldValue)(fields, path);
};

const viewShape: Shape<View> = {
  ...state,
  planId: text,
  root: text,
  entities: mapOf(record),
  findings: listOf(finding),
  notes: maybe(listOf(problem)),
};
const view = exactly<View>(viewShape);
const stepTimes = exactly<StepTimes>({
  id: text,
  earlyStart: nullOr(text),
  earlyFinish: nullOr(text),
  lateStart: nullOr(text),
  lateFinish: nullOr(text),
  length: number,
  lengthKnown: truth,
  slack: number,
  critical: truth,
  slippage: nullOr(number),
});
const schedule = exactly<Schedule>({ steps: listOf(stepTimes), cycles: listOf(listOf(text)), finish: nullOr(text) });
const changeSet = exactly<ChangeSet>({
  ...state,
  changed: mapOf(record),
  removed: listOf(text),
  inserted: listOf(text),
  findings: exactly<ChangeSet['findings']>({ added: listOf(finding), removed: listOf(text) }),
  whole: maybe(truth),
  schedule: maybe(schedule),
});
const field = exactly<FieldDescription>({
  name: text,
  kind,
  expected: truth,
  maxLength: maybe(number),
  min: maybe(number),
  max: maybe(number),
  choices: maybe(listOf(text)),
  choiceName: maybe(text),
  noun: maybe(text),
  section: maybe(text),
});
const description = exactly<Description>({
  nouns: mapOf(exactly<{ fields: FieldDescription[] }>({ fields: listOf(field) })),
  sections: listOf(text),
  smartVariants: mapOf(listOf(exactly<SmartLetter>({ key: text, letter: text, questions: listOf(text) }))),
  rules: listOf(exactly<Description['rules'][number]>({ id: text, severity, noun: nullOr(text), field: text })),
  limits: exactly<Description['limits']>({ fileBytes: number, depth: number, entities: number }),
  version: text,
});
const inspection = exactly<Inspection>({
  plan: exactly<Inspection['plan']>({
    id: text,
    title: nullOr(text),
    organization: nullOr(text),
    level: nullOr(text),
    language: nullOr(text),
    start: nullOr(text),
    end: nullOr(text),
  }),
  counts: exactly<Inspection['counts']>({
    people: number,
    gaps: number,
    rootCauses: number,
    goals: number,
    measures: number,
    steps: number,
    observations: number,
    meetings: number,
    decisions: number,
  }),
  version: text,
  stamped: truth,
  notes: listOf(problem),
});

describe('the exported names', () => {
  // What Emscripten itself hangs on a module; its list differs a little from version to version.
  const emscriptens =
    /^(_|HEAP|FS_|dynCall|stack|asm$|run$|ready$|wasm|preloaded|std(in|out|err)$|calledRun$|(add|remove)RunDependency$|(Binding|Internal|UnboundType)Error$|get\w*Inherited|flushPendingDeletes$|setDelayFunction$|count_emval|get_first_emval)/;

  test('are those that were reviewed', () => {
    const own = Object.keys(module).filter((name) => !emscriptens.test(name));
    expect(own.sort()).toEqual(['FS', 'IDBFS', 'Session', 'describe', 'inspect', 'schema']);
  });

  test('of a session are those that were reviewed', () => {
    const found = Object.getOwnPropertyNames(module.Session.prototype).filter((name) => name !== 'constructor');
    const changing = ['create', 'edit', 'journalTaken', 'mend', 'open', 'redo', 'replay', 'restore', 'setToday', 'undo'];
    const time = ['agenda', 'carryOut', 'day', 'due', 'events', 'handOver', 'keepBaseline', 'leaving', 'schedule', 'whatIf', 'workload'];
    const calendars = ['calendarImport', 'readDays', 'startingPoint'];
    const others = ['decide', 'gapLooks', 'progress', 'progressSince', 'takeOffer', 'journal', 'quality', 'save', 'share', 'shareText', 'view', 'workshop'];
    const data = ['dataSheet', 'enterData', 'readData'];
    expect(found.sort()).toEqual([...changing, ...time, ...calendars, ...data, ...others].sort());
  });

  test('the glue makes no function from text, which the security policy would block', () => {
    const glue = readFileSync(wasmModule, 'utf8');
    expect(glue).not.toMatch(/new Function\s*\(|\beval\s*\(/);
  });
});

describe('the answers', () => {
  test('describe', () => description(answer(module.describe()), 'describe'));

  test('schema is a JSON Schema of an object', () => {
    const schema = answer<{ $schema: string; type: string; properties: object }>(module.schema());
    expect(schema.$schema).toContain('json-schema.org');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['format', 'version', 'plan']));
  });

  test.each(exampleFiles)('inspect and open of %s', (name) => {
    inspection(answer(module.inspect(example(name))), 'inspect');
    const session = new module.Session();
    view(answer(session.open(example(name), JSON.stringify({ replica: 'r2', today }))), 'open');
    session.delete();
  });

  test.each(exampleFiles)('share of %s, whose groups are large, keeps every number', (name) => {
    const session = new module.Session();
    answer(session.open(example(name), JSON.stringify({ replica: 'r2', today })));
    const { withheld } = answer<PublicCopy>(session.share(JSON.stringify({ audience: 'community' })));
    expect(withheld.filter(({ reason }) => reason === 'few-students' || reason === 'private')).toEqual([]);
    session.delete();
  });

  test('share, of which the plan knows nothing', () => {
    const session = newPlan(module);
    const before = session.save();
    const copy = answer<PublicCopy>(session.share(JSON.stringify({ audience: 'families', words: { number: '[…]', person: '[staff]' } })));
    const reason = oneOf('few-students', 'private', 'contact', 'name', 'team-only');
    exactly<PublicCopy>({ file: text, withheld: listOf(exactly<PublicCopy['withheld'][number]>({ entity: text, field: text, reason })) })(copy, 'share');
    expect(JSON.parse(copy.file).plan.publicFor).toBe('families');
    const minutes = JSON.stringify({ audience: 'families', words: { number: '[…]' }, text: '5 Black students were expelled. Write to a.b@c.org.' });
    expect(answer<{ text: string }>(session.shareText(minutes)).text).toBe('[…] Black students were expelled. Write to […].');
    expect(refusal(session.shareText('{"audience":"families"}')).code).toBe('wrong-type');
    expect(session.save()).toBe(before);
    expect(refusal(session.share('{"audience":"nobody"}')).code).toBe('bad-choice');
    session.delete();
  });

  test('create, edit, undo, redo, restore, setToday, save and journal of a session', () => {
    const session = newPlan(module);
    view(answer(session.view()), 'view');
    const before = answer<Checkpoint>(session.save());
    exactly<Checkpoint>({ text, revision: number })(before, 'save');
    const request = { edits: [{ op: 'insert', parent: 'plan1', list: 'steps', value: { title: 'Train' } }], at: 1 };
    const change = answer<ChangeSet>(session.edit(JSON.stringify(request)));
    changeSet(change, 'edit');
    expect(change.inserted).toHaveLength(1);
    expect(change.findings.added.length).toBeGreaterThan(0);
    const journal = answer<Journal>(session.journal());
    exactly<Journal>({ text, from: number, to: number })(journal, 'journal');
    expect(journal.to).toBe(change.revision);
    expect(answer(session.journalTaken(String(journal.to)))).toBeNull();
    changeSet(answer(session.undo()), 'undo');
    changeSet(answer(session.redo()), 'redo');
    changeSet(answer(session.setToday('2027-01-05')), 'setToday');
    const restored = answer<ChangeSet>(session.restore(before.text));
    changeSet(restored, 'restore');
    expect(restored.whole).toBe(true);
    session.delete();
  });

  test('a journal brings a second session to the same view', () => {
    const session = newPlan(module);
    const start = answer<Checkpoint>(session.save());
    answer(session.journalTaken(String(start.revision)));
    for (const name of ['Ana', 'Ben'])
      answer(session.edit(JSON.stringify({ edits: [{ op: 'insert', parent: 'plan1', list: 'people', value: { name } }], at: 1 })));
    const second = new module.Session();
    answer(second.open(start.text, JSON.stringify({ replica: 'r2', today })));
    const replayed = answer<View>(second.replay(answer<Journal>(session.journal()).text));
    view(replayed, 'replay');
    expect(replayed.entities).toEqual(answer<View>(session.view()).entities);
    session.delete();
    second.delete();
  });

  test.each([
    ['an edit of nothing', (session: RawSession) => session.edit('{"edits":[{"op":"remove","id":"nobody"}],"at":1}')],
    ['nothing to undo', (session: RawSession) => session.undo()],
    ['nothing to redo', (session: RawSession) => session.redo()],
    ['a request that is no JSON', (session: RawSession) => session.edit('{')],
    ['a day that is none', (session: RawSession) => session.setToday('2026-02-30')],
  ])('a refusal of %s', (_what, ask) => {
    const session = newPlan(module);
    problem(refusal(ask(session)), 'error');
    session.delete();
  });

  test('before a plan is open, every call is refused', () => {
    const session = new module.Session();
    const calls = [session.view(), session.save(), session.journal(), session.undo(), session.redo(), session.edit('{"edits":[]}')];
    for (const envelope of calls) expect(refusal(envelope).code).toBe('no-plan');
    session.delete();
  });
});
