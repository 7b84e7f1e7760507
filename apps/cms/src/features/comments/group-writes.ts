/** More work is waiting than can be written soon. */
export class TooMuchWaiting extends Error {
  override name = 'TooMuchWaiting';
}

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

interface Groups<Item, Result> {
  /** Writes a group, and settles each of its members in the same order. */
  write: (items: Item[]) => Promise<PromiseSettledResult<Result>[]>;
  /** The most in a group. */
  most: number;
  /** The most that wait, beyond which `TooMuchWaiting` is thrown. */
  mostWaiting: number;
}

/**
 * Group commit: what arrives while a group is being written is written together in the next one, so that under load many
 * share a commit, and otherwise nobody waits.
 */
export function groupWrites<Item, Result>({ write, most, mostWaiting }: Groups<Item, Result>) {
  const waiting: Waiting<Item, Result>[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, most);
      const settled = await write(group.map(({ item }) => item)).catch((reason: unknown) =>
        group.map(() => ({ status: 'rejected', reason }) as const),
      );
      for (const [index, { resolve, reject }] of group.entries()) {
        const outcome = settled[index];
        if (outcome?.status === 'fulfilled') resolve(outcome.value);
        else reject(outcome?.reason);
      }
    }
    isWriting = false;
  }

  return (item: Item): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= mostWaiting)
        return reject(new TooMuchWaiting(`${mostWaiting} are waiting to be written.`));
      waiting.push({ item, resolve, reject });
      if (!isWriting) void writeAll();
    });
}
