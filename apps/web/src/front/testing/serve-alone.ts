import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PageStore } from '@regionwebb/page-cache';
import { Announcements } from '../supervise/announcements';
import { assembleSite } from '../assemble-site';
import { createFastLane } from '../fast-lane/fast-lane';
import { createHandler } from '../handle-request';
import { listen } from '../listen';
import { MediaStore } from '../media/media-store';
import { RenderingQueue } from '../pages/rendering-queue';
import { FakeCms } from './fake-cms';

/** The front server with one page and neither Next nor a CMS, for measurements. Arguments: port, file. */
const [port = '', file = ''] = process.argv.slice(2);
const directory = mkdtempSync(path.join(tmpdir(), 'front-'));
const store = await PageStore.open({
  directory,
  maxBytes: 1e8,
  build: 'measured',
  onError: console.error,
});
const page = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 's-maxage=3600' },
  body: readFileSync(file),
};
const renderer = { isReady: true, sequence: 0, render: () => Promise.resolve(page) };
const cms = await new FakeCms().start();
const { site } = await assembleSite(
  {
    cmsUrl: cms.url,
    webUrl: 'http://localhost',
    key: 'k'.repeat(40),
    trustedProxies: 0,
    isDevelopment: false,
    cdnSeconds: 0,
    serverTiming: false,
    catchUpTimeoutMs: 5_000,
  },
  {
    rendering: new RenderingQueue([renderer]),
    processes: { renderers: [renderer], search: renderer },
    announcements: new Announcements(undefined),
    store,
    media: await MediaStore.open(path.join(directory, 'media'), 1e8),
    files: new Map(),
  },
);
const lane = createFastLane(createServer(createHandler(site)));
lane.open((target) => site.cache.fresh(target));
await listen(lane.server, Number(port));
