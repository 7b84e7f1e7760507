import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describeError } from './log';
import { BEHIND, FAILURE_HEADER, SEQUENCE_HEADER } from './messages';
import type { Sequence } from './sequence';

/** How long a request waits for the change that it requires, in milliseconds. */
const LONGEST_WAIT_MS = 1_000;

/**
 * An HTTP server for other processes of the site: it answers a request when the change that the request requires has been
 * applied. A rejection of `answer` becomes a 503 with its reason in `x-failure`.
 */
export function answerOnSocket(
  sequence: Sequence,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { maxHeaderSize }: { maxHeaderSize?: number } = {},
): Server {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const wanted = Number(request.headers[SEQUENCE_HEADER] ?? 0);
    if (await sequence.reached(wanted, LONGEST_WAIT_MS)) await answer(request, response);
    else fail(response, BEHIND);
  };
  // The front keeps its connections open between requests.
  const options = { keepAliveTimeout: 60_000, ...(maxHeaderSize ? { maxHeaderSize } : {}) };
  return createServer(options, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else fail(response, reasonOf(error));
    });
  });
}

function fail(response: ServerResponse, reason: string): void {
  // A header cannot hold a line break.
  response.writeHead(503, { [FAILURE_HEADER]: encodeURIComponent(reason) }).end();
}

/** The reason of an error, or else its name. */
function reasonOf(error: unknown): string {
  const { name } = describeError(error);
  return typeof error === 'object' && error !== null && 'reason' in error
    ? String(error.reason)
    : name;
}
