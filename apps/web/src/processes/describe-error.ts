type Described = { name: string; message: string };

/** Name and message of whatever was thrown; by shape, since an error of another realm is no `instanceof Error`. */
export function describeError(error: unknown): Described {
  const isError = typeof error === 'object' && error !== null;
  const name = isError && 'name' in error ? String(error.name) : typeof error;
  const message = isError && 'message' in error ? String(error.message) : String(error);
  return { name, message };
}
