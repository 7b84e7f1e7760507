import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@regionwebb/e2e/system/free-port';
import { processesWith } from '@regionwebb/e2e/system/program';
import { BuiltSite } from './testing/built-site';
import type { ReadPage } from './testing/page-reader';
import { chances, SiteReaders } from './testing/site-readers';
import { VersionedCms } from './testing/versioned-cms';

const seed = Number(process.env.SEAM_SEED ?? Date.now() % 1e9);
const documents = Array.from({ length: 20 }, (_, number) => `sida-${number}`);

let cms: VersionedCms;
let site: BuiltSite;
let readers: SiteReaders;

async function begin(settings: Record<string, string>) {
  const [delay, port] = [chances(seed + 100), await freePort()];
  cms = new VersionedCms(() => delay(30));
  await cms.start();
  site = await BuiltSite.build({
    ...{ CMS_URL: cms.url, CMS_KEY: 'k'.repeat(40), WEB_PORT: `${port}` },
    ...{ RENDERERS: '2', RESTART_SECONDS: '1', ...settings },
  });
  readers = new SiteReaders(cms, documents, { port, seed });
  for (const document of documents) cms.commit(document);
  await site.start();
  readers.isUp = true;
  await settles(isLatest);
  // From here on they are on disk too: later requests for that find what is written by then.
  await fetch(`http://127.0.0.1:${port}/halsa/redo`);
}

afterEach(async () => {
  await readers.stop();
  cms.stop();
  await site.end('SIGKILL');
  await site.remove();
});

async function restart(signal: 'SIGTERM' | 'SIGKILL') {
  readers.isUp = false;
  await site.end(signal);
  await site.start();
  readers.isUp = true;
}

type Chance = (below: number) => number;
/** What happens to a site, each with different random numbers. */
const events = {
  publish: (chance: Chance) => {
    for (let count = chance(3); count >= 0; count -= 1)
      cms.commit(documents[chance(documents.length)] ?? '');
  },
  pause: async (chance: Chance) => {
    const goOn = site.signal(`renderer-${1 + chance(2)}`, 'SIGSTOP');
    await sleep(200 + chance(1_300));
    goOn('SIGCONT');
  },
  kill: (chance: Chance) => void site.signal(`renderer-${1 + chance(2)}`, 'SIGKILL'),
  crash: () => restart('SIGKILL'),
  stop: () => restart('SIGTERM'),
};
const ofFront = ['crash', 'stop'];

/** So many events of each kind, in random order and at random times, while the site is read. */
async function live(counts: Partial<Record<keyof typeof events, number>>) {
  readers.start();
  const chance = chances(seed + 101);
  const all = Object.entries(events).flatMap(([name, happen]) =>
    Array.from({ length: counts[name as keyof typeof events] ?? 0 }, () => ({ name, happen })),
  );
  const running: unknown[] = [];
  while (all.length > 0) {
    for (const { name, happen } of all.splice(chance(all.length), 1)) {
      const over = happen(chance);
      running.push(over);
      // Only one front runs at a time.
      if (ofFront.includes(name)) await over;
    }
    await sleep(chance(250));
  }
  await Promise.all(running);
  await settles(isLatest);
  expect(readers.faults).toEqual([]);
}

/** Reads all pages until each is as it should be. */
async function settles(isRight: (read: ReadPage, document: string) => boolean) {
  const end = performance.now() + 15_000;
  for (;;) {
    const read = await Promise.all(documents.map((document) => readers.read(document)));
    const wrong = documents.flatMap((document, index) => {
      const page = read[index];
      return page && isRight(page, document) ? [] : [{ document, page }];
    });
    if (wrong.length === 0) return;
    if (performance.now() > end) throw new Error(`Does not settle: ${JSON.stringify(wrong)}`);
    await sleep(50);
  }
}

const isLatest = ({ status, version }: ReadPage, document: string) =>
  status === 200 && version === cms.versionOf(document);
const isFresh = (read: ReadPage, document: string) =>
  isLatest(read, document) && read.how === 'hit: fresh';

/** The site's processes and folders of sockets, once those that end have ended. */
async function left(): Promise<string[]> {
  for (let tries = 100; ; tries -= 1) {
    const found = [...(await processesWith(site.folder)), ...(await site.socketFolders())];
    if (found.length === 0 || tries === 0) return found;
    await sleep(50);
  }
}

it(`shows no outdated page as fresh, loses none and is never late (SEAM_SEED=${seed})`, async () => {
  await begin({ CACHE_DEBUG: 'true' });
  await live({ publish: 60, pause: 5, kill: 5, crash: 2, stop: 1 });
  await settles(isFresh);
  cms.readDocuments.clear();
  await restart('SIGTERM');
  await settles(isFresh);
  // A process with something new to show has requested it from the CMS.
  expect(documents.filter((document) => cms.readDocuments.has(document))).toEqual([]);
  await readers.stop();
  await site.end('SIGTERM');
  expect(await left()).toEqual([]);
});

it(`shows the latest in the end, also from the fast lane (SEAM_SEED=${seed})`, async () => {
  await begin({});
  await live({ publish: 20, pause: 3, kill: 3, crash: 2 });
  site.signal('renderer-1', 'SIGKILL');
  await site.end('SIGKILL');
  expect(await left()).toEqual([]);
});
