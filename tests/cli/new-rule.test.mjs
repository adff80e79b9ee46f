// scripts/new-rule, in a copy of the folders that it writes to: what it makes compiles, is listed, and is not made twice.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exit, root, scratch } from './support.mjs';

const folder = scratch();
for (const part of ['core', 'scripts/new-rule', 'web/src/locales', '.clang-format']) cpSync(join(root, part), folder.path(part), { recursive: true });

const run = (command, ...args) => spawnSync(command, args, { cwd: folder.path('.'), encoding: 'utf8' });
const newRule = (...args) => run('scripts/new-rule', ...args);
const read = (file) => readFileSync(folder.path(file), 'utf8');
const source = 'core/rules/measure/measure_in_a_test_of_the_script.cpp';
const id = 'measure-in-a-test-of-the-script';
const args = [`measure/${id}`, 'should', 'source'];

for (const wrong of [[], ['measure'], ['measure/a-rule', 'grave'], ['nothing/a-rule', 'must'], ['measure/a-rule', 'must', 'colour']])
  test(`wrong use: ${wrong.join(' ') || '(nothing)'}`, () => assert.equal(newRule(...wrong).status, exit.wrongUse));

test('makes everything that a rule needs', () => {
  const { status, stderr } = newRule(...args);
  assert.equal(status, 0, stderr);
  assert.equal(read('core/rules/catalogue.cpp').match(/kMeasureInATestOfTheScript\b/g).length, 2);
  for (const language of ['en', 'es'])
    for (const end of ['', '-why', '-fix'])
      assert.match(read(`web/src/locales/${language}/rules.ftl`), new RegExp(`^rule-${id}${end} = .+$`, 'm'));
  const [pass, fail] = ['pass', 'fail'].map((name) => JSON.parse(read(`tests/fixtures/rules/${id}/${name}.json`)));
  assert.equal(pass.plan.goals[0].measures.length, 1, 'a plan with the noun in it');
  // What tests/core/rules/catalogue_test.cpp looks for, and cannot find before the rule is written.
  assert.deepEqual(fail.expected, { entity: fail.plan.goals[0].measures[0].id, field: 'source' });
});

test('what it makes compiles and is formatted', () => {
  const compiled = run('g++', '-std=c++20', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-I.', source, 'core/rules/catalogue.cpp');
  assert.equal(compiled.status, 0, compiled.stderr);
  const format = run('clang-format', '--dry-run', '--Werror', source, 'core/rules/catalogue.cpp');
  assert.equal(format.status, 0, format.stderr);
});

test('refuses to make it again, whatever of it is left', () => {
  const catalogue = read('core/rules/catalogue.cpp');
  assert.equal(newRule(...args).status, 1);
  rmSync(folder.path(source));
  rmSync(folder.path('tests'), { recursive: true });
  assert.equal(newRule(...args).status, 1);
  assert.equal(read('core/rules/catalogue.cpp'), catalogue);
});
