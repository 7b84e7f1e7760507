import type { PayloadRequest } from 'payload';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';

/** How many levels a page's address may have: `/a/b/c/d/e`. */
export const deepest = 5;

export type Id = string | number;

/** The page as the public reads it, or its newest draft while it has never been published; all languages. */
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

/** The pages above a page, the top one first; stops at a page already met, so that a cycle cannot hang it. */
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

/** How many levels there are below a page; counts no further than the limit. */
export const levelsBelow = async (req: PayloadRequest, id: Id): Promise<number> => {
  let level: Id[] = [id];
  let depth = 0;
  while (depth < deepest) {
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

/** `om-oss/kakor` from the slugs above and a page's own; a page above without the language is skipped. */
export const joinPath = (
  above: { page: unknown }[],
  slug: string | undefined,
  locale: 'sv' | 'en',
): string | null => {
  if (!slug) return null;
  const slugs = above.map(({ page }) => localized(page, 'slug', locale));
  return [...slugs, slug].filter((each) => each !== undefined).join('/');
};

/** The id in a relationship's value, populated or not. */
export const idOf = (value: unknown): Id | undefined => {
  const id = typeof value === 'object' ? propertyOf(value, 'id') : value;
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
};
