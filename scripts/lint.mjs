// Checks what no compiler checks: the rooms of the house and who may know whom, the locale files against the code, and
// README's map against the tree. Prints each broken rule with its place and what to do, and exits 1 if there is any.
//   node scripts/lint.mjs               checks the project
//   node scripts/lint.mjs --self-test   runs the linter's own tests
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCore } from './lint/core.mjs';
import { checkLayout } from './lint/layout.mjs';
import { checkMap } from './lint/map.mjs';
import { checkPage } from './lint/page.mjs';
import { projectTree } from './lint/tree.mjs';
import { checkWords } from './lint/words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function selfTest() {
  const folder = fileURLToPath(new URL('lint', import.meta.url));
  const tests = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const { status } = spawnSync(process.execPath, ['--test', ...tests], { cwd: folder, stdio: 'inherit' });
  return status ?? 1;
}

function check() {
  const tree = projectTree(root);
  const problems = [checkLayout, checkCore, checkPage, checkWords, checkMap].flatMap((each) => each(tree));
  for (const { file, line, what, fix } of problems) console.log(`${file}${line ? `:${line}` : ''}: ${what}\n    ${fix}`);
  console.log(problems.length === 0 ? `${tree.files.length} files, all in order` : `${problems.length} to mend`);
  return problems.length === 0 ? 0 : 1;
}

const [option] = process.argv.slice(2);
if (option && option !== '--self-test') {
  console.error('node scripts/lint.mjs [--self-test]');
  process.exit(64);
}
process.exit(option ? selfTest() : check());
