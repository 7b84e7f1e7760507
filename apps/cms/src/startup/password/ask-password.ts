import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CannotStart } from '@regionwebb/start-up/cannot-start';

const SHORTEST = 12;

/** A terminal or a pipe. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/**
 * Reads one line from the input, without echo on a terminal; an empty line generates a password. Throws `CannotStart`
 * for a password of fewer than 12 characters.
 */
export async function askPassword({ input, output }: Terminal): Promise<{
  password: string;
  isGenerated: boolean;
}> {
  const isTerminal = input.isTTY === true;
  if (isTerminal)
    output.write(`New password, ${SHORTEST} characters or more (empty: one is made up): `);
  const line = await readLine(input, isTerminal);
  if (isTerminal) output.write('\n');
  if (line === '') return { password: randomBytes(12).toString('base64url'), isGenerated: true };
  if (line.length < SHORTEST) {
    throw new CannotStart(`The password must be at least ${SHORTEST} characters.`);
  }
  return { password: line, isGenerated: false };
}

function readLine(input: Terminal['input'], isTerminal: boolean): Promise<string> {
  const discarded = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input, output: discarded, terminal: isTerminal });
  return new Promise((resolve) => {
    let line = '';
    lines.once('line', (first) => {
      line = first;
      lines.close();
    });
    // Ctrl-C closes the terminal without a line, which must not generate a password.
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    lines.once('close', () => resolve(line));
  });
}
