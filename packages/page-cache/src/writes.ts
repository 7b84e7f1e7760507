type Write = () => Promise<void>;

/** Does the latest write for each file, one at a time, in the background. */
export function createWrites(onError: (error: unknown) => void) {
  const waiting = new Map<string, Write>();
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    for (const [file, write] of waiting) {
      waiting.delete(file);
      await write().catch(onError);
    }
    working = undefined;
  }

  return {
    add(file: string, write: Write): void {
      waiting.delete(file);
      waiting.set(file, write);
      working ??= work();
    },
    idle: async (): Promise<void> => {
      while (working) await working;
    },
  };
}
