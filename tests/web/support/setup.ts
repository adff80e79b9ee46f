// Browsers for a test file: each test asks for profiles and tabs, and all of them go when the file is done.
import { afterAll } from 'vitest';
import { App } from './app';
import { type BrowserName, Profile } from './browsers';
import { requireBuilt, singleFile } from './places';

requireBuilt(singleFile);

/** Makes profiles that are removed after the tests of this file. */
export function profiles(): (name: BrowserName) => Profile {
  const made: Profile[] = [];
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
