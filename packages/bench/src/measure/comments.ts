import { randomUUID } from 'node:crypto';
import { figure, share, type Figure } from '../figure';
import { key, local, portsOf } from '../servers/apps';
import { addresses } from './addresses';
import type { Bench } from './bench';

const SENDERS = 32;
const RUN_MS = 10_000;
/** Fewer than the CMS receives about one page in ten minutes, at several hundred a second. */
const PAGES = 50;
const WORDS =
  'bra sidan kartan hittar inte öppettiderna telefon avgift buss dörr skylt rum tid'.split(' ');

/** Comments that the CMS stores while many are sent at once, about several pages, and what each costs its processor. */
export async function comments({ options, cms }: Bench): Promise<Figure[]> {
  const site = local(portsOf(options).cms);
  const pages = await addresses(site, 'news', PAGES);
  await sendFor(RUN_MS, site, pages);
  const rates: number[] = [];
  const costs: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const [began, used] = [performance.now(), cms.processorTime];
    const answered = await sendFor(RUN_MS, site, pages);
    const seconds = (performance.now() - began) / 1000;
    rates.push(answered.length / seconds);
    costs.push(((cms.processorTime - used) * 1000) / answered.length);
    waits.push(share(answered, 0.99));
  }
  return [
    figure(`comments stored, ${SENDERS} sent at once`, 'a second', rates),
    figure('processor time of the CMS for each', 'ms', costs),
    figure('until the receipt, p99', 'ms', waits),
  ];
}

/** Milliseconds until each receipt; every sender sends the next comment when the last is answered. */
async function sendFor(milliseconds: number, site: string, pages: string[]): Promise<number[]> {
  const end = performance.now() + milliseconds;
  const answered: number[] = [];
  const sender = async (_: unknown, number: number) => {
    for (let turn = number; performance.now() < end; turn += 1) {
      const began = performance.now();
      await send(site, pages[turn % pages.length] ?? '/');
      answered.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return answered;
}

async function send(site: string, path: string): Promise<void> {
  const text = Array.from({ length: 20 }, () => WORDS[Math.floor(Math.random() * WORDS.length)]);
  const answer = await fetch(`${site}/api/comments/receive`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: text.join(' '), path, locale: 'sv', id: randomUUID() }),
  });
  await answer.text();
  if (answer.status !== 201) throw new Error(`A comment was answered ${answer.status}.`);
}
