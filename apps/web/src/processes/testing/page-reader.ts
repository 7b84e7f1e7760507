import { Agent, request } from 'node:http';

export interface ReadPage {
  status: number;
  /** The result of the cache, where the answer has it. */
  how: string | undefined;
  version: number;
  /** Milliseconds. */
  took: number;
}

/** Requests pages of the site at a port, over connections that stay open. Rejects where there is no complete answer. */
export function createPageReader(port: number) {
  const agent = new Agent({ keepAlive: true });
  const read = (path: string): Promise<ReadPage> => {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, path, agent }, (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers } = answer;
          const [, how] = /desc="([^"]*)"/.exec(String(headers['server-timing'])) ?? [];
          const version = Number(/^version (\d+)$/.exec(body)?.[1] ?? NaN);
          resolve({ status, how, version, took: performance.now() - began });
        });
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
  };
  return { read, close: () => agent.destroy() };
}
