// The files of one plan: a checkpoint (the whole plan file) and the journal segments since. All are written once and never
// changed, and their names say which revisions they hold, so what is stored can be read off the folder's listing:
//
//   checkpoint-0000000041.json   journal-0000000041-0000000043.jsonl   journal-0000000043-0000000044.jsonl
import type { Folder } from './folder';
import type { StoredPlan } from './types';

const digits = (revision: number) => String(revision).padStart(10, '0');
const checkpointName = (revision: number) => `checkpoint-${digits(revision)}.json`;
const segmentName = (from: number, to: number) => `journal-${digits(from)}-${digits(to)}.jsonl`;

interface Segment {
  name: string;
  from: number;
  to: number;
}

interface Listing {
  checkpoints: { name: string; revision: number }[];
  segments: Segment[];
}

function list(folder: Folder): Listing {
  const listing: Listing = { checkpoints: [], segments: [] };
  for (const name of folder.names().sort()) {
    const checkpoint = /^checkpoint-(\d+)\.json$/.exec(name);
    const segment = /^journal-(\d+)-(\d+)\.jsonl$/.exec(name);
    if (checkpoint) listing.checkpoints.push({ name, revision: Number(checkpoint[1]) });
    else if (segment) listing.segments.push({ name, from: Number(segment[1]), to: Number(segment[2]) });
  }
  return listing;
}

/** Segments that follow each other from a checkpoint on. */
function chain(listing: Listing, revision: number): Segment[] {
  const chained: Segment[] = [];
  let at = revision;
  for (const segment of listing.segments) {
    if (segment.from !== at) continue;
    chained.push(segment);
    at = segment.to;
  }
  return chained;
}

/** The revision that is stored, or null where nothing is. */
export function storedRevision(folder: Folder): number | null {
  const listing = list(folder);
  const checkpoint = listing.checkpoints.at(-1);
  if (!checkpoint) return null;
  return chain(listing, checkpoint.revision).at(-1)?.to ?? checkpoint.revision;
}

export function readPlan(folder: Folder): StoredPlan | null {
  const listing = list(folder);
  const checkpoint = listing.checkpoints.at(-1);
  if (!checkpoint) return null;
  const journal = chain(listing, checkpoint.revision).map((segment) => folder.readText(segment.name));
  return { checkpoint: folder.readText(checkpoint.name), journal: journal.join('') };
}

export function savedAt(folder: Folder): number | null {
  return folder.names().reduce<number | null>((latest, name) => Math.max(latest ?? 0, folder.modified(name)), null);
}

/** A file as it was given to the folder. */
export interface Written {
  name: string;
  text: string;
  /** Revision that is stored once this file is. */
  revision: number;
}

/** Adds a journal segment. */
export function addSegment(folder: Folder, journal: { text: string; from: number; to: number }): Written {
  const written = { name: segmentName(journal.from, journal.to), text: journal.text, revision: journal.to };
  folder.write(written.name, written.text);
  return written;
}

/** Adds a checkpoint; what it replaces is removed by removeAllBut() once the checkpoint is safely stored. */
export function addCheckpoint(folder: Folder, checkpoint: { text: string; revision: number }): Written {
  const written = { name: checkpointName(checkpoint.revision), ...checkpoint };
  folder.write(written.name, written.text);
  return written;
}

export function removeAllBut(folder: Folder, name: string): void {
  for (const old of folder.names()) if (old !== name) folder.remove(old);
}

// A journal as long as this takes noticeable time to run at the next start; few files keep each save's listing short.
const mostSegments = 48;
const mostJournalBytes = 400_000;

export function isJournalLong(folder: Folder): boolean {
  const { segments } = list(folder);
  return (
    segments.length >= mostSegments ||
    segments.reduce((sum, segment) => sum + folder.size(segment.name), 0) > mostJournalBytes
  );
}
