import { brotliCompressSync } from 'node:zlib';
import { figure, type Figure } from '../figure';
import { local, portsOf, startWeb } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';
import { timed } from './timed';

const KILO = 1_000;

/** The bytes of a first visit: the page, its styles, fonts and scripts, as they travel with brotli. */
export async function weight({ options }: Bench): Promise<Figure[]> {
  const ports = portsOf(options);
  const site = local(ports.web);
  const [article = ''] = await addresses(local(ports.cms), 'news', 1);
  const web = await startWeb(options, ports.web);
  const figures: Figure[] = [];
  for (const [name, path] of [
    ['start', '/'],
    ['article', article],
    ['news list', '/nyheter'],
    ['contacts', '/kontakt'],
  ] as const) {
    const html = (await timed(site + path)).body;
    const links = linked(html.toString());
    const styles = await sizeOf(site, links.styles);
    const fonts = await sizeOf(site, links.fonts);
    const scripts = await sizeOf(site, links.scripts);
    const text = compressed(html) + styles;
    const light = name === 'article' ? { target: { atMost: 15 } } : {};
    figures.push(
      figure(`${name}, HTML + CSS`, 'kB br', [text / KILO], light),
      figure(`${name}, script of our own`, 'kB br', [scripts / KILO]),
      figure(`${name}, everything but pictures`, 'kB br', [(text + fonts + scripts) / KILO], {
        target: { atMost: 60 },
      }),
    );
  }
  await web.stop();
  return figures;
}

function linked(html: string) {
  const tags = html.match(/<(?:link|script)\b[^>]*>/g) ?? [];
  const pick = (pattern: RegExp) =>
    tags
      .filter((tag) => pattern.test(tag))
      .flatMap((tag) => /(?:href|src)="(\/[^"]+)"/.exec(tag)?.slice(1) ?? []);
  return {
    styles: pick(/rel="stylesheet"/),
    fonts: pick(/\.woff2"/),
    scripts: pick(/^<script\b.*\bsrc=/),
  };
}

async function sizeOf(site: string, paths: string[]): Promise<number> {
  const bodies = await Promise.all([...new Set(paths)].map((path) => timed(site + path)));
  return bodies.reduce((sum, { body }) => sum + compressed(body), 0);
}

const compressed = (body: Buffer) => Math.min(body.length, brotliCompressSync(body).length);
