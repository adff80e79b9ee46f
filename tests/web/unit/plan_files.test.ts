// Checkpoints and journal segments: what is stored is read off the names of the files.
import { describe, expect, test } from 'vitest';
import type { Folder } from '../../../web/src/storage/folder';
import { addCheckpoint, addSegment, isJournalLong, readPlan, removeAllBut, storedRevision } from '../../../web/src/storage/planFiles';

/** A folder without a database behind it. */
function folderOf(files: Record<string, string> = {}): Folder {
  const held = new Map(Object.entries(files));
  const of = (name: string) => held.get(name) ?? '';
  return {
    names: () => [...held.keys()],
    readText: of,
    read: (name: string) => new TextEncoder().encode(of(name)),
    size: (name: string) => of(name).length,
    write: (name: string, text: string) => void held.set(name, text),
    remove: (name: string) => void held.delete(name),
  } as unknown as Folder;
}

describe('the files of a plan', () => {
  test('hold nothing at first', () => {
    expect(storedRevision(folderOf())).toBeNull();
    expect(readPlan(folderOf())).toBeNull();
  });

  test('are a checkpoint and the segments that follow each other from it', () => {
    const folder = folderOf();
    addCheckpoint(folder, { text: 'C9', revision: 9 });
    addSegment(folder, { text: 'a\n', from: 9, to: 10 });
    addSegment(folder, { text: 'b\n', from: 10, to: 12 });
    expect(storedRevision(folder)).toBe(12);
    expect(readPlan(folder)).toEqual({ checkpoint: 'C9', journal: 'a\nb\n' });
  });

  test('a segment that does not follow is left out, with what comes after it', () => {
    const folder = folderOf();
    addCheckpoint(folder, { text: 'C', revision: 9 });
    addSegment(folder, { text: 'lost its predecessor', from: 11, to: 12 });
    addSegment(folder, { text: 'before the checkpoint', from: 7, to: 9 });
    expect(storedRevision(folder)).toBe(9);
    expect(readPlan(folder)).toEqual({ checkpoint: 'C', journal: '' });
  });

  test('the newer checkpoint counts while the older one is still there', () => {
    const folder = folderOf();
    addCheckpoint(folder, { text: 'old', revision: 9 });
    addSegment(folder, { text: 'in both', from: 9, to: 10 });
    const { name } = addCheckpoint(folder, { text: 'new', revision: 10 });
    expect(readPlan(folder)).toEqual({ checkpoint: 'new', journal: '' });
    removeAllBut(folder, name);
    expect(folder.names()).toEqual([name]);
    expect(readPlan(folder)).toEqual({ checkpoint: 'new', journal: '' });
  });

  test('sort by number, however many digits', () => {
    const folder = folderOf();
    addCheckpoint(folder, { text: 'C', revision: 999_999 });
    addSegment(folder, { text: 'a', from: 999_999, to: 1_000_000 });
    addSegment(folder, { text: 'b', from: 1_000_000, to: 1_000_001 });
    expect(storedRevision(folder)).toBe(1_000_001);
  });

  test('files of other programs are let be', () => {
    expect(storedRevision(folderOf({ 'checkpoint-x.json': '', '.DS_Store': '' }))).toBeNull();
  });

  test('a long journal asks for a checkpoint, by count or by size', () => {
    const folder = folderOf();
    addCheckpoint(folder, { text: 'C', revision: 0 });
    for (let at = 0; at < 10; at++) addSegment(folder, { text: 'x', from: at, to: at + 1 });
    expect(isJournalLong(folder)).toBe(false);
    addSegment(folder, { text: 'x'.repeat(500_000), from: 10, to: 11 });
    expect(isJournalLong(folder)).toBe(true);
    const many = folderOf();
    for (let at = 0; at < 60; at++) addSegment(many, { text: 'x', from: at, to: at + 1 });
    expect(isJournalLong(many)).toBe(true);
  });
});
