/**
 * Starts an app. What it writes is closed to other users of the machine, and it ends as at SIGTERM when the
 * launcher that started it is gone. What stands in the way is told in one sentence, with exit code 1.
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

/** For what the person who starts the app can put right; by its shape, since bundles have classes of their own. */
function inOneSentence(app: string, error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  const { message } = error;
  if ('name' in error && error.name === 'CannotStart') return String(message);
  // A refusal of the operating system: a file that may not be written, a full disk.
  return 'syscall' in error ? `${app} cannot start: ${String(message)}.` : undefined;
}
