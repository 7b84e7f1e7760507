import { z } from 'zod';
import type { Rules } from '../features/comments/judge-text';

const KEPT_MS = 60_000;
const RETRY_MS = 5_000;
const text = z.string().nullish();
const settings = z.object({
  globalType: z.literal('commentSettings'),
  maxLength: z.number().nullish(),
});
const site = z.object({ globalType: z.literal('site'), email: text, phone: text });

/**
 * The limit and the authority's own addresses, asked of the CMS once a minute; while it is silent or answers anything
 * else, the last known, and then it is asked again after five seconds.
 */
export function createRules(cmsUrl: string, now: () => number = Date.now): () => Promise<Rules> {
  let rules: Rules = { maxLength: 2000, allowed: [] };
  let askedAt = -Infinity;
  return async () => {
    if (now() - askedAt < KEPT_MS) return rules;
    askedAt = now();
    const asked = await ask(cmsUrl).catch(() => undefined);
    if (!asked) askedAt = now() - KEPT_MS + RETRY_MS;
    rules = asked ?? rules;
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

type Addresses = Partial<Record<'email' | 'phone', string | null | undefined>>;

/** The addresses that a comment may name although they look like a person's (public-sector 3.5). */
export function ownAddresses({ email, phone }: Addresses): string[] {
  return [email, phone].flatMap((address) => address || []);
}

async function globalOf(cmsUrl: string, slug: string): Promise<unknown> {
  const answer = await fetch(`${cmsUrl}/api/globals/${slug}?depth=0`, {
    signal: AbortSignal.timeout(2000),
  });
  if (!answer.ok) throw new Error(`The CMS answered ${answer.status} for ${slug}.`);
  return answer.json();
}
