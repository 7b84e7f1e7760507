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
