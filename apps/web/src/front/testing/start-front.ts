import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PageStore } from '@regionwebb/page-cache';
import { createRenderer } from '../../renderer/render-page';
import { Announcements } from '../supervise/announcements';
import { assembleSite } from '../assemble-site';
import { createHandler } from '../handle-request';
import { listen } from '../listen';
import { MediaStore } from '../media/media-store';
import { RenderingQueue } from '../pages/rendering-queue';
import { securityHeaders } from '../../processes/security-headers';
import { staticFilesOf } from '../files/static-files';
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
  /** Sends the CMS what has been counted. */
  sendCounts: () => Promise<void>;
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
  /** The folder of a front that has ended, to start from. */
  directory?: string;
  cdnSeconds?: number;
  serverTiming?: boolean;
  acceptDatabase?: string | undefined;
  pageTimeoutMs?: { stale: number; miss: number };
  /** Of the disk. */
  onError?: (error: unknown) => void;
}

export const key = 'k'.repeat(40);

/** The front server on a free port, between a fake Next and a fake CMS. */
export async function startFront(
  next: FakeNext,
  cms: FakeCms,
  {
    directory: earlier,
    cdnSeconds = 0,
    serverTiming = false,
    pageTimeoutMs,
    acceptDatabase,
    onError = raise,
  }: Settings = {},
): Promise<Front> {
  const directory = earlier ?? (await mkdtemp(path.join(tmpdir(), 'front-')));
  const store = await PageStore.open({ directory, maxBytes: 1e7, build: 'b', onError });
  const webUrl = 'http://region.example';
  const settings = { cmsUrl: cms.url, webUrl, key, trustedProxies: 0 };
  const headers = securityHeaders(webUrl, false);
  const render = createRenderer({ request: next.request, headers, isDevelopment: false });
  const renderer = { isReady: true, sequence: 0, render };
  await makeFiles(directory);
  const { site, follower, countDelivery } = await assembleSite(
    {
      ...settings,
      isDevelopment: false,
      cdnSeconds,
      serverTiming,
      catchUpTimeoutMs: 200,
      pageTimeoutMs,
      acceptDatabase,
    },
    {
      rendering: new RenderingQueue([renderer]),
      processes: { renderers: [renderer], search: renderer },
      announcements: new Announcements(store.database),
      store,
      media: await MediaStore.open(path.join(directory, 'media'), 1e7),
      files: staticFilesOf(directory),
      compressed: path.join(directory, 'compressed'),
    },
  );
  const server = createServer(createHandler(site));
  const port = await listen(server, 0, '127.0.0.1');
  const stop = async () => {
    follower.stop();
    countDelivery.stop();
    server.close();
    server.closeAllConnections();
    await store.flush();
  };
  const { flush: sendCounts } = countDelivery;
  return {
    port,
    directory,
    stop,
    sendCounts,
    visit: (target, options) => visit(port, target, options),
  };
}

/** The files of `public` and the build. */
async function makeFiles(app: string): Promise<void> {
  for (const [folder, name] of [
    ['public/static', 'own.js'],
    ['.next/static/chunks', 'a[b].css'],
  ] as const) {
    await mkdir(path.join(app, folder), { recursive: true });
    await writeFile(path.join(app, folder, name), 'content of a file');
  }
}

function raise(error: unknown): never {
  throw error;
}

/** The front server with a fake CMS and a fake Next. */
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

/** Sends a request with an unnormalised target. */
function visit(port: number, target: string, { body, ...options }: Visit = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      { host: '127.0.0.1', port, path: target, ...options },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const { statusCode: status = 0, headers } = answer;
          resolve({ status, headers, text: Buffer.concat(parts).toString() });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
