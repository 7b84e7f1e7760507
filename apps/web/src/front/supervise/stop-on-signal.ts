interface Running {
  /** Accepts no more connections, and answers the received requests. */
  drain: () => Promise<void>;
  /** Ends the other processes, and finishes writes to the disk. */
  close: () => Promise<void>;
}

/** Ctrl-C and SIGTERM end the site once received requests are answered. */
export function stopOnSignal({ drain, close }: Running): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await drain();
    await close();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop());
}
