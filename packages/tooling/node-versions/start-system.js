import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../launcher/src/paths.js';

/** A slow, busy machine needs half a minute. */
const LONGEST_START_MS = 240_000;
const LONGEST_STOP_MS = 60_000;

/**
 * Starts the built system as `npm start` does, with an empty database, requests the front page of the site and the login
 * page of the CMS, and stops it with SIGTERM. Rejects with one sentence and the output of the system when any of it fails.
 */
export async function startSystem(bin, folder, signal) {
  const [web, cms] = [await freePort(), await freePort()].map((port) => `http://127.0.0.1:${port}`);
  const child = spawn(path.join(bin, 'node'), ['packages/launcher/src/main.js', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      PATH: [bin, process.env.PATH].join(path.delimiter),
      ...{ DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '', DEMO_CONTENT: 'false' },
      ...{ HOST: '127.0.0.1', WEB_PORT: new URL(web).port, CMS_PORT: new URL(cms).port },
      ...{ WEB_URL: web, CMS_URL: cms },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  // Its signal is aborted on purpose.
  child.on('error', () => undefined);
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  try {
    await untilReady(child, [web, cms]);
    await expectPage(web, '<html lang="sv"');
    await expectPage(`${cms}/admin/login`, '<title>Logga in');
    child.kill('SIGTERM');
    const late = sleep(LONGEST_STOP_MS, 'none', { ref: false });
    const code = await Promise.race([ended, late]);
    if (code !== 0) throw new Error(`it did not end in order at SIGTERM (exit code ${code})`);
  } catch (error) {
    throw new Error(`${error.message}\n${output}`, { cause: error });
  } finally {
    if (!signal.aborted) child.kill('SIGKILL');
    await ended;
  }
}

/** A port that nothing listens on now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(child, addresses) {
  const end = Date.now() + LONGEST_START_MS;
  for (;;) {
    const how = child.exitCode ?? child.signalCode;
    if (how !== null) throw new Error(`it ended as it started (${how})`);
    if (Date.now() > end) throw new Error(`it was not ready after ${LONGEST_START_MS / 1000} s`);
    const answers = await Promise.all(addresses.map((address) => isReady(address)));
    if (answers.every(Boolean)) return;
    await sleep(100);
  }
}

const isReady = (address) =>
  fetch(`${address}/halsa/redo`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function expectPage(address, part) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes(part))
    throw new Error(`${address} answered ${answer.status} without ${part}`);
}
