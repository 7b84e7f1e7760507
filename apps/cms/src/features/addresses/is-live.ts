import { pathFor } from '@regionwebb/content/paths';
import type { PayloadRequest } from 'payload';
import { placeAt } from './place-at';
import { withoutChange } from '../../database/without-change';

const locales = ['sv', 'en'] as const;
const sections = [
  ...(['start', 'news', 'offices', 'partnerships'] as const),
  ...(['contacts', 'search', 'comment', 'accessibility'] as const),
];

/** The start page and the sections, in both languages. */
const ownPages: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => sections.map((section) => pathFor({ section }, locale))),
);

/** Whether visitors find a page at an address, one of the site's own or something published. */
export const isLive = async (req: PayloadRequest, address: string): Promise<boolean> => {
  if (ownPages.has(address)) return true;
  for (const locale of locales) {
    const place = placeAt(address, locale);
    if (!place) continue;
    const { totalDocs } = await req.payload.count({
      collection: place.collection,
      where: { and: [place.where, { _status: { equals: 'published' } }] },
      locale,
      overrideAccess: true,
      req: withoutChange(req),
    });
    if (totalDocs > 0) return true;
  }
  return false;
};
