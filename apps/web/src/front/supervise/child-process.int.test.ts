import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { z } from 'zod';
import { requestOnSocket } from '../../processes/request-on-socket';
import { SupervisedChild, type ChildOptions } from './child-process';
import { nameSocketFolder, type SocketFolder } from '../../processes/socket-folder';
import { bundleChildren } from '../../processes/testing/bundle-child';

const childState = z.object({
  pid: z.number(),
  tags: z.array(z.string()),
  database: z.string().optional(),
});

let dist: string;
let folder: SocketFolder;
let child: SupervisedChild;
let ready: () => void;
let gone: () => void = () => undefined;

beforeAll(async () => {
  dist = await bundleChildren({
    child: path.join(import.meta.dirname, '../../processes/testing/a-child.ts'),
  });
});
afterAll(() => rm(dist, { recursive: true }));

beforeEach(() => {
  jest.spyOn(console, 'log').mockReturnValue();
  folder = nameSocketFolder(tmpdir());
  gone = () => undefined;
});
afterEach(async () => {
  await child.stop();
  folder.remove();
  jest.restoreAllMocks();
});

/** Resolves when the child is ready for the first time. */
async function start(options: Partial<ChildOptions> = {}) {
  const isReady = nextReady();
  child = new SupervisedChild(optionsOf(options));
  child.start();
  await isReady;
}
function optionsOf(options: Partial<ChildOptions>): ChildOptions {
  return {
    ...{ name: 'child', file: path.join(dist, 'child.mjs'), flags: [], build: 'tested' },
    ...{ env: process.env, socket: folder.socketOf('child') },
    given: () => ({ sequence: 4, database: 'one' }),
    onCannotStart: () => undefined,
    onReady: () => ready(),
    onGone: () => gone(),
    times: { firstPause: 1, stop: 10_000 },
    ...options,
  };
}
const nextReady = () => new Promise<void>((resolve) => (ready = resolve));
const nextGone = () => new Promise<void>((resolve) => (gone = resolve));

const getFrom = async (url = '/', sequence = 0) => {
  const headers = { 'x-sequence': `${sequence}` };
  const { body } = await requestOnSocket({
    socket: child.socket,
    path: url,
    headers,
    timeout: 5_000,
  });
  return childState.parse(JSON.parse(body.toString()));
};

it('begins at the front’s change, and applies later ones before it answers requests that require them', async () => {
  await start();
  expect(await getFrom('/', 4)).toMatchObject({ tags: [], database: 'one' });
  child.send({ type: 'changed', sequence: 5, tags: ['news'] });
  expect((await getFrom('/', 5)).tags).toEqual(['news']);
  // The answer may overtake the message `applied`.
  while (child.sequence !== 5) await new Promise(setImmediate);
});

it('is restarted when it is killed, at the same socket', async () => {
  await start();
  const { pid } = await getFrom();
  const [again, left] = [nextReady(), nextGone()];
  process.kill(pid, 'SIGKILL');
  await left;
  expect(child.isReady).toBe(false);
  await again;
  expect((await getFrom()).pid).not.toBe(pid);
});

it('is restarted when its event loop is blocked for three pings, and not before', async () => {
  await start({ times: { firstPause: 1, ping: 100, stop: 10_000 } });
  const { pid } = await getFrom();
  const again = nextReady();
  await expect(getFrom('/hang')).rejects.toMatchObject({ isGone: true });
  await again;
  expect((await getFrom()).pid).not.toBe(pid);
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('leaves %s to the front', async (signal) => {
  await start();
  const { pid } = await getFrom();
  process.kill(pid, signal);
  expect((await getFrom()).pid).toBe(pid);
});

it('ends on `stop`, and is not restarted', async () => {
  const onGone = jest.fn();
  await start({ onGone });
  await child.stop();
  expect([child.isReady, onGone.mock.calls.length]).toEqual([false, 1]);
  await expect(getFrom()).rejects.toMatchObject({ isGone: true });
});

it('may send messages unknown to the front', async () => {
  await start();
  const { pid } = await getFrom('/rubbish');
  child.send({ type: 'changed', sequence: 5, tags: ['news'] });
  expect(await getFrom('/', 5)).toMatchObject({ pid, tags: ['news'] });
  expect(child.isReady).toBe(true);
});

it('is restarted when it sends messages without end', async () => {
  await start();
  const again = nextReady();
  const { pid } = await getFrom('/flood');
  await again;
  expect((await getFrom()).pid).not.toBe(pid);
});

it.each([
  ['its socket', (socket: string) => socket],
  ['the folder of its socket', path.dirname],
])('is restarted when %s is removed', async (_, removed) => {
  await start({ times: { firstPause: 1, ping: 50, stop: 10_000 } });
  const { pid } = await getFrom();
  const again = nextReady();
  await rm(removed(child.socket), { recursive: true });
  await again;
  expect((await getFrom()).pid).not.toBe(pid);
});

it('is tried again when the system cannot start a process', async () => {
  const given = jest.fn(() => ({ sequence: 0 }));
  const tried = new Promise<void>((resolve) =>
    given.mockImplementation(() => {
      if (given.mock.calls.length === 3) resolve();
      return { sequence: 0 };
    }),
  );
  // Longer than the arguments of a process can be (execve(2): E2BIG).
  child = new SupervisedChild(
    optionsOf({ given, env: { ...process.env, TOO_LONG: 'x'.repeat(4_000_000) } }),
  );
  child.start();
  await tried;
  expect(child.isReady).toBe(false);
});

it('ends when the front is gone before it could listen to it', async () => {
  child = new SupervisedChild(optionsOf({}));
  const { socket } = child;
  const argument = JSON.stringify({ name: 'orphan', socket, sequence: 0 });
  const orphan = fork(path.join(dist, 'child.mjs'), [argument]);
  const ended = once(orphan, 'exit');
  orphan.disconnect();
  expect(await ended).toEqual([0, null]);
});

it('is killed when it does not end', async () => {
  await start({ times: { stop: 50 } });
  const hangs = getFrom('/hang').catch(() => 'gone');
  // A child that hangs cannot report it. If this is too short, it ends by itself and the test passes, too.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await child.stop();
  expect(await hangs).toBe('gone');
});

it('is not used when it is of another build than the front', async () => {
  const onReady = jest.fn();
  const left = nextGone();
  void start({ build: 'another', onReady, times: { firstPause: 60_000 } });
  await left;
  expect(onReady).not.toHaveBeenCalled();
});
