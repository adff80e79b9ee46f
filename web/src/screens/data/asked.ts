// What the address asks for.
import { entity } from '../../app/plan';
import { route } from '../../app/router';

/** The measure or step that the address asks for: itself, or what the entity belongs to. */
export function asked(noun: 'measure' | 'step'): string | null {
  for (let at = route.value.path[2] ?? null; at; at = entity(at)?.parent ?? null) if (entity(at)?.noun === noun) return at;
  return null;
}
