import { describeError } from '../../processes/log';
import { RenderFailed } from '../../processes/rendering';

/** The status when a page cannot be rendered; undefined when the visitor has left. */
export function failureStatus(error: unknown): 500 | 503 | undefined {
  const { name } = describeError(error);
  if (name === 'Abandoned') return undefined;
  const isPassing = error instanceof RenderFailed ? error.isPassing : name === 'TimedOut';
  return isPassing ? 503 : 500;
}
