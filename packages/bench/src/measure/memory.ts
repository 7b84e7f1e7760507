import { readdirSync, statSync } from 'node:fs';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { figure, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';

const AT_ONCE = 32;
const MEGA = 1_000_000;

/**
 * What both processes hold, and the disk, after very many distinct addresses and as many that lead nowhere. The first
 * are all rendered, which takes the time; where there are not so many articles, lists of the news of a year stand in.
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
  await visitAll(ports.web, there, 200);
  const afterPages = web.memory;
  const missing = Array.from({ length: options.addresses }, (_, at) => `/nyheter/finns-inte-${at}`);
  await visitAll(ports.web, missing, 404);
  clearInterval(watch);
  const disk = diskOf(path.join(options.folder, `web-${ports.web}`)) / MEGA;
  const figures = [
    figure('web process at the start', 'MB', [idle]),
    figure(`web process after ${there.length} pages`, 'MB', [afterPages]),
    figure(`web process after ${missing.length} missing pages more`, 'MB', [web.memory]),
    figure('web process at its highest', 'MB', [highest], { target: { atMost: 400 } }),
    figure('CMS process after the same', 'MB', [cms.memory]),
    figure('pages on disk', 'MB', [disk], { target: { atMost: 600 } }),
  ];
  await web.stop();
  return figures;
}

const WATCH_MS = 100;

/** By connections that are kept, with as little work of our own as can be: the same processors do both. */
async function visitAll(port: number, targets: string[], expected: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = targets.values();
  const visitor = async () => {
    for (const target of waiting) {
      const status = await visit(agent, port, target);
      if (status !== expected) throw new Error(`${target} answered ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  agent.destroy();
}

const visit = (agent: Agent, port: number, target: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get({ agent, port, host: '127.0.0.1', path: target }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    }).once('error', reject);
  });

/** The store goes on writing: a file can be gone before it is looked at. */
const diskOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
