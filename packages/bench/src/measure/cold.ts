import { setTimeout as sleep } from 'node:timers/promises';
import { figure, share, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import { logIn } from '../servers/editor';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

const SAMPLES = 15;
const SETTLE_MS = 60;

/** Renderings of pages that are not cached: something is published before each. */
export async function cold({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const [cms, site] = [local(ports.cms), local(ports.web)];
  const articles = await addresses(cms, 'news', 2_000);
  const [office = '/kontor'] = await addresses(cms, 'offices', 1);
  const [partnership = '/samverkan'] = await addresses(cms, 'partnerships', 1);
  const lastPage = Math.max(2, Math.floor(options.articles / 20));
  const kinds: [string, (turn: number) => string][] = [
    ['start', () => '/'],
    ['article', (turn) => articles[(turn * 37) % articles.length] ?? ''],
    ['news list, page 1', () => '/nyheter'],
    ['news list, last page', (turn) => `/nyheter?sida=${lastPage - (turn % 3)}`],
    ['news list, one year', () => '/nyheter?ar=2021'],
    ['news list, one topic', () => '/nyheter?amne=eu-och-omvarlden'],
    ['office', () => office],
    ['partnership', () => partnership],
    ['partnerships', () => '/samverkan'],
    ['contacts', () => '/kontakt'],
    ['atom feed', () => '/nyheter/atom.xml'],
    ['sitemap', () => '/sitemap.xml'],
    ['search', () => '/sok?q=region'],
  ];
  const editor = await logIn(cms);
  const web = await startWeb(options, ports.web);
  // Waits until the index is filled, which would slow down the first renderings.
  await timed(`${site}/sok?q=region`);
  const figures: Figure[] = [];
  for (const [name, pathAt] of kinds) {
    const times: number[] = [];
    for (let turn = 0; turn < SAMPLES; turn += 1) {
      await editor.touch();
      // The change reaches the site within milliseconds of its commit.
      await sleep(SETTLE_MS);
      times.push((await timed(site + pathAt(turn))).milliseconds);
    }
    figures.push(figure(`cold ${name}, p50`, 'ms', times));
    figures.push(figure(`cold ${name}, p95`, 'ms', [share(times, 0.95)]));
  }
  await web.stop();
  return figures;
}
