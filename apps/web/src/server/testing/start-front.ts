import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PageStore } from '@regionwebb/page-cache';
import { assembleSite } from '../assemble-site';
import { createHandler } from '../handle-request';
import { listen } from '../listen';
import { MediaStore } from '../media/media-store';
import { FakeCms } from './fake-cms';
import { FakeNext } from './fake-next';

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Front {
  port: number;
  directory: string;
  visit: (target: string, options?: Visit) => Promise<Answered>;
  stop: () => Promise<void>;
}

interface Visit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Has the visitor leave. */
  signal?: AbortSignal;
}

interface Settings {
  /** The folder of a front that has ended, to go on with. */
  kept?: string;
  cdnSeconds?: number;
  isTelling?: boolean;
  acceptDatabase?: string | undefined;
  longestWait?: { kept: number; unkept: number };
  /** Of the disk. */
  onError?: (error: unknown) => void;
}

export const key = 'k'.repeat(40);

/** The front server on a port of its own, between a fake Next and a fake CMS. */
export async function startFront(
  next: FakeNext,
  cms: FakeCms,
  {
    kept,
    cdnSeconds = 0,
    isTelling = false,
    longestWait,
    acceptDatabase,
    onError = raise,
  }: Settings = {},
): Promise<Front> {
  const directory = kept ?? (await mkdtemp(path.join(tmpdir(), 'front-')));
  const store = await PageStore.open({ directory, maxBytes: 1e7, build: 'b', onError });
  const settings = { cmsUrl: cms.url, webUrl: 'http://region.example', key, trustedProxies: 0 };
  const { site, follower } = await assembleSite(
    {
      ...settings,
      isDevelopment: false,
      cdnSeconds,
      isTelling,
      patience: 200,
      longestWait,
      acceptDatabase,
    },
    {
      ask: next.ask,
      store,
      media: await MediaStore.open(path.join(directory, 'media'), 1e7),
      files: new Set(['/static/own.js']),
      compressed: path.join(directory, 'compressed'),
    },
  );
  const server = createServer(createHandler(site));
  const port = await listen(server, 0, '127.0.0.1');
  const stop = async () => {
    follower.stop();
    server.close();
    server.closeAllConnections();
    await store.flush();
  };
  return { port, directory, stop, visit: (target, options) => visit(port, target, options) };
}

function raise(error: unknown): never {
  throw error;
}

/** The front server with a fake CMS and a fake Next of its own. */
export async function startAll(settings: Settings = {}) {
  const cms = await new FakeCms().start();
  const next = new FakeNext();
  return { cms, next, front: await startFront(next, cms, settings) };
}

export async function endAll({ cms, front }: { cms: FakeCms; front: Front }): Promise<void> {
  await front.stop();
  cms.stop();
  await rm(front.directory, { recursive: true, force: true });
}

/** As raw as a visitor can be: the target is sent as it is written. */
function visit(port: number, target: string, { body, ...options }: Visit = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path: target, ...options }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { statusCode: status = 0, headers } = answer;
        resolve({ status, headers, text: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
