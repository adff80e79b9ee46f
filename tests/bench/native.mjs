// Figures of the native core: Google Benchmark's processor time by name and size (or kind of input).
import { execFileSync } from 'node:child_process';

const inMilliseconds = { ns: 1e-6, us: 1e-3, ms: 1 };

/** @returns {Map<string, Map<string, number>>} milliseconds by benchmark, and by number of steps or kind of input */
export function measureNative(program, quick, say) {
  say('the core, native');
  const options = ['--benchmark_format=json', `--benchmark_min_time=${quick ? 0.01 : 0.5}`];
  const { benchmarks } = JSON.parse(execFileSync(program, options, { maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }));
  const figures = new Map();
  for (const { name, cpu_time: time, time_unit: unit } of benchmarks) {
    const [what, input] = name.split('/');
    if (!figures.has(what)) figures.set(what, new Map());
    figures.get(what).set(input, time * inMilliseconds[unit]);
  }
  return figures;
}
