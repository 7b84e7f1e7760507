const last = new Map<string, Promise<unknown>>();

/**
 * Runs the work of one name in this process one after another. Without transactions, two steps with a document at once
 * would both be taken, and its two languages, published at once by jobs, would undo each other.
 */
export function oneAtATime<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const result = (last.get(name) ?? Promise.resolve()).then(work);
  const ended = result
    .catch(() => undefined)
    .then(() => {
      if (last.get(name) === ended) last.delete(name);
    });
  last.set(name, ended);
  return result;
}
