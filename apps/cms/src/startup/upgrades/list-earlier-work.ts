import { type Locale, locales } from '@regionwebb/content/locales';
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { inTransaction } from '../../database/transactions';
import { newestVersion } from '../../features/versions/newest-version';
import { syncWorkItems } from '../../features/work-list/keep-work-list';
import { isPublishedIn, titleIn } from '../../features/work-list/work-items';
import { contentOf, isSameContent } from '../../features/publishing/content';
import { propertyOf } from '../../validation/unknown-values';

const KEY = 'work-list-filled';
const AT_ONCE = 100;

/**
 * Gives the documents from before the work list their states, and lists them, some at a time. States are written directly,
 * in the row and the newest version, so that `updatedAt`, the versions and the site are unchanged. Done once; an
 * interrupted one begins again.
 */
export async function listEarlierWork(payload: Payload, atOnce = AT_ONCE): Promise<void> {
  const { db } = payload;
  const key = { collection: 'payload-kv', where: { key: { equals: KEY } } } as const;
  if (await db.findOne(key)) return;
  for (const config of payload.config.collections)
    if (config.flattenedFields.some(({ name }) => name === 'review'))
      await listCollection(payload, config, atOnce);
  try {
    await db.create({ collection: 'payload-kv', data: { key: KEY, data: {} } });
  } catch (error) {
    // Another process may have started at the same time.
    if (!(await db.findOne(key))) throw error;
  }
}

async function listCollection(
  payload: Payload,
  config: SanitizedCollectionConfig,
  atOnce: number,
): Promise<void> {
  const collection = config.slug;
  for (let page = 1; ; page += 1) {
    const { docs } = await payload.db.find({
      ...{ collection, where: {}, sort: ['createdAt', 'id'] },
      // On MongoDB there are pages only with pagination.
      ...{ limit: atOnce, page, pagination: true },
    });
    const gaps: Gap[] = [];
    for (const row of docs) gaps.push(...(await gapsOf(payload, config, row)));
    await fill(payload.db, collection, gaps);
    await inTransaction(payload, async (req) => {
      for (const row of docs) await syncWorkItems(req, collection, String(propertyOf(row, 'id')));
    });
    if (docs.length < atOnce) return;
  }
}

/** A state that is not set, in a row or a version. */
interface Gap {
  id: string;
  isVersion: boolean;
  locale: Locale;
  state: 'published' | 'draft';
}

/** Public text is published, and so is the same text in the newest version; all other is a draft. */
async function gapsOf(
  payload: Payload,
  config: SanitizedCollectionConfig,
  row: unknown,
): Promise<Gap[]> {
  const { flattenedFields, slug } = config;
  const id = String(propertyOf(row, 'id'));
  const req = await createLocalReq({}, payload);
  const newest = await newestVersion(req, slug, id);
  return locales.flatMap((locale): Gap[] => {
    const isPublic = isPublishedIn(config, row, locale);
    const [public_, latest] = [row, newest?.version].map((doc) =>
      contentOf(flattenedFields, doc, { locale }),
    );
    const nothingWaits = isPublic && isSameContent(public_, latest);
    const places = [
      { doc: row, id, isVersion: false, isPublished: isPublic },
      { doc: newest?.version, id: newest?.id, isVersion: true, isPublished: nothingWaits },
    ];
    return places.flatMap(({ doc, id: place, isVersion, isPublished }): Gap[] => {
      const state = propertyOf(propertyOf(propertyOf(doc, 'review'), locale), 'state');
      if (state || !titleIn(config, doc, locale)) return [];
      return [{ id: String(place), isVersion, locale, state: isPublished ? 'published' : 'draft' }];
    });
  });
}

async function fill(db: object, collection: CollectionSlug, gaps: Gap[]): Promise<void> {
  const groups = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = [gap.isVersion, gap.locale, gap.state].join();
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  for (const [first, ...rest] of groups.values())
    if (first)
      await write(
        db,
        collection,
        first,
        [first, ...rest].map(({ id }) => id),
      );
}

/** Writes one state to several rows, or versions, in one language. */
async function write(
  db: object,
  collection: CollectionSlug,
  { isVersion, locale, state }: Gap,
  ids: string[],
): Promise<void> {
  if (isMongo(db)) {
    const field = `${isVersion ? 'version.' : ''}review.${locale}.state`;
    const model = isVersion ? db.versions[collection] : db.collections[collection];
    await model?.updateMany({ _id: { $in: ids } }, { $set: { [field]: state } }, AS_IT_IS);
  } else if (isSqlite(db)) {
    const table = collection.replaceAll('-', '_');
    const languages = sql.identifier(isVersion ? `_${table}_v_locales` : `${table}_locales`);
    const column = sql.identifier(isVersion ? 'version_review_state' : 'review_state');
    await db.drizzle.run(
      sql`UPDATE ${languages} SET ${column} = ${state} WHERE _locale = ${locale} AND _parent_id IN ${ids}`,
    );
  }
}

const AS_IT_IS = { timestamps: false };

const isSqlite = (db: object): db is SQLiteAdapter => 'name' in db && db.name === 'sqlite';
