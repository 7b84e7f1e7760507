/** Next calls this once at the start of the process, before it handles requests. */
export async function register(): Promise<void> {
  // Replaced at build time, so that Payload is not bundled for other runtimes.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startUp } = await import('./startup/start-up');
    await startUp();
  }
}
