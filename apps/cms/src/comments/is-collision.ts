import { ValidationError } from 'payload';

/** Whether another comment has the number. */
export const isCollision = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'receipt');
