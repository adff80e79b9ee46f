// Whatever is edited: undo brings back what was, redo what came after, and a saved file or a kept journal the same plan.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CoreError, Session } from '../../web/src/core/client';
import type { ChangeSet, Description, EditRequest, FieldDescription, FieldValue, RawModule, View } from '../../web/src/core/types';
import { answer, startModule, today } from './module';

let module: RawModule;
let nouns: Description['nouns'];
beforeAll(async () => {
  module = await startModule();
  nouns = answer<Description>(module.describe()).nouns;
});

/** A wish that becomes an edit once the plan is there to choose from: numbers pick among what the plan has. */
interface Wish {
  op: 'set' | 'insert' | 'remove' | 'move' | 'smart';
  entity: number;
  field: number;
  value: number;
  words: string;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  op: fc.constantFrom('insert', 'set', 'set', 'insert', 'move', 'remove', 'smart'),
  entity: fc.nat(),
  field: fc.nat(),
  value: fc.nat(),
  words: fc.string({ unit: 'grapheme', maxLength: 40 }).map(plain),
});

// What the core refuses is another test's subject.
function plain(text: string): string {
  return text.replace(/\p{Cc}|\p{Surrogate}/gu, '');
}

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function valueFor(field: FieldDescription, wanted: Wish, view: View): FieldValue | null {
  const ids = Object.values(view.entities).flatMap(({ id, noun }) => (noun === field.noun ? [id] : []));
  switch (field.kind) {
    case 'text':
    case 'long':
      return [...wanted.words].slice(0, field.maxLength).join('') || null;
    case 'number':
      return (wanted.value % 1000) / 8;
    case 'integer':
      return (field.min ?? 0) + (wanted.value % (Math.min(field.max ?? 100, 1000) - (field.min ?? 0) + 1));
    case 'date':
      return `20${26 + (wanted.value % 3)}-0${1 + (wanted.value % 9)}-1${wanted.value % 10}`;
    case 'choice':
      return pick(field.choices ?? [], wanted.value) ?? null;
    case 'truth':
      return wanted.value % 2 === 0;
    case 'ref':
      return pick(ids, wanted.value) ?? null;
    default:
      return ids.filter((_id, index) => ((wanted.value >> (index % 16)) & 1) === 1);
  }
}

/** The edit that a wish asks for in this plan, or null where there is nothing of the kind. */
function editFor(wanted: Wish, view: View): EditRequest['edits'][number] | null {
  const all = Object.values(view.entities);
  if (wanted.op === 'smart') return { op: 'smart', variant: pick(['source', 'smartie', 'own', 'aligned'], wanted.value) ?? 'source' };
  if (wanted.op === 'insert') {
    const parents = all.filter(({ noun }) => nouns[noun]?.fields.some(({ kind }) => kind === 'list'));
    const parent = pick(parents, wanted.entity);
    const list = pick(nouns[parent?.noun ?? '']?.fields.filter(({ kind }) => kind === 'list') ?? [], wanted.field);
    return parent && list ? { op: 'insert', parent: parent.id, list: list.name } : null;
  }
  const inside = all.filter(({ parent }) => parent !== null);
  if (wanted.op === 'remove') return { op: 'remove', id: pick(inside, wanted.entity)?.id ?? '' };
  if (wanted.op === 'move') {
    const moved = pick(inside, wanted.entity);
    const siblings = view.entities[moved?.parent ?? '']?.[moved?.list ?? ''] as string[];
    return { op: 'move', id: moved?.id ?? '', index: wanted.value % siblings.length };
  }
  const entity = pick(all, wanted.entity);
  const field = pick(nouns[entity?.noun ?? '']?.fields.filter(({ kind, name }) => kind !== 'list' && name !== 'smartVariant') ?? [], wanted.field);
  return entity && field ? { op: 'set', id: entity.id, field: field.name, value: valueFor(field, wanted, view) } : null;
}

// What a person sees of a plan: everything but the counters of edits.
function seen(view: View) {
  const { entities, findings, sections, planId } = view;
  return { entities, findings: [...findings].sort((a, b) => (a.key < b.key ? -1 : 1)), sections, planId };
}

function begin(): Session {
  const session = new Session(module);
  session.create({ id: 'plan1', replica: 'r1', today, title: 'Reading' });
  return session;
}

/** Carries out wishes one by one; what the core refuses (a goal within a goal within a goal ...) changes nothing. */
function carryOut(session: Session, wishes: Wish[]): void {
  for (const [index, wanted] of wishes.entries()) {
    const edit = editFor(wanted, session.view());
    // Far apart in time, so that no two grow together into one step of undo.
    if (edit) tryToEdit(session, { edits: [edit], at: index * 1_000_000 });
  }
}

function tryToEdit(session: Session, request: EditRequest): ChangeSet | null {
  try {
    return session.edit(request);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    return null;
  }
}

/** Records as they are after a change: as the page does it, a list that is not told stands as before. */
function brought(records: View['entities'], change: ChangeSet): View['entities'] {
  const now = { ...records };
  for (const id of change.removed) delete now[id];
  for (const [id, record] of Object.entries(change.changed)) {
    const lists = (nouns[record.noun]?.fields ?? []).flatMap(({ kind, name }) => (kind === 'list' ? [name] : []));
    const untold = lists.filter((name) => !(name in record) && records[id]);
    now[id] = { ...record, ...Object.fromEntries(untold.map((name) => [name, records[id]?.[name]])) } as typeof record;
  }
  return now;
}

const runs = { numRuns: 60 };
const wishes = fc.array(wish, { minLength: 1, maxLength: 25 });

describe('whatever is edited', () => {
  test('a saved file opens as the same plan', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const session = begin();
        const second = new Session(module);
        try {
          carryOut(session, list);
          const file = session.save().text;
          const opened = second.open(file, { replica: 'r2', today });
          expect(seen(opened)).toEqual(seen(session.view()));
          expect(second.save().text).toBe(file);
        } finally {
          session.close();
          second.close();
        }
      }),
      runs,
    );
  });

  test('a checkpoint and the journal since give the same plan', () => {
    fc.assert(
      fc.property(wishes, wishes, (first, then) => {
        const session = begin();
        const second = new Session(module);
        try {
          carryOut(session, first);
          const { text, revision } = session.save();
          session.journalTaken(revision);
          carryOut(session, then);
          second.open(text, { replica: 'r2', today });
          expect(seen(second.replay(session.journal().text))).toEqual(seen(session.view()));
        } finally {
          session.close();
          second.close();
        }
      }),
      runs,
    );
  });

  test('undo goes back step by step to the beginning, and redo forth to the end', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const session = begin();
        try {
          const start = seen(session.view());
          carryOut(session, list);
          const end = seen(session.view());
          let count = 0;
          for (; session.view().undo; count++) session.undo();
          expect(seen(session.view())).toEqual(start);
          for (; count > 0; count--) session.redo();
          expect(session.view().redo).toBeNull();
          expect(seen(session.view())).toEqual(end);
        } finally {
          session.close();
        }
      }),
      runs,
    );
  });

  test('what a step changed brings the records up to date', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const session = begin();
        try {
          let records = session.view().entities;
          for (const [index, wanted] of list.entries()) {
            const edit = editFor(wanted, session.view());
            const change = edit && tryToEdit(session, { edits: [edit], at: index * 1_000_000 });
            if (!change) continue;
            records = brought(records, change);
            expect(records).toEqual(session.view().entities);
          }
          while (session.view().undo) {
            records = brought(records, session.undo());
            expect(records).toEqual(session.view().entities);
          }
        } finally {
          session.close();
        }
      }),
      runs,
    );
  });

  test('one undo takes back one step', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const session = begin();
        try {
          carryOut(session, list.slice(0, -1));
          const before = session.view();
          const edit = editFor(list[list.length - 1] as Wish, before);
          if (!edit) return;
          tryToEdit(session, { edits: [edit], at: 1e12 });
          if (session.view().revision === before.revision) return;
          session.undo();
          expect(seen(session.view())).toEqual(seen(before));
        } finally {
          session.close();
        }
      }),
      runs,
    );
  });
});
