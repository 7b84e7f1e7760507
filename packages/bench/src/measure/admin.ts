import { figure, share, type Figure } from '../figure';
import { local, portsOf } from '../servers/apps';
import { logIn } from '../servers/editor';
import type { Bench } from './bench';
import { timed } from './timed';

const SAMPLES = 15;

/** What the lists of the admin ask for, and what the site does, straight from the CMS. */
export async function admin({ options }: Bench): Promise<Figure[]> {
  const cms = local(portsOf(options).cms);
  const { headers } = await logIn(cms);
  const last = Math.max(2, Math.floor(options.articles / 20));
  const listed =
    'depth=1&limit=20&sort=-publishedAt,-createdAt&locale=sv&fallback-locale=none' +
    '&select[title]=true&select[slug]=true&select[ingress]=true&select[publishedAt]=true' +
    '&select[topics]=true&where[slug][exists]=true';
  const kinds = [
    ['admin: list of news', 'news?draft=true&depth=0&limit=10&sort=-publishedAt', true],
    [
      'admin: news searched',
      'news?draft=true&depth=0&limit=10&where[or][0][title][like]=arena',
      true,
    ],
    ['admin: list of comments', 'comments?depth=1&limit=10&sort=-createdAt', true],
    ['REST: news list, page 1', `news?${listed}&page=1`, false],
    ['REST: news list, last page', `news?${listed}&page=${last}`, false],
    ['REST: news list without count', `news?${listed}&pagination=false`, false],
    ['REST: news of a topic', `news?${listed}&where[topics.slug][equals]=eu-och-omvarlden`, false],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, query, isEditor] of kinds) {
    const times: number[] = [];
    for (let turn = 0; turn < SAMPLES; turn += 1) {
      const asked = await timed(`${cms}/api/${query}`, isEditor ? { headers } : {});
      times.push(asked.milliseconds);
    }
    figures.push(figure(`${name}, p50`, 'ms', times));
    figures.push(figure(`${name}, p95`, 'ms', [share(times, 0.95)]));
  }
  return figures;
}
