import { isLocale } from '@regionwebb/content/locales';
import { isAddressed } from '@regionwebb/content/paths';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { localized } from '../addresses/public-addresses';
import type { StoredComment } from './stored-comment';

/** A version of the page that was published after a comment on it had come. */
export interface ResultingVersion {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Who published it; null where no person did. */
  by: string | null;
}

const MOST = 20;
const STATEMENT = 'accessibilityStatement';

const versions = z.array(
  z.object({
    id: z.coerce.string(),
    updatedAt: z.string(),
    version: z.looseObject({ saved: z.looseObject({ name: z.string().nullish() }).nullish() }),
  }),
);

/** The versions of the page of a comment that visitors have read since it came, in its language, the newest first. */
export async function findResultingVersions(
  req: PayloadRequest,
  { page, receivedAt }: Pick<StoredComment, 'page' | 'receivedAt'>,
): Promise<ResultingVersion[]> {
  const { collection, documentId, locale } = page;
  const later: Where = { updatedAt: { greater_than: receivedAt } };
  const asked = { sort: '-updatedAt', limit: MOST, pagination: false, req } as const;
  if (collection === STATEMENT) {
    const { docs } = await req.payload.db.findGlobalVersions({
      ...{ ...asked, global: STATEMENT, where: later },
    });
    return versions.parse(docs).map(described);
  }
  if (!isAddressed(collection) || !isLocale(locale)) return [];
  const isPublished: Where = { 'version._status': { equals: 'published' } };
  // What is held back in one language is stored as a snapshot.
  const isSave: Where = { snapshot: { not_equals: true } };
  const { docs } = await req.payload.db.findVersions({
    ...{ ...asked, collection },
    where: { and: [{ parent: { equals: documentId } }, isPublished, isSave, later] },
  });
  return versions
    .parse(docs)
    .filter(({ version }) => localized(version, 'slug', locale) !== undefined)
    .map(described);
}

const described = ({
  id,
  updatedAt,
  version,
}: z.infer<typeof versions>[number]): ResultingVersion => ({
  ...{ id, at: updatedAt, by: version.saved?.name ?? null },
});
