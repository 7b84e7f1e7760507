type Described = { name: string; message: string };

/** Name and message of whatever was thrown; by shape, since an error of another realm is no `instanceof Error`. */
export function describeError(error: unknown): Described {
  const isError = typeof error === 'object' && error !== null;
  const name = isError && 'name' in error ? String(error.name) : typeof error;
  const message = isError && 'message' in error ? String(error.message) : String(error);
  return { name, message };
}

let processName = 'front';

/** Says which process of the site the lines to come are of. */
export function logAs(name: string): void {
  processName = name;
}

/**
 * One line of JSON per event that someone running the site needs to know of. Never an address of a visitor,
 * never a query string: what people look for is theirs.
 */
export function log(event: string, details: Record<string, string | number> = {}): void {
  console.log(
    JSON.stringify({ at: new Date().toISOString(), process: processName, event, ...details }),
  );
}
