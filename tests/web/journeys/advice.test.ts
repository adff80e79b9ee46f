// Each piece of advice leads to its field in one step: tried for every place at which any rule's failing example shows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseFile } from '../support/downloads';
import { fixtures, singleFileAddress } from '../support/places';
import { App, profiles } from '../support/setup';
import { until } from '../support/wait';
import { words } from '../support/words';

const newProfile = profiles();
const folder = join(fixtures, 'rules');

interface Shown {
  rule: string;
  path: string;
  entity: string;
  field: string;
  /** "steps/owner": rules that show at the same place are tried once. */
  place: string;
}

/** The list of the plan file that holds the entity. */
function listOf(value: unknown, id: string, list = ''): string | null {
  if (!value || typeof value !== 'object') return null;
  if (!Array.isArray(value) && (value as { id?: string }).id === id) return list;
  for (const [name, inner] of Object.entries(value)) {
    const found = listOf(inner, id, Array.isArray(value) ? list : name);
    if (found !== null) return found;
  }
  return null;
}

function places(): Shown[] {
  const all = new Map<string, Shown>();
  for (const rule of readdirSync(folder)) {
    const path = join(folder, rule, 'fail.json');
    if (!existsSync(path)) continue;
    const { expected, plan } = JSON.parse(readFileSync(path, 'utf8'));
    const place = `${listOf(plan, expected.entity)}/${expected.field}`;
    if (!all.has(place)) all.set(place, { rule, path, ...expected, place });
  }
  return [...all.values()];
}

async function openFixture(app: App, path: string): Promise<void> {
  await app.goTo('#/');
  await chooseFile(app, path);
  await app.click('button', words('import-accept', { count: 1 }));
  await until('the plan', () => app.page.evaluate(() => location.hash === '#/plan/overview'));
}

/** Follows the link of the finding; tells what is wrong with where it leads. */
async function follow(app: App, { rule, entity, field }: Shown): Promise<string | null> {
  await app.goTo('#/plan/review');
  const ending = field ? `/${entity}?field=${field}` : `/${entity}`;
  const link = await app.page.$(`.wm-review a[href$="${ending}"]`);
  if (!link) return `${rule}: no link to ${ending}`;
  await link.evaluate((each) => (each as HTMLElement).click());
  await app.settled();
  const isThere = await app.page.evaluate(
    (id, name) => {
      const element = name
        ? (document.getElementById(`f-${id}-${name}`) ?? document.getElementById(`f-${id}-${name}-group`))
        : (document.querySelector(`[data-entity="${id}"]`) ?? (location.hash.includes(id) ? document.querySelector('h1') : null));
      const isVisible = element?.checkVisibility() ?? false;
      return isVisible && (!name || element === document.activeElement || element?.contains(document.activeElement));
    },
    entity,
    field,
  );
  return isThere ? null : `${rule}: ${ending} is not shown, or has not the focus`;
}

test('each piece of advice leads to its field', async () => {
  const app = await App.open(await newProfile('chromium').launch(), singleFileAddress);
  const lost: string[] = [];
  for (const shown of places()) {
    await openFixture(app, shown.path);
    const trouble = await follow(app, shown);
    if (trouble) lost.push(trouble);
  }
  expect(lost).toEqual([]);
  expect(app.troubles).toEqual([]);
}, 300_000);
