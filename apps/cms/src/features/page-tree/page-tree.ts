import type { PayloadRequest } from 'payload';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';

/** The most levels of a page's address: `/a/b/c/d/e`. */
export const MAX_LEVELS = 5;

export type Id = string | number;

/** The published page, or its latest draft if it is not published; with all languages. */
export const readPage = async (req: PayloadRequest, id: Id): Promise<unknown> => {
  const row = await req.payload.db.findOne({
    collection: 'pages',
    where: { id: { equals: id } },
    req,
  });
  if (!row || propertyOf(row, '_status') === 'published') return row;
  return (await newestVersion(req, id))?.version ?? row;
};

export const newestVersion = async (req: PayloadRequest, id: Id) => {
  const { docs } = await req.payload.db.findVersions({
    collection: 'pages',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0];
};

/** The pages above a page, from the top; ends at a repeated page, in case of a cycle. */
export const pagesAbove = async (
  req: PayloadRequest,
  parent: unknown,
): Promise<{ id: Id; page: unknown }[]> => {
  const above: { id: Id; page: unknown }[] = [];
  let next = idOf(parent);
  while (next !== undefined && !above.some(({ id }) => id === next)) {
    const page = await readPage(req, next);
    above.unshift({ id: next, page });
    next = idOf(propertyOf(page, 'parent'));
  }
  return above;
};

/** The number of levels below a page, at most `MAX_LEVELS`. */
export const levelsBelow = async (req: PayloadRequest, id: Id): Promise<number> => {
  let level: Id[] = [id];
  let depth = 0;
  while (depth < MAX_LEVELS) {
    level = (await Promise.all(level.map((each) => childrenOf(req, each))))
      .flat()
      .map((child) => child.id);
    if (level.length === 0) return depth;
    depth += 1;
  }
  return depth;
};

export const childrenOf = async (req: PayloadRequest, id: Id) => {
  const { docs } = await req.payload.db.find({
    collection: 'pages',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
};

/** `om-oss/kakor` from the slugs of a page and those above it; pages above without the language are skipped. */
export const joinPath = (
  above: { page: unknown }[],
  slug: string | undefined,
  locale: 'sv' | 'en',
): string | null => {
  if (!slug) return null;
  const slugs = above.map(({ page }) => localized(page, 'slug', locale));
  return [...slugs, slug].filter((each) => each !== undefined).join('/');
};

/** The id in the value of a relationship, populated or not. */
export const idOf = (value: unknown): Id | undefined => {
  const id = typeof value === 'object' ? propertyOf(value, 'id') : value;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
};
