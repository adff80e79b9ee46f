// The plan as people outside the team may see it: a public copy, opened beside the plan and read in its place while a picture
// or a text is made for them. Made when it is asked for, and again after the plan has changed.
import { signal } from '@preact/signals';
import type { Progress } from '../core/progress';
import { today } from './open';
import { opened, publicCopy, readFrom, revision, theCore, thePlan } from './plan';
import { type Records, recordsOf } from './records';
import { language } from './words';

interface Outside {
  /** What it was made of. */
  of: string;
  records: Records;
  said: Progress;
  /** Entities of which figures of few students are withheld. */
  few: ReadonlySet<string>;
}

/** Whom least is told. */
export const audience = 'community';

const shown = signal<Outside | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

const state = () => `${thePlan().id} ${revision.peek()} ${today()} ${language.value}`;

function make(of: string): Outside | null {
  const copy = publicCopy(audience);
  if (!copy) return null;
  const session = theCore().session();
  try {
    const records = recordsOf(session.open(copy.file, { replica: 'reader', today: today() }));
    const few = new Set(copy.withheld.filter(({ reason }) => reason === 'few-students').map(({ entity }) => entity));
    return { of, records, said: session.progressSince(0), few };
  } finally {
    session.close();
  }
}

/** As the plan stands now; null where the core refuses, and says so. */
function outside(): Outside | null {
  const of = state();
  if (!opened.value) return null;
  if (shown.peek()?.of !== of) shown.value = make(of);
  return shown.peek();
}

/** After the page has been drawn: the copy takes longer than a key press may. */
export function prepareOutside(): () => void {
  clearTimeout(timer);
  timer = setTimeout(outside, 400);
  return () => clearTimeout(timer);
}

/** How many of the entities lose figures of few students on the way out; 0 as long as that is not known. */
export const lostOf = (ids: string[]): number => ids.filter((id) => shown.value?.few.has(id)).length;

/** Whether anything of the plan as it stands does. */
export const showsFewStudents = (): boolean => (outside()?.few.size ?? 0) > 0;

/** Makes something of what people outside read in the plan's place. */
export function forOutside<T>(work: (said: Progress) => T): T | null {
  const view = outside();
  return view && readFrom(view.records, () => work(view.said));
}
