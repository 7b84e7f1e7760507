import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { childrenOf, type Id, joinPath, newestVersion, pagesAbove, readPage } from './page-tree';
import { localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';
import { recordMoves } from '../redirects/follow-rename';

type Paths = { sv: string | null; en: string | null };

/**
 * Updates the paths of a published page in the other languages, and those of all its subpages. Rows are written
 * directly, since a normal save of a subpage would publish its newer draft.
 */
export const moveSubpages: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') {
    await updatePaths(req, doc.id);
    await updatePathsBelow(req, doc.id);
  }
  return doc;
};

const updatePathsBelow = async (req: PayloadRequest, id: Id): Promise<void> => {
  for (const child of await childrenOf(req, id)) {
    const hasMoved = await updatePaths(req, child.id);
    if (hasMoved) await updatePathsBelow(req, child.id);
  }
};

const updatePaths = async (req: PayloadRequest, id: Id): Promise<boolean> => {
  const before = await readRow(req, id);
  const paths = await pathsOf(req, await readPage(req, id));
  if (!before || isAt(before, paths)) return false;
  await req.payload.db.updateOne({
    collection: 'pages',
    id,
    data: { ...before, path: paths },
    req,
  });
  await updateNewestVersion(req, id, paths);
  await recordMoves(req, 'pages', before, { ...before, path: paths });
  return true;
};

const updateNewestVersion = async (req: PayloadRequest, id: Id, paths: Paths): Promise<void> => {
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
