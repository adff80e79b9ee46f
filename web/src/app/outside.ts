// The plan as people outside the team may see it: a public copy, opened beside the plan and read in its place while a picture
// or a calendar is made for them. Made when somebody asks for one, and kept until the plan, the day or the language is another.
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

export type Reading = Pick<Outside, 'said' | 'few'>;

/** Whom least is told. */
export const audience = 'community';

let made: Outside | null = null;

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
  if (!opened.value) return null;
  const of = state();
  if (made?.of !== of) made = make(of);
  return made;
}

/** Whether figures of few students are withheld of the plan. */
export const showsFewStudents = (): boolean => (outside()?.few.size ?? 0) > 0;

/** Makes something of what people outside read in the plan's place. */
export function forOutside<T>(work: (reading: Reading) => T): T | null {
  const view = outside();
  return view && readFrom(view.records, () => work(view));
}
