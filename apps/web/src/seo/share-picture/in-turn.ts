/** Runs one task at a time; `undefined` for what comes when so many wait already. */
export function createTurns(mostWaiting: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async <Result>(task: () => Promise<Result>): Promise<Result | undefined> => {
    if (waiting >= mostWaiting) return undefined;
    waiting += 1;
    const result = last.then(task).finally(() => (waiting -= 1));
    last = result.catch(() => undefined);
    return result;
  };
}
