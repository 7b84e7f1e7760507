import type { Payload } from 'payload';

/** The authority's own e-mail address and telephone number, which a comment may name (public-sector 3.5). */
export async function ownAddresses(payload: Payload): Promise<string[]> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true });
  return [site.email, site.phone]
    .filter((address) => typeof address === 'string' && address !== '')
    .map(String);
}
