import { z } from 'zod';
import type { Rules } from './judge-text';

const KEPT_MS = 60_000;
const settings = z.object({ maxLength: z.number().nullish() });
const site = z.object({ email: z.string().nullish(), phone: z.string().nullish() });

/** The limit and the authority's own addresses, asked of the CMS once a minute; while it is silent, the last known. */
export function createRules(cmsUrl: string, now: () => number = Date.now): () => Promise<Rules> {
  let rules: Rules = { maxLength: 2000, allowed: [] };
  let askedAt = -Infinity;
  return async () => {
    if (now() - askedAt < KEPT_MS) return rules;
    askedAt = now();
    rules = (await ask(cmsUrl).catch(() => undefined)) ?? rules;
    return rules;
  };
}

async function ask(cmsUrl: string): Promise<Rules> {
  const [{ maxLength }, { email, phone }] = await Promise.all([
    globalOf(cmsUrl, 'commentSettings').then((body) => settings.parse(body)),
    globalOf(cmsUrl, 'site').then((body) => site.parse(body)),
  ]);
  return { maxLength: maxLength ?? 2000, allowed: ownAddresses({ email, phone }) };
}

/** The addresses that a comment may name although they look like a person's (public-sector 3.5). */
export function ownAddresses({ email, phone }: z.infer<typeof site>): string[] {
  return [email, phone].flatMap((address) => address || []);
}

async function globalOf(cmsUrl: string, slug: string): Promise<unknown> {
  const answer = await fetch(`${cmsUrl}/api/globals/${slug}?depth=0`, {
    signal: AbortSignal.timeout(2000),
  });
  return answer.json();
}
