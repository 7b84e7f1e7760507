import { BSON, MongoClient, type Db } from 'mongodb';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folderIn = (dataDir: string) => path.join(dataDir, 'collections');
const SUFFIX = '.bson';

/** Runs `work` with the database at an address. */
async function withDatabase<Result>(url: string, work: (db: Db) => Promise<Result>) {
  const client = new MongoClient(url);
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

/** Writes each collection of a database to a file (BSON) in a data folder. */
export const saveCollections = (url: string, dataDir: string): Promise<void> =>
  withDatabase(url, async (db) => {
    await mkdir(folderIn(dataDir));
    for (const { name } of await db.listCollections().toArray()) {
      const documents = await db.collection(name).find().toArray();
      const file = path.join(folderIn(dataDir), name + SUFFIX);
      await writeFile(file, BSON.serialize({ documents }));
    }
  });

/** Fills an empty database with the collections that a data folder holds. Their indexes are left to Payload. */
export const loadCollections = (url: string, dataDir: string): Promise<void> =>
  withDatabase(url, async (db) => {
    for (const file of await readdir(folderIn(dataDir))) {
      const { documents } = BSON.deserialize(await readFile(path.join(folderIn(dataDir), file)));
      if (Array.isArray(documents) && documents.length > 0)
        await db.collection(path.basename(file, SUFFIX)).insertMany(documents);
    }
  });

/** Drops a database; resolves to false on an error, which the in-memory server may return although it has dropped it. */
export const dropDatabase = (url: string): Promise<boolean> =>
  withDatabase(url, (db) => db.dropDatabase().catch(() => false));
