import type { Value } from '@libsql/client';

/** A value of a column that holds text. */
export function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`A text was expected, not ${typeof value}.`);
  return value;
}
