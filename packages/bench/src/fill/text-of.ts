import type { Value } from '@libsql/client';

/** A value that the database holds as text; anything else would be a mistake of ours. */
export function textOf(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`Expected text, and found ${typeof value}.`);
}
