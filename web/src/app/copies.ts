// Public copies that are only looked at: a session of their own opens them, and nothing is kept.
import { today } from './open';
import { publicCopy, theCore } from './plan';
import { type Records, recordsOf } from './records';

/** The records of the copy that an audience would get of the plan as it stands; null where the core refuses, and says so. */
export function copyRecords(audience: string): Records | null {
  const copy = publicCopy(audience);
  if (!copy) return null;
  const session = theCore().session();
  try {
    return recordsOf(session.open(copy.file, { replica: 'reader', today: today() }));
  } finally {
    session.close();
  }
}
