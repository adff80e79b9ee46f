// The linter's own tests: for each rule a small project that breaks it, and one that does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCore } from './core.mjs';
import { checkLayout } from './layout.mjs';
import { checkMap } from './map.mjs';
import { checkPage } from './page.mjs';
import { treeOf } from './tree.mjs';
import { checkWords } from './words.mjs';

const told = (check, texts) => check(treeOf(texts)).map(({ file, line, what }) => `${file}${line ? `:${line}` : ''} ${what}`);
const breaks = (check, texts, expected) => assert.deepEqual(told(check, texts), expected);
const passes = (check, texts) => breaks(check, texts, []);

const header = (...lines) => ['// What it is.', '#pragma once', ...lines].join('\n');

test('top level', () => {
  passes(checkLayout, { 'README.md': '', 'core/api.hpp': '', '.gitignore': '' });
  breaks(checkLayout, { 'notes.txt': '' }, ['notes.txt stands at the top level']);
});

test('rooms of the core', () => {
  passes(checkCore, { 'core/edit/tree.hpp': header('#include "core/model/plan.hpp"', '#include <vector>') });
  breaks(checkCore, { 'core/model/plan.hpp': header('#include "core/edit/tree.hpp"') }, [
    'core/model/plan.hpp:3 model may not know edit (core/edit/tree.hpp)',
  ]);
  breaks(checkCore, { 'wasm/bindings.cpp': '#include "core/file/json.hpp"' }, [
    'wasm/bindings.cpp:1 wasm may not know file (core/file/json.hpp)',
  ]);
});

test('JSON, files, clocks and chance', () => {
  passes(checkCore, { 'core/file/json.hpp': header('#include <nlohmann/json.hpp>') });
  passes(checkCore, { 'core/cli/main.cpp': '#include <iostream>\nstd::chrono::system_clock::now();' });
  breaks(checkCore, { 'core/model/a.hpp': header('#include <nlohmann/json.hpp>', '#include <fstream>', 'std::random_device chance;') }, [
    'core/model/a.hpp:3 only core/file reads and writes JSON',
    'core/model/a.hpp:4 the core is pure: no <fstream>',
    'core/model/a.hpp:5 the core has no clock and no chance: random_device',
  ]);
});

test('rules know the domain, not each other, and are in the catalogue', () => {
  const catalogue = 'const std::array rules = {&kGood};';
  const rule = (name, include) => `#include "${include}"\nconst Rule ${name} = {};`;
  passes(checkCore, {
    'core/rules/catalogue.cpp': catalogue,
    'core/rules/goal/good.cpp': rule('kGood', 'core/rules/rule.hpp'),
  });
  breaks(
    checkCore,
    { 'core/rules/catalogue.cpp': catalogue, 'core/rules/goal/bad.cpp': rule('kBad', 'core/rules/step/other.hpp') },
    ['core/rules/goal/bad.cpp:1 a rule may not know core/rules/step/other.hpp', 'core/rules/goal/bad.cpp:2 kBad is in no catalogue'],
  );
});

test('headers say what they are, and sources bear their names', () => {
  breaks(checkCore, { 'core/model/a.hpp': 'struct A {};' }, [
    'core/model/a.hpp:1 no first line says what this is',
    'core/model/a.hpp no #pragma once',
  ]);
  breaks(checkCore, { 'core/model/b.cpp': '' }, ['core/model/b.cpp no b.hpp beside it']);
});

test('rooms of the page', () => {
  passes(checkPage, {
    'web/src/core/client.ts': "// The client.\nimport make from '@module';",
    'web/src/screens/App.tsx': "// The frame.\nimport { Icon } from '../components/Icon';\nimport { t } from '../app/words';",
  });
  breaks(
    checkPage,
    {
      'web/src/components/Icon.tsx': "// An icon.\nimport { t } from '../app/words';",
      'web/src/screens/App.tsx': "// The frame.\nimport make from '@module';",
      'web/src/storage/store.ts': "// The store.\nconst late = import('../screens/App');",
    },
    [
      'web/src/components/Icon.tsx:2 components may not import app/words',
      'web/src/screens/App.tsx:2 only web/src/core imports the wasm module',
      'web/src/storage/store.ts:2 storage may not import screens/App',
    ],
  );
});

test('words in the code', () => {
  passes(checkPage, { 'web/src/screens/A.tsx': "// A.\nexport const A = () => <p class={'x'} title={t('a')}>{t('b')}, {1}{x && 'à'.length}</p>;" });
  breaks(checkPage, { 'web/src/screens/A.tsx': '// A.\nexport const A = () => (\n  <p title={`Step ${n}`}>\n    Hello {x ? "there" : y}\n  </p>\n);' }, [
    'web/src/screens/A.tsx:3 words in the code: “Step”',
    'web/src/screens/A.tsx:3 words in the code: “Hello”',
    'web/src/screens/A.tsx:4 words in the code: “there”',
  ]);
});

test('both languages say the same', () => {
  breaks(
    checkWords,
    {
      'web/src/locales/en/a.ftl': 'one = One { $count }\ntwo = Two\nthree = Three\nthree = Three',
      'web/src/locales/es/a.ftl': 'one = Uno\nthree = Tres\nfour = Cuatro\nfive = { $',
      'web/src/app/a.ts': "// Asks for everything.\nconst all = ['one', 'two', 'three'];",
    },
    [
      'web/src/locales/en/a.ftl:4 three stands in web/src/locales/en/a.ftl:3 too',
      'web/src/locales/es/a.ftl:4 Fluent cannot read five',
      'web/src/locales/es/a.ftl:1 one has {  }, in en { count }',
      'web/src/locales/en/a.ftl:2 two has no words in es',
      'web/src/locales/es/a.ftl:3 four has no words in en',
      'web/src/locales/es/a.ftl:4 five has no words in en',
    ],
  );
});

test('words that the code asks for', () => {
  const code = (text) => ({ 'web/src/locales/en/a.ftl': 'one = One { $n }\npart-a = A\npart-b = B', 'web/src/app/a.ts': `// Asks.\n${text}` });
  passes(checkWords, code("t('one', { n: 1 }); t(`part-${x}`);"));
  breaks(checkWords, code("t('one'); t(good ? 'part-a' : 'part-c'); t(`whole-${x}`);"), [
    'web/src/app/a.ts:2 one needs { $n }',
    'web/src/app/a.ts:2 no words for part-c',
    'web/src/app/a.ts:2 no key is like ^whole-.+$',
    'web/src/locales/en/a.ftl:3 nobody uses part-b',
  ]);
});

test('words of the core’s tables', () => {
  const core = {
    'core/model/nouns.cpp': 'static constexpr Noun noun{"goal", kGoalFields, &make<Goal>};',
    'core/model/goal.hpp': 'field<&Goal::title>("title").expected(),\nfield<&Goal::end>("end"),',
    'core/rules/goal/late.cpp': 'const Rule kLate =\n    heeding<Step, Fields<&Plan::start, &Plan::end>>(rule<Goal, check>("late", Severity::must, "end"));',
    'core/file/json.cpp': 'throw Refused("not-json", path);',
  };
  const words = 'noun-goal = G\nfield-title = T\nfield-goal-title-hint = H\nfield-goal-end = E\n';
  const rest = 'rule-late = L\nrule-late-why = W\nrule-late-fix = F\nerror-not-json = N\nerror-not-json-fix = F\n';
  passes(checkWords, { ...core, 'web/src/locales/en/a.ftl': words + rest });
  breaks(checkWords, { ...core, 'web/src/locales/en/a.ftl': `${words}field-goal-start = S\nrule-late = L` }, [
    'core/rules/goal/late.cpp:1 no words for rule-late-why',
    'core/rules/goal/late.cpp:1 no words for rule-late-fix',
    'core/file/json.cpp:1 no words for error-not-json',
    'core/file/json.cpp:1 no words for error-not-json-fix',
    'web/src/locales/en/a.ftl:5 field-goal-start belongs to nothing in the core',
  ]);
});

test('README’s map', () => {
  const map = (...lines) => ['# Waymark', '## Map', '```', ...lines, '```'].join('\n');
  const files = { 'core/model/goal.hpp': '', 'core/api.hpp': '', 'web/src/app/plan.ts': '' };
  passes(checkMap, {
    ...files,
    'README.md': map('core/          pure: no clock', '  model/       the nouns', '  api.hpp      the facade', 'web/           app.ts and more', 'web/src/       TypeScript', 'web/src/app/   state'),
  });
  breaks(checkMap, { ...files, 'README.md': map('core/', '  model/', '  gone/', 'web/  the page', '  src/') }, [
    'README.md:6 the map names core/gone, which is not there',
    'README.md the map does not name web/src/app/',
  ]);
  breaks(checkMap, files, ['README.md no map']);
});
