import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload';
import { translate, type Words } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { localized } from '../addresses/public-addresses';
import { activeLock, lockHolderName } from '../edit-locks/document-lock';
import { timeOf } from '../edit-locks/stale-save';
import { languageStates } from '../publishing/language-state';
import { findRow } from '../redirects/follow-rename';
import { newestVersion } from '../versions/newest-version';
import { checkPublishable } from '../workflow/check-publishable';
import { digestsOf } from '../publishing/content';
import { refusalOf } from '../workflow/refusals';
import { reviewIn } from '../workflow/states';
import { whyNot } from '../workflow/steps';
import { isTwoPersonRule } from '../workflow/two-persons';
import { inPackage, itemReasons, lockedBy, PackageRefused, type RefusedItem } from './refusals';
import { type Item, keyOf, type StoredPackage, unpublishedWith } from './stored-package';

/** When the version of each item that the user has read was saved, by the id of its row. */
export type Seen = ReadonlyMap<string, string>;

type Purpose = { does: 'approve'; seen: Seen } | { does: 'publish' };

/** What the texts are called, by the ids of the rows. */
type Titles = ReadonlyMap<string, string | null>;

/**
 * Refuses with every item that cannot be approved, or published as it was approved. Nothing is saved, so that it can also
 * be asked before anything is published where the database has no transactions.
 */
export async function checkItems(
  req: PayloadRequest,
  { id, items }: StoredPackage,
  purpose: Purpose,
): Promise<Titles> {
  const documents = items.flatMap(({ document }) => document?.value ?? []);
  const others = (await unpublishedWith(req, documents)).filter((other) => other.id !== id);
  const twoPersons = await isTwoPersonRule(req);
  const addresses = new Set<string>();
  const refused: RefusedItem[] = [];
  const titles = new Map<string, string | null>();
  for (const item of items) {
    const text = await readText(req, item);
    titles.set(item.id, text?.title ?? null);
    const holder = others.find((other) => other.items.some((each) => keyOf(each) === keyOf(item)));
    const address = text && addressKeyOf(item, text.newest.version);
    const reason = await whyRefused(req, { item, text, purpose, twoPersons });
    const words =
      (holder && inPackage(holder.title)) ||
      (address && addresses.has(address) ? itemReasons.sameAddress : undefined);
    if (address) addresses.add(address);
    const why = words ? translate(req, words) : reason;
    if (why)
      refused.push({ item: item.id, title: text?.title ?? null, language: item.language, why });
  }
  if (refused.length > 0) throw new PackageRefused(req, refused);
  return titles;
}

type Text = NonNullable<Awaited<ReturnType<typeof readText>>>;

/** The newest version of an item's text; undefined where it is gone or in the trash. */
async function readText(req: PayloadRequest, { document, language }: Item) {
  if (!document) return undefined;
  const { relationTo: collection, value: id } = document;
  const row = await findRow(req, collection, id);
  const newest = await newestVersion(req, collection, id);
  if (!row || !newest || propertyOf(row, 'deletedAt')) return undefined;
  const state = (await languageStates(req, collection, id))[language];
  const review = reviewIn(newest.version, language);
  return { collection, id, newest, language: state, review, title: state.title };
}

/** The slug that an item will have, with its collection and language. */
function addressKeyOf({ document, language }: Item, version: unknown): string | undefined {
  const slug = localized(version, 'slug', language);
  return slug && document ? `${document.relationTo}:${language}:${slug}` : undefined;
}

interface Asked {
  item: Item;
  text: Text | undefined;
  purpose: Purpose;
  twoPersons: boolean;
}

async function whyRefused(
  req: PayloadRequest,
  { item, text, purpose, twoPersons }: Asked,
): Promise<string | undefined> {
  const say = (words: Words) => translate(req, words);
  if (!text) return say(itemReasons.missing);
  const { collection, id, newest, review, language } = text;
  const isApproved = review.state === 'approved';
  if (review.state === 'planned') return say(itemReasons.planned);
  if (purpose.does === 'approve') {
    const seen = { updatedAt: purpose.seen.get(item.id) };
    if (timeOf(seen) !== timeOf(newest.version)) return say(itemReasons.unseen);
  } else if (
    !isApproved ||
    item.hash !== review.hash ||
    !(await isApprovedContent(req, item, text))
  )
    return item.cancelled ?? say(itemReasons.notApproved);
  const why = isApproved
    ? undefined
    : whyNot('approve', { user: req.user, review, language, isTwoPersonRule: twoPersons });
  if (why) {
    const shown = why === 'state' && !language.isWaiting ? 'nothing-new' : why;
    const locale = item.language;
    return refusalOf(req, { step: 'approve', why: shown, review, locale, language }).message;
  }
  const lock = req.payloadAPI === 'local' ? undefined : await activeLock(req, { collection, id });
  if (lock && lock.user !== req.user?.id)
    return say(lockedBy(await lockHolderName(req, lock.user)));
  return reasonOf(() =>
    checkPublishable(ownRequest(req), {
      ...{ collection, id, locale: item.language },
      newest: newest.version,
    }),
  );
}

/** Whether the text is the one that was approved, as its publication will ask once more. */
async function isApprovedContent(
  req: PayloadRequest,
  { hash, language }: Item,
  { collection, id }: Text,
): Promise<boolean> {
  const read = await req.payload.findByID({
    ...{ collection, id, locale: language, fallbackLocale: false, draft: true, depth: 0 },
    showHiddenFields: true,
    overrideAccess: true,
    req: ownRequest(req),
  });
  const { flattenedFields } = req.payload.collections[collection].config;
  return digestsOf(flattenedFields, read).some((digest) => digest === hash);
}

/** The message of a refusal; other errors are passed on. */
async function reasonOf(check: () => Promise<void>): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof APIError) return messageOf(error);
    throw error;
  }
}

/** Of a refused form the reasons of its fields. */
export function messageOf(error: APIError): string {
  const fields: unknown = propertyOf(error.data, 'errors');
  const reasons = (Array.isArray(fields) ? fields : []).flatMap((field: unknown) => {
    const message = propertyOf(field, 'message');
    const label = propertyOf(field, 'label');
    if (typeof message !== 'string') return [];
    return typeof label === 'string' ? `${label} – ${message}` : message;
  });
  return reasons.length > 0 ? [...new Set(reasons)].join(' ') : error.message;
}

/** A request in the same transaction, whose language and context are of one item. */
export function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['context', 'locale', 'fallbackLocale']);
  own.context = {};
  return own;
}
