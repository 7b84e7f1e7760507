import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { figure, type Figure } from '../figure';
import { visitAll } from '../load/visit';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';

const VISITORS = 32;
const MEGA = 1_000_000;

/**
 * Memory of the processes of both apps, and use of the disk, after many distinct addresses and as many that do not exist.
 * Lists of the news of a year are used when there are too few articles.
 */
export async function memory({ options, cms }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const web = await startWeb(options, ports.web);
  const idle = web.memory;
  let highest = 0;
  const watch = setInterval(() => (highest = Math.max(highest, web.memory)), WATCH_MS);
  const articles = await addresses(local(ports.cms), 'news', options.rendered);
  const lists = Array.from({ length: options.rendered }, (_, at) => `/nyheter?ar=${at + 1}`);
  const there = [...articles, ...lists].slice(0, options.rendered);
  const visit = (targets: string[], expected: number) =>
    visitAll({
      ...{ port: ports.web, visitors: VISITORS, targets },
      onAnswer: (target, status) => {
        if (status !== expected) throw new Error(`${target} answered ${status}.`);
      },
    });
  await visit(there, 200);
  const afterPages = web.memory;
  const missing = Array.from({ length: options.addresses }, (_, at) => `/nyheter/finns-inte-${at}`);
  await visit(missing, 404);
  clearInterval(watch);
  const disk = diskOf(path.join(options.folder, `web-${ports.web}`)) / MEGA;
  const figures = [
    figure('web processes at the start', 'MB', [idle]),
    figure(`web processes after ${there.length} pages`, 'MB', [afterPages]),
    figure(`web processes after ${missing.length} missing pages more`, 'MB', [web.memory]),
    figure('web processes at its highest', 'MB', [highest], { target: { atMost: 400 } }),
    figure('CMS process after the same', 'MB', [cms.memory]),
    figure('pages on disk', 'MB', [disk], { target: { atMost: 600 } }),
  ];
  await web.stop();
  return figures;
}

const WATCH_MS = 500;

/** The store keeps writing, so a file may be removed meanwhile. */
const diskOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
