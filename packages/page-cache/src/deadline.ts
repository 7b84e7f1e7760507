/** There was no answer in time; it may still arrive. */
export class TimedOut extends Error {
  override name = 'TimedOut';
  constructor(milliseconds: number) {
    super(`There was no answer within ${Math.round(milliseconds)} ms.`);
  }
}

/** The result of a promise, or `TimedOut` after so many milliseconds. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
