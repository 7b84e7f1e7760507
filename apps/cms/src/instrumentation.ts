/** Next calls this once as the process starts, before it answers anything. */
export async function register(): Promise<void> {
  // Replaced at build time, which keeps Payload out of the build that Next makes for another runtime.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startUp } = await import('./startup/start-up');
    await startUp();
  }
}
