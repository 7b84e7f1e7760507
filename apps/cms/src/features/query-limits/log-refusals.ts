import { defaultLoggerOptions, type Config } from 'payload';
import { property } from '../../validation/property';
import { whyUnstorable } from './answer-unstorable';
import { isBrokenInput } from './broken-input';

/** Payload's own log, but what is refused takes one line: with its stack, a stranger fills the log with twenty a question. */
export const logger: Config['logger'] = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(args, method) {
        const [entry]: unknown[] = args;
        const error = entry instanceof Error ? entry : property(entry, 'err');
        if (isRefusal(error)) this.info(lineOf(error));
        else method.apply(this, args);
      },
    },
  },
};

function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const status = property(error, 'status');
  return (
    (typeof status === 'number' && status >= 400 && status < 500) ||
    isBrokenInput(error) ||
    whyUnstorable(error) !== undefined
  );
}

/** Of what was sent, no more than tells the reader what it was about; a line break would forge a line. */
const lineOf = ({ name, message }: Error): string =>
  `Refused: ${name}: ${message.replaceAll(/\s+/g, ' ').slice(0, 200)}`;
