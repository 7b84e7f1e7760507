import { setTimeout as sleep } from 'node:timers/promises';
import { share } from './figure';
import { readOptions } from './options';
import { local, portsOf, startCms, startWeb } from './servers/apps';
import { logIn } from './servers/editor';
import { addresses } from './measure/addresses';
import { timed } from './measure/timed';
const S = Number(process.argv[2] ?? 11);
const only = process.argv[3]?.split(',');
const sizes = ['100000', '1000'];
const sides = [];
for (const [i, n] of sizes.entries()) {
  const options = readOptions(['--articles', n, '--port', String(3250 + 2 * i), '--data', '/tmp/growth-data']);
  await startCms(options);
  const ports = portsOf(options);
  await startWeb(options, ports.web);
  const cms = local(ports.cms);
  const articles = await addresses(cms, 'news', 500);
  const [office = ''] = await addresses(cms, 'offices', 1);
  const [partnership = ''] = await addresses(cms, 'partnerships', 1);
  const last = Math.max(2, Math.floor(options.articles / 20));
  const kinds: Record<string, (t: number) => string> = {
    start: () => '/',
    article: (t) => articles[(t * 37) % articles.length] ?? '',
    'list 1': () => '/nyheter',
    'list middle': (t) => `/nyheter?sida=${Math.floor(last / 2) - (t % 3)}`,
    'list last': (t) => `/nyheter?sida=${last - (t % 3)}`,
    year: () => '/nyheter?ar=2021',
    topic: () => '/nyheter?amne=eu-och-omvarlden',
    'topic deep': (t) => `/nyheter?amne=eu-och-omvarlden&sida=${Math.floor(last / 4) - (t % 3)}`,
    office: () => office, partnership: () => partnership,
    partnerships: () => '/samverkan', contacts: () => '/kontakt',
    atom: () => '/nyheter/atom.xml', 'atom topic': () => '/nyheter/atom.xml?amne=eu-och-omvarlden',
    sitemap: () => options.articles > 25000 ? '/sitemap.xml' : '/sitemap.xml',
  };
  sides.push({ editor: await logIn(cms), kinds, site: local(ports.web) });
}
for (const name of Object.keys(sides[0]!.kinds)) {
  if (only && !only.includes(name)) continue;
  const times: number[][] = [[], []];
  for (let t = 0; t < S; t++)
    for (const [i, side] of (t % 2 ? [...sides.entries()].reverse() : [...sides.entries()])) {
      await side.editor.touch();
      await sleep(60);
      times[i]!.push((await timed(side.site + side.kinds[name]!(t))).milliseconds);
    }
  const [big, small] = times as [number[], number[]];
  const f = (x: number) => x.toFixed(0).padStart(5);
  console.log(name.padEnd(13), 'p50', f(share(small, 0.5)), f(share(big, 0.5)), 'ratio', (share(big, 0.5) / share(small, 0.5)).toFixed(2), 'min', f(Math.min(...small)), f(Math.min(...big)), 'p95', f(share(small, 0.95)), f(share(big, 0.95)));
}
process.exit(0);
