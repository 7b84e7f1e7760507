import type { Server } from 'node:net';
import { CannotStart } from './cannot-start';

interface ListenOptions {
  /** The first words of the error message. */
  app: string;
  /** The name of the setting of the port. */
  setting: string;
  port: number;
  /** An address of this machine: 127.0.0.1 for local clients only, 0.0.0.0 for all. */
  host: string;
}

/** Resolves once the server listens; rejects with `CannotStart`, which names the setting to change. */
export function takePort(
  server: Server,
  { app, setting, port, host }: ListenOptions,
): Promise<void> {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} is taken; stop what uses it, or set ${setting}`,
    EACCES: `port ${port} is not open to this user; set ${setting} to one above 1023`,
    EADDRNOTAVAIL: `this machine has no address ${host}; set HOST to one that it has`,
    ENOTFOUND: `HOST is "${host}", which is no address; set it to 127.0.0.1 or 0.0.0.0`,
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = reasons[error.code ?? ''] ?? `it cannot listen (${error.message}); check HOST`;
      reject(new CannotStart(`${app} cannot start: ${why}.`));
    });
    server.listen({ port, host }, resolve);
  });
}
