// On which screen a finding is mended. Rail, overview and review count by it, so that their numbers agree.
import type { Finding } from '../core/types';
import { entity } from './plan';
import { planAddress } from './router';

/** The record's screens are by kind of entry; data have a screen of their own. */
function screenOfRecord({ noun, entity: id, field }: Finding): string {
  if (noun === 'observation' || (noun === 'measure' && field === 'observations')) return 'data';
  if (noun === 'measure') return isOfStep(id) ? 'steps' : 'goals';
  const screens: Record<string, string> = { meeting: 'meetings', agendaItem: 'meetings', decision: 'decisions', learningCycle: 'decisions', goalReview: 'decisions', revision: 'revisions' };
  const lists: Record<string, string> = { meetings: 'meetings', decisions: 'decisions', cycles: 'decisions', goalReviews: 'decisions', revisions: 'revisions' };
  return screens[noun] ?? lists[field ?? ''] ?? 'checkins';
}

function isOfStep(id: string): boolean {
  for (let at = entity(id); at; at = entity(at.parent ?? '')) if (at.noun === 'step') return true;
  return false;
}

export const screenOf = (finding: Finding): string => (finding.section === 'record' ? screenOfRecord(finding) : finding.section);

export const findingAddress = (finding: Finding): string => planAddress(screenOf(finding), finding.entity, finding.field);
