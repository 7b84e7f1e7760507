const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Gives a signal that would end the launcher to `pass`, and ends the launcher by it only when the function that is
 * returned is called; that function calls `then` where no signal came.
 */
export function holdSignals(pass) {
  let received;
  const hold = (signal) => {
    received = signal;
    pass(signal);
  };
  for (const signal of signals) process.on(signal, hold);
  return (then) => {
    for (const signal of signals) process.off(signal, hold);
    if (received) process.kill(process.pid, received);
    else then();
  };
}
