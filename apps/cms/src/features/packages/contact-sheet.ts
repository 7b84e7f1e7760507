import type { Locale } from '@regionwebb/content/locales';
import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole } from '../../access/roles';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { localized } from '../addresses/public-addresses';
import { isReviewer } from '../workflow/notices';
import { refusal } from '../workflow/refusals';
import { reviewIn, type State } from '../workflow/states';
import { NO_PACKAGE } from './refusals';
import { packaged } from './states';
import { findPackage, type Item, type StoredPackage } from './stored-package';

/** What the contact sheet says of one text; `title`, `state` and `updatedAt` are null where it is gone. */
export interface SheetItem {
  /** The id of the row. */
  item: string;
  collection: string | null;
  id: string | null;
  language: Locale;
  title: string | null;
  state: State | null;
  /** Whether the package's approval holds. */
  isApproved: boolean;
  /** What took the approval away. */
  cancelled: string | null;
  writtenName: string | null;
  /** When the newest version was saved: ISO 8601. */
  updatedAt: string | null;
}

export interface ContactSheet extends Omit<StoredPackage, 'items' | 'approvedBy' | 'plannedBy'> {
  items: SheetItem[];
  /** Whether the user may approve and publish. */
  mayDecide: boolean;
}

/** `GET /api/packages/<id>/contact-sheet`: the package and its texts as they are now, for writers. */
export const readContactSheet: Endpoint = {
  path: '/:id/contact-sheet',
  method: 'get',
  handler: async (req) => {
    const mayRead = hasRole(req.user, 'administrator', 'editor', 'author');
    const found = mayRead ? await findPackage(req, String(req.routeParams?.id)) : undefined;
    if (!found) throw refusal(404, translate(req, NO_PACKAGE));
    return Response.json(await contactSheet(req, found), {
      headers: { 'cache-control': 'no-store' },
    });
  },
};

/** Reads two tables of each collection, however many texts the package has. */
export async function contactSheet(
  req: PayloadRequest,
  { approvedBy: _, plannedBy: __, items, ...found }: StoredPackage,
): Promise<ContactSheet> {
  const texts = new Map<string, unknown>();
  for (const collection of packaged) {
    const ids = items.flatMap(({ document }) =>
      document?.relationTo === collection ? document.value : [],
    );
    if (ids.length === 0) continue;
    const all = { limit: ids.length, pagination: false, req } as const;
    const { docs: rows } = await req.payload.db.find({
      ...{ ...all, collection },
      where: { id: { in: ids } },
    });
    const kept = new Set(rows.filter((row) => !propertyOf(row, 'deletedAt')).map(({ id }) => id));
    const { docs: versions } = await req.payload.db.findVersions({
      ...{ ...all, collection },
      where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    });
    for (const { parent, version } of versions)
      if (kept.has(parent)) texts.set(`${collection}:${parent}`, version);
  }
  const titles = Object.fromEntries(
    packaged.map((slug) => [slug, req.payload.collections[slug].config.admin.useAsTitle ?? 'id']),
  );
  const itemOf = (item: Item): SheetItem => {
    const { document, language, hash } = item;
    const version = document ? texts.get(`${document.relationTo}:${document.value}`) : undefined;
    const review = reviewIn(version, language);
    const saved = propertyOf(version, 'updatedAt');
    return {
      item: item.id,
      collection: document?.relationTo ?? null,
      id: document?.value ?? null,
      language,
      title: localized(version, titles[document?.relationTo ?? ''] ?? '', language) ?? null,
      state: version ? review.state : null,
      isApproved: hash !== null && review.state === 'approved' && review.hash === hash,
      cancelled: item.cancelled,
      writtenName: review.writtenName,
      updatedAt: version ? new Date(String(saved)).toISOString() : null,
    };
  };
  return { ...found, items: items.map(itemOf), mayDecide: isReviewer(req) };
}
