// How long the schedule takes after an edit that moves everything (schedule_pass.cpp), natively or as wasm in Node.
import { execFileSync } from 'node:child_process';

/** @returns {Map<number, number>} milliseconds by number of steps */
export function measurePass([program, ...args]) {
  const said = execFileSync(program, args, { encoding: 'utf8' });
  const times = new Map([...said.matchAll(/^(\d+) steps: ([\d.]+) ms$/gm)].map(([, steps, time]) => [Number(steps), Number(time)]));
  if (times.size === 0) throw new Error(`${program} measured nothing: ${said.slice(0, 200)}`);
  return times;
}
