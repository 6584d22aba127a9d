/** Query parameters, parsed: unknown ones are refused by name, each with what is allowed. */
import type * as z from 'zod';
import { Fault } from '../errors.ts';

/**
 * Reads the query of an address by a strict object schema.
 * @throws Fault UNKNOWN_PARAMETER, INVALID_QUERY
 */
export function parseQuery<T extends z.ZodObject>(schema: T, url: string): z.output<T> {
  const given = new URL(url).searchParams;
  const allowed = Object.keys(schema.shape);
  const unknown = [...given.keys()].filter((name) => !allowed.includes(name));
  if (unknown.length > 0) {
    const known = allowed.length > 0 ? `Known: ${allowed.join(', ')}.` : 'This address takes no parameters.';
    throw new Fault('UNKNOWN_PARAMETER', `Unknown: ${unknown.map((name) => name.slice(0, 40)).join(', ')}. ${known}`);
  }
  refuseTwice(given, allowed);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new Fault('INVALID_QUERY', errors.map(({ path, message }) => `${path}: ${message}`).join('; '), { errors });
}

/** @throws Fault INVALID_QUERY for one that came again: a cache, a proxy and we might each take another of the two */
export function refuseTwice(given: URLSearchParams, names: readonly string[]): void {
  const twice = names.find((name) => given.getAll(name).length > 1);
  if (twice !== undefined) throw new Fault('INVALID_QUERY', `${twice}: may be given once; it came again.`);
}
