import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { childrenOf, type Id, joinPath, newestVersion, pagesAbove, readPage } from './page-tree';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';
import { noteMoves } from '../redirects/follow-rename';

type Paths = { sv: string | null; en: string | null };

/**
 * When a page is published under a new name or in a new place, its paths in the other languages and those
 * of all its subpages follow. Rows are written directly: an ordinary save of a subpage would publish
 * whatever draft lies on top of it.
 */
export const moveSubpages: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') {
    await settle(req, doc.id);
    await settleBelow(req, doc.id);
  }
  return doc;
};

const settleBelow = async (req: PayloadRequest, id: Id): Promise<void> => {
  for (const child of await childrenOf(req, id)) {
    const hasMoved = await settle(req, child.id);
    if (hasMoved) await settleBelow(req, child.id);
  }
};

const settle = async (req: PayloadRequest, id: Id): Promise<boolean> => {
  const before = await readRow(req, id);
  const paths = await pathsOf(req, await readPage(req, id));
  if (!before || isAt(before, paths)) return false;
  await req.payload.db.updateOne({
    collection: 'pages',
    id,
    data: { ...before, path: paths },
    req,
  });
  await settleNewestVersion(req, id, paths);
  await noteMoves(req, 'pages', before, { ...before, path: paths });
  return true;
};

const settleNewestVersion = async (req: PayloadRequest, id: Id, paths: Paths): Promise<void> => {
  const newest = await newestVersion(req, id);
  if (!newest) return;
  await req.payload.db.updateVersion({
    collection: 'pages',
    id: newest.id,
    versionData: { ...newest, version: { ...newest.version, path: paths } },
    req,
  });
};

const readRow = (req: PayloadRequest, id: Id) =>
  req.payload.db.findOne({ collection: 'pages', where: { id: { equals: id } }, req });

const pathsOf = async (req: PayloadRequest, page: unknown): Promise<Paths> => {
  const above = await pagesAbove(req, propertyOf(page, 'parent'));
  return {
    sv: joinPath(above, localized(page, 'slug', 'sv'), 'sv'),
    en: joinPath(above, localized(page, 'slug', 'en'), 'en'),
  };
};

const isAt = (page: unknown, paths: Paths): boolean =>
  (localized(page, 'path', 'sv') ?? null) === paths.sv &&
  (localized(page, 'path', 'en') ?? null) === paths.en;
