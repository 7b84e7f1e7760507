let previous: Promise<unknown> = Promise.resolve();

/**
 * Runs the work of jobs one after another, in the one process that runs jobs. Those of a second run beside each other, and
 * without transactions the two languages of a document, published at once, would undo each other.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = previous.then(work);
  previous = result.catch(() => undefined);
  return result;
}
