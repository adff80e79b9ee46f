// Shapes of what the module answers. `Shape<T>` names every member of a type of web/src/core/types.ts, so that a change of
// the types does not compile until it is tested, and a change of the module fails the test until the types follow.
import { expect } from 'vitest';

export type Check = (value: unknown, path: string) => void;
export type Shape<T> = { [Member in keyof Required<T>]: Check };

const ofType =
  (name: string): Check =>
  (value, path) =>
    expect(typeof value, path).toBe(name);

export const text = ofType('string');
export const number = ofType('number');
export const truth = ofType('boolean');

export const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value, path) =>
    expect(allowed, path).toContain(value);

export const listOf =
  (check: Check): Check =>
  (value, path) => {
    expect(Array.isArray(value), `${path} is a list`).toBe(true);
    for (const [index, each] of (value as unknown[]).entries()) check(each, `${path}[${index}]`);
  };

export const mapOf =
  (check: Check): Check =>
  (value, path) => {
    ofType('object')(value, path);
    for (const [key, each] of Object.entries(value as object)) check(each, `${path}.${key}`);
  };

export const nullOr =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

const optional = new WeakSet<Check>();

/** A member that may be absent. */
export function maybe(check: Check): Check {
  const wrapped: Check = (value, path) => check(value, path);
  optional.add(wrapped);
  return wrapped;
}

/** An object with these members and no others. */
export function exactly<T>(shape: Shape<T>): Check {
  return (value, path) => {
    ofType('object')(value, path);
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) expect(Object.keys(shape), `${path}.${key} has a type`).toContain(key);
    for (const [key, check] of Object.entries<Check>(shape)) {
      if (key in object) check(object[key], `${path}.${key}`);
      else expect(optional.has(check), `${path}.${key} is there`).toBe(true);
    }
  };
}
