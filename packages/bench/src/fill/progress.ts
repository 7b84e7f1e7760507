const WIDTH = 30;

/** A progress bar on a terminal; elsewhere only its last line. */
export function progress(what: string, total: number): (done: number) => void {
  return (done) => {
    const part = Math.min(1, done / total);
    if (!process.stdout.isTTY && part < 1) return;
    const bar = '█'.repeat(Math.round(part * WIDTH)).padEnd(WIDTH, '·');
    process.stdout.write(`\r${what.padEnd(14)} ${bar} ${done}${part < 1 ? '' : '\n'}`);
  };
}
