import { z } from 'zod';
import { figure, share, type Figure } from '../figure';
import { local, portsOf } from '../servers/apps';
import { logIn } from '../servers/editor';
import type { Bench } from './bench';
import { timed } from './timed';

const SAMPLES = 15;
const TOPIC = 'where[slug][equals]=eu-och-omvarlden&locale=sv&depth=0&limit=1';
const found = z.object({ docs: z.array(z.object({ id: z.string() })).length(1) });

/** Queries of the admin's lists and of the site, sent to the CMS. */
export async function admin({ options }: Bench): Promise<Figure[]> {
  const cms = local(portsOf(options).cms);
  const { headers } = await logIn(cms);
  const last = Math.max(2, Math.floor(options.articles / 20));
  const [topic] = found.parse(await (await fetch(`${cms}/api/topics?${TOPIC}`)).json()).docs;
  const list = (key: string) =>
    'listings?depth=2&limit=20&sort=-publishedAt,-createdAt&locale=sv&fallback-locale=none' +
    '&select[article]=true&populate[news][title]=true&populate[news][slug]=true' +
    '&populate[news][ingress]=true&populate[news][publishedAt]=true&populate[news][topics]=true' +
    `&where[list][equals]=${key}`;
  const drafts = 'news?draft=true&depth=0&limit=10&sort=-publishedAt';
  const kinds = [
    ['admin: list of news', drafts, true],
    ['admin: news searched', `${drafts}&where[or][0][title][like]=arena`, true],
    ['admin: list of comments', 'comments?depth=1&limit=10&sort=-createdAt', true],
    ['REST: news list, page 1', list('sv'), false],
    ['REST: news list, last page', `${list('sv')}&page=${last}`, false],
    ['REST: news list without count', `${list('sv')}&pagination=false`, false],
    ['REST: news of a topic', list(`sv:${topic?.id}`), false],
  ] as const;
  const figures: Figure[] = [];
  for (const [name, query, isEditor] of kinds) {
    const times: number[] = [];
    for (let turn = 0; turn < SAMPLES; turn += 1) {
      const answer = await timed(`${cms}/api/${query}`, isEditor ? { headers } : {});
      times.push(answer.milliseconds);
    }
    figures.push(figure(`${name}, p50`, 'ms', times));
    figures.push(figure(`${name}, p95`, 'ms', [share(times, 0.95)]));
  }
  return figures;
}
