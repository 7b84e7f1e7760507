import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.js';

/** Stops with one sentence when a port of ours is taken, before anything has been started. */
export async function checkPorts(settings) {
  for (const name of ['WEB_PORT', 'CMS_PORT']) {
    if (await isFree(Number(settings[name]))) continue;
    throw new CannotStart(
      `Port ${settings[name]} is taken by another program; set ${name} to a free port, for example ${name}=${Number(settings[name]) + 100}.`,
    );
  }
}

const isFree = async (port) =>
  (await canListen(port, '::')) && (await canListen(port, '127.0.0.1'));

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port, host);
  });
