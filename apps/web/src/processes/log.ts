type Described = { name: string; message: string };

/** Name and message of a thrown value; by shape, since an error of another realm is no `instanceof Error`. */
export function describeError(error: unknown): Described {
  const isError = typeof error === 'object' && error !== null;
  const name = isError && 'name' in error ? String(error.name) : typeof error;
  const message = isError && 'message' in error ? String(error.message) : String(error);
  return { name, message };
}

let processName = 'front';

/** Sets the process that later lines are logged for. */
export function logAs(name: string): void {
  processName = name;
}

/**
 * Logs one line of JSON for the operators. Never an address of a visitor, never a query string: what people search for is
 * private.
 */
export function log(event: string, details: Record<string, string | number> = {}): void {
  console.log(
    JSON.stringify({ at: new Date().toISOString(), process: processName, event, ...details }),
  );
}
