import type { Locale } from '@regionwebb/content/locales';
import type { CollectionSlug, Endpoint, FlattenedField, PayloadRequest } from 'payload';
import { addressOf, localized } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';
import { slugOf } from '../../validation/addresses';
import { findRow } from '../redirects/follow-rename';
import { contentOf, isSameContent } from './content';
import { textsIn } from './copy-language';

export interface LanguageState {
  /** The title of the latest version in the language; null where there is none. */
  title: string | null;
  isPublished: boolean;
  /** Whether there are unpublished changes in the language, or in what the languages share. */
  isWaiting: boolean;
  /** False where publication would be refused, since no slug can be made from the title. */
  canHaveAddress: boolean;
  /** The address on the site; null where there is none. */
  address: string | null;
}

export interface LanguageStates extends Record<Locale, LanguageState> {
  /** A future date of publication, until which the document is not on the site. */
  heldUntil: string | null;
}

/** `GET /api/languages/<collection>/<id>`: what is published in each language, and what has changed, for logged-in users. */
export const readLanguages: Endpoint = {
  path: '/languages/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const collection = collectionIn(req);
    const id = req.routeParams?.id;
    if (!req.user || !collection || typeof id !== 'string')
      return Response.json({ errors: [{ kind: 'document' }] }, { status: 404 });
    return Response.json(await languageStates(req, collection, id), {
      headers: { 'cache-control': 'no-store' },
    });
  },
};

export const collectionIn = ({
  payload,
  routeParams,
}: PayloadRequest): CollectionSlug | undefined =>
  payload.config.collections.find(
    ({ slug, versions }) => slug === routeParams?.collection && versions?.drafts,
  )?.slug;

export async function languageStates(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<LanguageStates> {
  const { config } = req.payload.collections[collection];
  // Imported late, since it reads the settings.
  const { env } = await import('../../env');
  const row = await findRow(req, collection, id);
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const newest: unknown = docs[0]?.version ?? row;
  const name = config.admin.useAsTitle ?? 'id';
  const compared = { row, newest, name, fields: config.flattenedFields };
  const date = propertyOf(row, 'publishedAt');
  const isHeld = typeof date === 'string' && new Date(date) > new Date();
  const stateIn = (locale: Locale): LanguageState => {
    const state = stateOf({ ...compared, locale });
    const path = state.isPublished && !isHeld ? addressOf(collection, row, locale) : undefined;
    return { ...state, address: path === undefined ? null : new URL(path, env.WEB_URL).href };
  };
  return { sv: stateIn('sv'), en: stateIn('en'), heldUntil: isHeld ? date : null };
}

interface Compared {
  row: unknown;
  newest: unknown;
  /** The name of the title field. */
  name: string;
  fields: FlattenedField[];
  locale: Locale;
}

function stateOf({ row, newest, name, fields, locale }: Compared): Omit<LanguageState, 'address'> {
  const isAddressed = fields.some((field) => field.name === 'slug');
  const address = isAddressed ? 'slug' : name;
  const title = localized(newest, name, locale) ?? null;
  const isPublished =
    propertyOf(row, '_status') === 'published' && localized(row, address, locale) !== undefined;
  const [written, read] = [newest, row].map((each) =>
    JSON.stringify(textsIn(fields, each, locale)),
  );
  const canHaveAddress =
    title !== null &&
    (!isAddressed || Boolean(localized(newest, 'slug', locale) ?? slugOf(title, locale)));
  const [shared, sharedOnSite] = [newest, row].map((each) =>
    contentOf(fields, each, { isShared: true }),
  );
  const isChanged = written !== read || !isSameContent(shared, sharedOnSite);
  const isWaiting = title !== null && (!isPublished || isChanged);
  return { title, isPublished, isWaiting, canHaveAddress };
}
