import { ValidationError } from 'payload';

/** Whether another comment has the number. */
export const isCollision = (error: unknown): boolean => isTaken(error, 'receipt');

/** Whether the same message is stored already. */
export const isRepeated = (error: unknown): boolean => isTaken(error, 'submission');

const isTaken = (error: unknown, field: string): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === field);
