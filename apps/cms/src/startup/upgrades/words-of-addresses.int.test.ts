import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import { anOffice } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { migrations } from '../../migrations';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { localiseEarlierWords } from './localise-earlier-words';

const migration = migrations.find(({ name }) => name.endsWith('_words_of_addresses'));
const visitingAddress = { building: 'Plan 4', street: 'Södra Hamngatan 37' };
const socialLinks = [{ label: 'Nyhetsbrev', url: 'https://region.example/nyhetsbrev' }];

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('texts for both editions become Swedish, and the English one keeps the building (T19)', async () => {
  const data = anOffice({ visitingAddress });
  const { id } = await payload.create({ collection: 'offices', data, overrideAccess: true });
  const english = { name: 'The office', visitingAddress: { building: 'Floor 4' } };
  await payload.update({
    ...{ collection: 'offices', id, locale: 'en', overrideAccess: true },
    data: { ...english, _status: 'published' },
  });
  const site = { name: 'Exempelregionen', visitingAddress, socialLinks };
  await payload.updateGlobal({ slug: 'site', data: site, overrideAccess: true });
  await payload.updateGlobal({
    ...{ slug: 'site', locale: 'en', overrideAccess: true },
    data: { name: 'The example region' },
  });

  await (isOnMongo ? asBeforeOnMongo() : asBeforeOnSqlite());

  for (const draft of [false, true]) {
    for (const locale of ['sv', 'en'] as const) {
      const options = { locale, draft, fallbackLocale: false, overrideAccess: true } as const;
      const office = await payload.findByID({ collection: 'offices', id, ...options });
      expect(office.visitingAddress).toMatchObject({ ...visitingAddress });
    }
  }
  const read = (locale: 'sv' | 'en') =>
    payload.findGlobal({ slug: 'site', locale, fallbackLocale: false, overrideAccess: true });
  const [swedish, inEnglish] = [await read('sv'), await read('en')];
  expect([swedish, inEnglish].map((each) => each.visitingAddress?.building)).toEqual([
    'Plan 4',
    'Plan 4',
  ]);
  expect(swedish.socialLinks).toMatchObject(socialLinks);
  expect(inEnglish.socialLinks?.map(({ label }) => label ?? null)).toEqual([null]);
});

async function asBeforeOnSqlite() {
  const { drizzle } = payload.db as unknown as SQLiteAdapter;
  const args = { db: drizzle } as unknown as MigrateUpArgs;
  await migration?.down(args);
  await migration?.up(args);
}

async function asBeforeOnMongo() {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const once = { 'visitingAddress.building': 'Plan 4' };
  await connection.collection('offices').updateMany({}, { $set: once });
  await connection
    .collection('_offices_versions')
    .updateMany({}, { $set: { 'version.visitingAddress.building': 'Plan 4' } });
  await connection
    .collection('globals')
    .updateMany({ globalType: 'site' }, { $set: { ...once, socialLinks } });
  await localiseEarlierWords(payload);
}
