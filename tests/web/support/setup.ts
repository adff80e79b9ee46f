// Browsers for a test file: each test asks for profiles and tabs. Its browsers end with it (one that nobody looks at any more
// still takes a tenth of a core), its profiles with the file.
import { afterAll, afterEach } from 'vitest';
import { App } from './app';
import { type BrowserName, Profile } from './browsers';
import { requireBuilt, singleFile } from './places';

requireBuilt(singleFile);

/** Makes profiles that are removed after the tests of this file. */
export function profiles(): (name: BrowserName) => Profile {
  const made: Profile[] = [];
  afterEach(async () => {
    await Promise.all(made.map((profile) => profile.close()));
  });
  afterAll(async () => {
    await Promise.all(made.map((profile) => profile.remove()));
  });
  return (name) => {
    const profile = new Profile(name);
    made.push(profile);
    return profile;
  };
}

export { App, Profile };
