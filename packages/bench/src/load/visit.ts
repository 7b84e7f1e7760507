import { Agent, get } from 'node:http';

/** Requests one page over a connection that the agent keeps; resolves to the status when the answer is complete. */
const visit = (agent: Agent, port: number, target: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get({ agent, port, host: '127.0.0.1', path: target }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    }).once('error', reject);
  });

interface Visits {
  port: number;
  /** The number of visitors; each requests one page after the other. */
  visitors: number;
  targets: Iterable<string>;
  onAnswer: (target: string, status: number) => void;
}

/** Requests all targets with little processor time, which the measured programs need. */
export async function visitAll({ port, visitors, targets, onAnswer }: Visits): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  const waiting = targets[Symbol.iterator]();
  const visitor = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next())
      onAnswer(next.value, await visit(agent, port, next.value));
  };
  await Promise.all(Array.from({ length: visitors }, visitor));
  agent.destroy();
}
