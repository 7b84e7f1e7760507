import { ValidationError } from 'payload';

/** Somebody else took the number: a unique index spoke, or MongoDB saw two transactions write the same. */
export function isCollision(error: unknown): boolean {
  if (error instanceof ValidationError)
    return error.data.errors.some(({ path }) => path === 'receipt');
  return error instanceof Error && 'code' in error && (error.code === 112 || error.code === 11000);
}
