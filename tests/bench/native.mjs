// Figures of the native core: Google Benchmark's processor time by name and size.
import { execFileSync } from 'node:child_process';

/** @returns {Map<string, Map<number, number>>} milliseconds by benchmark and number of steps */
export function measureNative(program, quick, say) {
  say('the core, native');
  const options = ['--benchmark_format=json', `--benchmark_min_time=${quick ? 0.01 : 0.5}`];
  const { benchmarks } = JSON.parse(execFileSync(program, options, { maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }));
  const figures = new Map();
  for (const { name, cpu_time: time } of benchmarks) {
    const [what, steps] = name.split('/');
    if (!figures.has(what)) figures.set(what, new Map());
    figures.get(what).set(Number(steps), time);
  }
  return figures;
}
