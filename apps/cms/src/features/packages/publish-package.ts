import { APIError, type PayloadRequest } from 'payload';
import { isConflict } from '../../database/conflicts';
import { RetriesExhausted } from '../../database/retry-conflicts';
import { inTransaction } from '../../database/transactions';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { idOf, pagesAbove } from '../page-tree/page-tree';
import { newestVersion } from '../versions/newest-version';
import { publishApproved } from '../workflow/lost-approvals';
import { refusal } from '../workflow/refusals';
import { checkItems, messageOf, ownRequest } from './check-items';
import { ALREADY_OUT, NO_PACKAGE, PackageRefused } from './refusals';
import { nameOf } from './states';
import { findPackage, type Item, type StoredPackage, writePackage } from './stored-package';

/** Another publication of the package was first. */
export class AlreadyOut extends APIError {}

interface Publication {
  id: string;
  /** Done first, in the same transaction: returns the package that is to be published. */
  prepare: (req: PayloadRequest, found: StoredPackage) => Promise<StoredPackage>;
  /** Whether a job publishes what was planned. */
  isJob?: boolean;
}

/**
 * Publishes every text of a package as it was approved, with the rights of the user of the request, in one transaction;
 * one refusal and none goes out (`PackageRefused`). Where the database has no transactions all are checked first, and the
 * refusal says what went out before it.
 */
export async function publishPackage(
  from: PayloadRequest,
  { id, prepare, isJob = false }: Publication,
): Promise<void> {
  const out: string[] = [];
  let before: StoredPackage | undefined;
  let isRolledBack = true;
  const work = async (req: PayloadRequest) => {
    out.length = 0;
    isRolledBack = await hasTransaction(req);
    const found = await findPackage(req, id);
    if (!found) throw refusal(404, translate(req, NO_PACKAGE));
    const ready = await prepare(req, found);
    // The first of two that publish at once.
    const publishedAt = new Date().toISOString();
    const isFirst = await writePackage(
      req,
      found,
      { state: 'published', publishedAt, reason: null },
      { state: { equals: ready.state } },
    );
    if (!isFirst) throw new AlreadyOut(translate(req, ALREADY_OUT), 409, undefined, true);
    before = ready;
    const titles = await checkItems(req, ready, { does: 'publish' });
    for (const item of await inOrder(req, ready.items)) {
      const title = titles.get(item.id) ?? null;
      await publishItem(req, item, { isJob, title, out });
      out.push(nameOf(title, item.language));
    }
  };
  try {
    await inTransaction(from.payload, work, from);
  } catch (error) {
    if (!isRolledBack && before) await undo(from, { before, out, error });
    throw error;
  }
}

/** Payload leaves a promise of nothing where the database has no transactions. */
const hasTransaction = async (req: PayloadRequest): Promise<boolean> =>
  Boolean(await req.transactionID);

/** Pages after those that they lie below, so that their addresses are made of what is published. */
async function inOrder(req: PayloadRequest, items: readonly Item[]): Promise<Item[]> {
  const levels = new Map<Item, number>();
  for (const item of items) levels.set(item, await levelOf(req, item));
  return [...items].sort((one, other) => (levels.get(one) ?? 0) - (levels.get(other) ?? 0));
}

async function levelOf(req: PayloadRequest, { document }: Item): Promise<number> {
  if (document?.relationTo !== 'pages') return 0;
  const newest = await newestVersion(req, 'pages', document.value);
  return (await pagesAbove(req, idOf(propertyOf(newest?.version, 'parent')))).length;
}

interface Going {
  isJob: boolean;
  title: string | null;
  /** Those published before it. */
  out: readonly string[];
}

async function publishItem(
  req: PayloadRequest,
  item: Item,
  { isJob, out, title }: Going,
): Promise<void> {
  if (!item.document) return;
  const own = ownRequest(req);
  publishApproved(own);
  if (isJob) own.context.isScheduled = true;
  const { relationTo: collection, value: id } = item.document;
  // The update removes it from the request when it fails.
  const isRolledBack = await hasTransaction(req);
  try {
    await req.payload.update({
      ...{ collection, id, locale: item.language, fallbackLocale: false, depth: 0 },
      data: { _status: 'published' },
      user: req.user,
      overrideAccess: false,
      req: own,
    });
  } catch (error) {
    const isRefusal = error instanceof APIError && !(error instanceof RetriesExhausted);
    if (!isRefusal || isConflict(error)) throw error;
    const why = messageOf(error);
    const stays = isRolledBack ? [] : out;
    throw new PackageRefused(req, [{ item: item.id, title, language: item.language, why }], stays);
  }
}

interface Failed {
  before: StoredPackage;
  out: readonly string[];
  error: unknown;
}

/** Without transactions: the package is as it was, or failed where some of it went out, with what did. */
async function undo(req: PayloadRequest, { before, out, error }: Failed) {
  const isPartly = out.length > 0;
  const said = error instanceof APIError ? error.message : translate(req, UNANSWERED);
  const reason =
    error instanceof PackageRefused ? said : new PackageRefused(req, [], out).message + ` ${said}`;
  await writePackage(
    { payload: req.payload },
    before,
    isPartly
      ? { state: 'failed', publishedAt: null, reason }
      : { state: before.state, publishedAt: null },
  );
}

const UNANSWERED = {
  sv: 'Databasen svarade inte, så se efter om nästa text också gick ut.',
  en: 'The database did not answer, so check whether the next text went out too.',
};
