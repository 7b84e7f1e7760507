import { siteWideFiles } from '@regionwebb/content/segments';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isLive } from '../addresses/public-addresses';
import { refuseField } from '../../translations/refuse-field';

/** The context of redirects that the CMS creates, for documents that are published or moved in the same save. */
export const automaticRedirect = { redirectFollows: true };

/** Refuses an editor's redirect to an address on the site where nothing is published (T17). */
export const refuseDeadTarget: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const to: unknown = data.to;
  const isAutomatic = 'redirectFollows' in context || !req.user;
  if (isAutomatic || typeof to !== 'string' || !to.startsWith('/') || to === originalDoc?.to)
    return data;
  const [path = ''] = to.split(/[?#]/);
  if (await isThere(req, path)) return data;
  throw refuseField(req, {
    collection: 'redirects',
    path: 'to',
    label: { sv: 'Leder till', en: 'Leads to' },
    why: {
      sv: 'På den adressen finns ingenting som är publicerat. Kontrollera stavningen, eller publicera sidan först.',
      en: 'There is nothing published at that address. Check the spelling, or publish the page first.',
    },
  });
};

const feed = /^(\/nyheter|\/en\/news)\/(atom\.xml|rss\.xml|feed\.json)$/;

async function isThere(req: PayloadRequest, path: string): Promise<boolean> {
  if (siteWideFiles.has(path) || feed.test(path)) return true;
  const [, encoded] = /^\/media\/([^/]+)$/.exec(path) ?? [];
  return encoded === undefined ? isLive(req, path) : hasFile(req, encoded);
}

async function hasFile(req: PayloadRequest, encoded: string): Promise<boolean> {
  const names = [encoded, ...decoded(encoded)];
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { filename: { in: names } },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

function decoded(name: string): string[] {
  try {
    return [decodeURIComponent(name)];
  } catch {
    return [];
  }
}
