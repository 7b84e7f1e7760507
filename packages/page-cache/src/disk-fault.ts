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

/** What is wrong with the disk, if that is what an error of a write is about. */
export function diskFault(error: unknown): 'full' | 'not writable' | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? faults[error.code] : undefined;
}
