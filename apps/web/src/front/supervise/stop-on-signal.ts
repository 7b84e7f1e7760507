interface Running {
  /** Takes no more connections, and answers the requests that have come. */
  drain: () => Promise<void>;
  /** Ends the other processes, and what is on its way to the disk gets there. */
  close: () => Promise<void>;
}

/** Ctrl-C and SIGTERM end the site once what was asked is answered. */
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
