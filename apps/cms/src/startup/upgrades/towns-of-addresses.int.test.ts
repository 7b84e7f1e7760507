import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { sql, type MigrateUpArgs, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { migrations } from '../../migrations';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { nameTownsOnce } from './name-towns-once';

const migration = migrations.find(({ name }) => name.endsWith('_towns_of_addresses'));

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('a localised town becomes its Swedish name, or the only one there is', async () => {
  const address = { street: 'Gatan 1', postalCode: '411 06', city: 'Tom' };
  const data = anOffice({ visitingAddress: address, postalAddress: address });
  const { id } = await payload.create({ collection: 'offices', data, overrideAccess: true });
  await payload.update({
    ...{ collection: 'offices', id, locale: 'en', overrideAccess: true },
    data: { name: 'The office', _status: 'published' },
  });
  const site = { name: 'Exempelregionen', visitingAddress: address, postalAddress: address };
  await payload.updateGlobal({ slug: 'site', data: site, overrideAccess: true });
  await payload.updateGlobal({
    ...{ slug: 'site', locale: 'en', overrideAccess: true },
    data: { name: 'The example region' },
  });

  await (isOnMongo ? asBeforeOnMongo() : asBeforeOnSqlite());

  for (const locale of ['sv', 'en'] as const) {
    for (const draft of [false, true]) {
      const options = { locale, draft, fallbackLocale: false, overrideAccess: true } as const;
      const office = await payload.findByID({ collection: 'offices', id, ...options });
      expect([office.visitingAddress?.city, office.postalAddress?.city]).toEqual([
        'Göteborg',
        'Gothenburg',
      ]);
    }
    const read = { slug: 'site', locale, fallbackLocale: false, overrideAccess: true } as const;
    const { visitingAddress, postalAddress } = await payload.findGlobal(read);
    expect([visitingAddress?.city, postalAddress?.city]).toEqual(['Göteborg', 'Gothenburg']);
  }
});

const towns = [
  ['visiting_address_city', 'sv', 'Göteborg'],
  ['visiting_address_city', 'en', 'Gothenburg'],
  ['postal_address_city', 'sv', ''],
  ['postal_address_city', 'en', 'Gothenburg'],
] as const;

async function asBeforeOnSqlite() {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const args = { db: drizzle } as unknown as MigrateUpArgs;
  await migration?.down(args);
  for (const [column, locale, town] of towns)
    for (const [table, prefix] of [
      ['offices_locales', ''],
      ['_offices_v_locales', 'version_'],
      ['site_locales', ''],
      ['_site_v_locales', 'version_'],
    ] as const)
      await drizzle.run(
        sql`UPDATE ${sql.identifier(table)} SET ${sql.identifier(prefix + column)} = ${town} WHERE _locale = ${locale}`,
      );
  await migration?.up(args);
}

async function asBeforeOnMongo() {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const earlier = (above: string) => ({
    [`${above}visitingAddress.city`]: { sv: 'Göteborg', en: 'Gothenburg' },
    [`${above}postalAddress.city`]: { sv: '', en: 'Gothenburg' },
  });
  const collection = (name: string) => connection.collection(name);
  await collection('offices').updateMany({}, { $set: earlier('') });
  await collection('_offices_versions').updateMany({}, { $set: earlier('version.') });
  await collection('globals').updateMany({ globalType: 'site' }, { $set: earlier('') });
  await collection('_site_versions').updateMany({}, { $set: earlier('version.') });
  await nameTownsOnce(payload);
}
