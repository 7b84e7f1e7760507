import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { TimedOut } from '@regionwebb/page-cache';
import { FAILURE_HEADER } from './messages';

export interface SocketAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Another process of the site gave no answer, or one with the reason of a failure. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
  constructor(
    /** The header `x-failure`, or the code of the connection's error. */
    readonly reason: string,
    /** Whether the connection was refused or broken off: the process is gone, and another may answer. */
    readonly isGone: boolean,
  ) {
    super(`Another process of the site did not answer: ${reason}.`);
  }
}

export interface SocketRequest {
  socket: string;
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON, by POST. */
  body?: unknown;
  agent?: Agent;
  /** Milliseconds. */
  timeout: number;
}

/** Sends a request to a process at its socket. Rejects with `TimedOut`, or with `NotAnswered` when it fails or is gone. */
export function requestOnSocket(options: SocketRequest): Promise<SocketAnswer> {
  const { socket: socketPath, path, headers, body, agent, timeout } = options;
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const timer = setTimeout(() => outgoing.destroy(new TimedOut(timeout)), timeout);
    const fail = (error: NodeJS.ErrnoException) =>
      reject(error instanceof TimedOut ? error : new NotAnswered(error.code ?? error.name, true));
    const outgoing = request({ socketPath, path, method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', fail);
      answer.on('end', () => {
        const { statusCode: status = 500, headers } = answer;
        const reason = headers[FAILURE_HEADER];
        if (typeof reason === 'string') reject(new NotAnswered(decoded(reason), false));
        else resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    outgoing.on('error', fail);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function decoded(reason: string): string {
  try {
    return decodeURIComponent(reason);
  } catch {
    return reason;
  }
}
