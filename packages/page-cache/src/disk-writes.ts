type Write = () => Promise<void>;

/** Runs writes in the background, one at a time; only the latest one for each file. */
export function createDiskWrites(onError: (error: unknown) => void) {
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

const faults: Readonly<Record<string, 'full' | 'not writable'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'not writable',
  EACCES: 'not writable',
  EPERM: 'not writable',
  EIO: 'not writable',
  ENOTDIR: 'not writable',
  EEXIST: 'not writable',
  ENOENT: 'not writable',
  EMFILE: 'not writable',
  ENFILE: 'not writable',
};

/** The fault of the disk, or undefined when a write failed for another reason. */
export function diskFault(error: unknown): 'full' | 'not writable' | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? faults[error.code] : undefined;
}
