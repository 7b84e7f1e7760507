import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { inTransaction } from '../../database/transactions';
import {
  defaultOwner,
  type OwnedCollection,
  ownedCollections,
} from '../../features/owners/owner-of';

const KEY = 'default-owner-chosen';
const NAME = 'Webbredaktionen';
const AT_ONCE = 500;

/**
 * Sets the default owner of documents without one, in the row and the newest version: those from before owners existed,
 * and those of deleted functions. Written directly, so that `updatedAt`, the versions and the site are unchanged. Safe to
 * repeat.
 */
export async function giveEarlierOwners(payload: Payload, atOnce = AT_ONCE): Promise<void> {
  const req = await createLocalReq({}, payload);
  if (!(await isChosen(req))) await chooseDefault(payload);
  for (const collection of ownedCollections) {
    const owner = await defaultOwner(req, collection);
    if (owner) await fillEmpty(payload.db, collection, { owner, atOnce });
  }
}

/** Creates the default function, with the e-mail address of the site. */
async function chooseDefault(payload: Payload): Promise<void> {
  try {
    await inTransaction(payload, async (req) => {
      // First, so that of two processes that start at once only one continues.
      await payload.db.create({ collection: 'payload-kv', data: { key: KEY, data: {} }, req });
      const { email } = await payload.findGlobal({ slug: 'site', overrideAccess: true, req });
      const { id } = await payload.create({
        collection: 'functions',
        data: { name: NAME, mailbox: email },
        overrideAccess: true,
        req,
      });
      const data = { defaultFunction: id };
      await payload.updateGlobal({ slug: 'ownership', data, overrideAccess: true, req });
    });
  } catch (error) {
    if (!(await isChosen(await createLocalReq({}, payload)))) throw error;
  }
}

const isChosen = async (req: PayloadRequest): Promise<boolean> => {
  const where = { key: { equals: KEY } };
  const done = await req.payload.db.findOne({ collection: 'payload-kv', where, req });
  return Boolean(done ?? (await defaultOwner(req, 'pages')));
};

async function fillEmpty(
  db: object,
  collection: OwnedCollection,
  { owner, atOnce }: Pick<Filling, 'owner' | 'atOnce'>,
): Promise<void> {
  if (isMongo(db)) {
    const asItIs = { timestamps: false };
    await db.collections[collection]?.updateMany(
      { ownerFunction: null },
      { $set: { ownerFunction: owner } },
      asItIs,
    );
    await db.versions[collection]?.updateMany(
      { latest: true, 'version.ownerFunction': null },
      { $set: { 'version.ownerFunction': owner } },
      asItIs,
    );
  } else if (isSqlite(db)) {
    await fillTable(db, { table: collection, column: 'owner_function_id', owner, atOnce });
    const versions = {
      table: `_${collection}_v`,
      column: 'version_owner_function_id',
      owner,
      atOnce,
    };
    await fillTable(db, { ...versions, onlyLatest: true });
  }
}

const isSqlite = (db: object): db is SQLiteAdapter => 'name' in db && db.name === 'sqlite';

interface Filling {
  table: string;
  column: string;
  owner: string;
  /** How many rows are written by each statement, so that other processes can write in between. */
  atOnce: number;
  onlyLatest?: boolean;
}

async function fillTable(
  { drizzle }: SQLiteAdapter,
  { table, column, owner, atOnce, onlyLatest = false }: Filling,
): Promise<void> {
  const [rows, empty] = [sql.identifier(table), sql.identifier(column)];
  const which = onlyLatest ? sql`${empty} IS NULL AND latest = 1` : sql`${empty} IS NULL`;
  const some = sql`SELECT id FROM ${rows} WHERE ${which} LIMIT ${atOnce}`;
  let filled = atOnce;
  while (filled === atOnce) {
    const done = await drizzle.run(
      sql`UPDATE ${rows} SET ${empty} = ${owner} WHERE id IN (${some})`,
    );
    filled = done.rowsAffected;
  }
}
