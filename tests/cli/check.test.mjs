// waymark check: findings for people and for programs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exit, foreignPlan, plans, said, scratch, waymark, waymarkWithin } from './support.mjs';

const folder = scratch();
const file = folder.write('foreign.json', foreignPlan());
const check = (...more) => waymark(['check', file, '--today', '2026-11-24', ...more]);
const findingsIn = (lines) => lines.filter(({ type }) => type === 'finding');

/** A plan in which nothing must be settled. */
function soundPlan() {
  const { format, version, plan } = foreignPlan();
  return { format, version, plan: { ...plan, goals: [], steps: [] } };
}

test('a must finding sets the exit status', () => assert.equal(check().status, exit.findings));

test('lesser findings do not', () => {
  const result = waymark(['check', '--format', 'json', '-'], JSON.stringify(soundPlan()));
  assert.equal(said(result).at(-1).must, 0);
  assert.equal(result.status, exit.fine);
});

test('JSON: each finding says where it is, and what is wrong', () => {
  const lines = said(check('--format', 'json'));
  const finding = findingsIn(lines).find(({ path, rule }) => rule === 'measure-without-target' && path.endsWith('[1]'));
  const { entity, key, ...rest } = finding;
  assert.equal(key, `measure-without-target/${entity}/targetValue`);
  assert.deepEqual(Object.keys(rest).sort(), ['args', 'field', 'fix', 'message', 'name', 'noun', 'path', 'rule', 'section', 'severity', 'type', 'why']);
  assert.equal(rest.path, 'plan.goals[0].measures[1]');
  assert.equal(rest.noun, 'measure');
  assert.equal(rest.field, 'targetValue');
  assert.equal(rest.section, 'goals');
  assert.equal(rest.severity, 'must');
  assert.equal(rest.name, '');
});

test('JSON: details of the finding and their place in the sentence', () => {
  const finding = said(check('--format', 'json')).find(({ rule }) => rule === 'step-ends-before-start');
  assert.deepEqual(finding.args, { start: '2027-05-01', end: '2027-01-31' });
  assert.match(finding.message, /2027-01-31.*2027-05-01/);
  assert.equal(finding.name, 'Train teachers');
});

test('JSON: notes, then a summary that counts right', () => {
  const lines = said(check('--format', 'json'));
  const findings = findingsIn(lines);
  const note = lines.find(({ type }) => type === 'note');
  assert.equal(note.code, 'unknown-member');
  assert.match(note.message, /ourNumber/);
  const summary = lines.at(-1);
  assert.equal(summary.type, 'summary');
  assert.equal(summary.file, file);
  for (const severity of ['must', 'should', 'tip'])
    assert.equal(summary[severity], findings.filter((each) => each.severity === severity).length);
  assert.equal(lines.length, findings.length + summary.notes + 1);
});

test('findings come by section, the gravest first', () => {
  const sections = ['team', 'gaps', 'goals', 'steps', 'timeline', 'communication', 'connections', 'evaluation', 'record'];
  const severities = ['must', 'should', 'tip'];
  const places = findingsIn(said(check('--format', 'json'))).map((each) => sections.indexOf(each.section) * 10 + severities.indexOf(each.severity));
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
});

test('text: sections, names, sentences, how to mend, counts', () => {
  const { out, err } = check();
  assert.equal(err, '');
  const [title] = out.split('\n');
  assert.equal(title, 'Reading for all (plan)');
  assert.match(out, /\nGoals\n {2}\[To settle\] Read on grade level \(goal\)\n {4}This goal is not written yet\.\n {4}Write what will be true/);
  assert.match(out, /\(measure without a name yet\) plan\.goals\[0\]\.measures\[1\]/);
  assert.match(out, /In grade 6 first \(goal\)/, 'a name stays on its line');
  assert.match(out, /\nTo settle: \d+\. To improve: \d+\. Tips: \d+\.\n$/);
});

test('what the team has set aside is not asked for again, and is counted', () => {
  const { format, version, plan } = foreignPlan();
  const goal = 'measure-without-target';
  const found = findingsIn(said(check('--format', 'json'))).find(({ rule }) => rule === goal);
  const { severity, entity, field } = found;
  const settled = { format, version, plan: { ...plan, setAsides: [{ id: 'aside', rule: goal, entity, field, reason: 'The state sets it in May.' }] } };
  const before = said(check('--format', 'json')).at(-1);
  const lines = said(waymark(['check', '-', '--today', '2026-11-24', '--format', 'json'], JSON.stringify(settled)));
  assert.equal(lines.at(-1)[severity], before[severity] - 1);
  assert.equal(lines.at(-1).setAside, 1);
  assert.equal(findingsIn(lines).find((each) => each.setAside)?.key, found.key, 'it can still be read');
  const { out } = waymark(['check', '-', '--today', '2026-11-24'], JSON.stringify(settled));
  assert.match(out, /\nSet aside by the team, with a reason: 1\.\n$/);
});

test('text in Spanish', () => assert.match(check('--lang', 'es').out, /\[Por resolver\].*\(meta\)/));

test('from standard input', () => {
  const { status, out } = waymark(['check', '-', '--today', '2026-11-24'], JSON.stringify(foreignPlan()));
  assert.equal(status, exit.findings);
  assert.equal(out, check().out);
});

test('every rule that the fixtures and examples break speaks both languages', () => {
  for (const plan of plans())
    for (const language of ['en', 'es']) {
      const result = waymark(['check', '--format', 'json', '--lang', language, '--today', '2026-11-24', plan]);
      for (const { type, rule, message, why, fix } of said(result)) {
        assert.notEqual(type, 'error', plan);
        if (type !== 'finding') continue;
        assert.doesNotMatch(`${message} ${why} ${fix}`, /\{ *\$|rule-/, `${rule} in ${plan}`);
      }
    }
});

test('open letters are told by their names', () => {
  const [plan] = plans().filter((each) => each.includes('goal-letter-open/fail'));
  const message = said(waymark(['check', '--format', 'json', '--lang', 'es', plan])).find(({ rule }) => rule === 'goal-letter-open').message;
  assert.match(message, /: Relevante, Equitable\.$/);
});

test('a plan of 10,000 steps takes seconds, not minutes', () => {
  const plan = foreignPlan();
  plan.plan.steps = Array.from({ length: 10_000 }, (_, i) => ({ title: `Step ${i}` }));
  const result = waymarkWithin(10, ['check', '--format', 'json', '-'], JSON.stringify(plan));
  assert.equal(said(result).find(({ name }) => name === 'Step 9999').path, 'plan.steps[9999]');
});
