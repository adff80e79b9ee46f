// The example plans open and are complete: every section filled, nothing left that has to be settled.
import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../../web/src/core/types';
import { answer, startModule, today } from '../../wasm/module';
import type { BrowserName } from '../support/browsers';
import { examples, singleFileAddress } from '../support/places';
import { planScreens } from '../support/screens';
import { App, profiles } from '../support/setup';
import { words } from '../support/words';

const newProfile = profiles();

describe.each(readdirSync(examples).filter((name) => name.endsWith('.json')))('the example %s', (name) => {
  test('is complete', async () => {
    const session = new (await startModule()).Session();
    const view = answer<View>(session.open(readFileSync(join(examples, name), 'utf8'), JSON.stringify({ replica: 'r1', today })));
    expect(view.notes).toEqual([]);
    expect(view.findings.filter(({ severity }) => severity === 'must')).toEqual([]);
    for (const [section, { filled, expected }] of Object.entries(view.sections)) expect(filled, section).toBe(expected);
    session.delete();
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])('the examples in %s', (name) => {
  test.each(['reading', 'suspension'])('%s opens, and every screen of it shows something', async (example) => {
    const app = await App.open(await newProfile(name).launch(), singleFileAddress);
    await app.click('button', words(`example-${example}`));
    await app.sees(words('make-the-plan'));
    await app.saved();
    for (const screen of planScreens) {
      await screen.show(app);
      const length = await app.page.evaluate(() => document.querySelector('main')?.innerText.length ?? 0);
      expect(length, screen.name).toBeGreaterThan(100);
    }
    expect(app.troubles).toEqual([]);
  });
});
