import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { figure, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';

const AT_ONCE = 8;
const MEGA = 1_000_000;

/** What both processes hold, and the disk, after very many distinct addresses and as many that lead nowhere. */
export async function memory({ options, cms }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const web = await startWeb(options, ports.web);
  const site = local(ports.web);
  const idle = web.memory;
  const { addresses: count } = options;
  const articles = await addresses(local(ports.cms), 'news', count);
  let highest = 0;
  const visit = async (target: string) => {
    await (await fetch(site + target)).arrayBuffer();
    highest = Math.max(highest, web.memory);
  };
  await visitAll(articles, visit);
  const afterPages = web.memory;
  const missing = Array.from({ length: count }, (_, at) => `/nyheter/finns-inte-${at}`);
  await visitAll(missing, visit);
  const figures = [
    figure('web process at the start', 'MB', [idle]),
    figure(`web process after ${articles.length} articles`, 'MB', [afterPages]),
    figure(`web process after ${missing.length} missing pages more`, 'MB', [web.memory]),
    figure('web process at its highest', 'MB', [highest], { target: { atMost: 400 } }),
    figure('CMS process after the same', 'MB', [cms.memory]),
    figure('pages on disk', 'MB', [diskOf(path.join(options.folder, `web-${ports.web}`)) / MEGA], {
      target: { atMost: 600 },
    }),
  ];
  await web.stop();
  return figures;
}

async function visitAll(targets: string[], visit: (target: string) => Promise<void>) {
  const waiting = targets.values();
  const visitor = async () => {
    for (const target of waiting) await visit(target);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
}

const diskOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + statSync(path.join(folder, name)).size,
    0,
  );
