/**
 * Starts an app. Its files are closed to other users of the machine, and it ends as at SIGTERM when its launcher is gone.
 * A failure is reported in one sentence, with exit code 1.
 */
export async function runApp(app: string, start: () => Promise<void>): Promise<void> {
  process.umask(0o077);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  try {
    await start();
  } catch (error) {
    console.error(inOneSentence(app, error) ?? error);
    process.exit(1);
  }
}

/** The sentence of an error that the operator can correct. By shape, since each bundle has its copy of the class. */
function inOneSentence(app: string, error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  const { message } = error;
  if ('name' in error && error.name === 'CannotStart') return String(message);
  // An error of the operating system: a file that is not writable, a full disk.
  return 'syscall' in error ? `${app} cannot start: ${String(message)}.` : undefined;
}
