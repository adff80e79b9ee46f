// The built wasm module, started in Node as the page starts it: from its bytes.
import { readFileSync } from 'node:fs';
import type { Envelope, RawModule, RawSession } from '../../web/src/core/types';
import { requireBuilt, wasmBinary, wasmModule } from '../web/support/places';

export async function startModule(): Promise<RawModule> {
  const { default: create } = await import(/* @vite-ignore */ requireBuilt(wasmModule));
  return create({ wasmBinary: readFileSync(wasmBinary) }) as Promise<RawModule>;
}

export function answer<T>(envelope: string): T {
  const parsed = JSON.parse(envelope) as Envelope<T>;
  if (!parsed.ok) throw new Error(`${parsed.error.code} at ${parsed.error.path}: ${JSON.stringify(parsed.error.args)}`);
  return parsed.value;
}

export function refusal(envelope: string): { code: string; path: string; args: Record<string, string> } {
  const parsed = JSON.parse(envelope) as Envelope<unknown>;
  if (parsed.ok) throw new Error('this should have been refused');
  return parsed.error;
}

export const today = '2026-11-24';

export function newPlan(module: RawModule, replica = 'r1'): RawSession {
  const session = new module.Session();
  answer(session.create(JSON.stringify({ id: 'plan1', replica, today, title: 'Reading', organization: 'Lincoln' })));
  return session;
}
