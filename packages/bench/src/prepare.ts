import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fill, type Filling } from './fill/fill';
import type { Options } from './options';
import { key, local, portsOf, startCms } from './servers/apps';

const list = z.object({ docs: z.array(z.object({ slug: z.string() })) });

/** A database of a given size: the demonstration as the CMS loads it, one comment, and copies (see `fill`). */
export async function prepare(options: Options, what: Filling = {}): Promise<void> {
  const done = path.join(options.folder, 'filled');
  if (existsSync(done)) return;
  const cms = await startCms(options);
  await sendComment(local(portsOf(options).cms));
  await cms.stop();
  await fill(options, what);
  writeFileSync(done, '');
}

async function sendComment(cmsUrl: string): Promise<void> {
  const answer = await fetch(`${cmsUrl}/api/news?limit=1&depth=0&select[slug]=true`);
  const [article] = list.parse(await answer.json()).docs;
  const comment = {
    text: 'Bra att ni berättar om det här.',
    path: `/nyheter/${article?.slug}`,
    locale: 'sv',
  };
  const sent = await fetch(`${cmsUrl}/api/comments/receive`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(comment),
  });
  if (sent.status !== 201) throw new Error(`The comment was answered ${sent.status}.`);
}
