import { aContact } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const publish = async (name: string, english?: string) => {
  const data = { name, _status: 'published' } as const;
  const { id } = await payload.create({ collection: 'organisations', data, overrideAccess: true });
  if (english)
    await payload.update({
      ...{ collection: 'organisations', id, locale: 'en', overrideAccess: true },
      data: { name: english, _status: 'published' },
    });
  return id;
};

/** As the site reads a contact: in one language, without fallback. */
const organisationOf = async (organisation: string) => {
  const data = aContact({ organisation });
  const { id } = await payload.create({ collection: 'contacts', data, overrideAccess: true });
  const contact = await payload.findByID({
    ...{ collection: 'contacts', id, locale: 'en', fallbackLocale: false },
    ...{ depth: 1, overrideAccess: false },
    populate: { organisations: { name: true, swedishName: true } },
  });
  return contact.organisation;
};

describe('an organisation that is read in English', () => {
  it('has its Swedish name where it has no English one', async () => {
    const found = await organisationOf(await publish('Region Norrbotten'));
    expect(found).toMatchObject({ swedishName: 'Region Norrbotten' });
    expect(found).not.toMatchObject({ name: expect.any(String) });
  });

  it('has both names where it has both', async () =>
    expect(await organisationOf(await publish('Länsstyrelsen', 'The county board'))).toMatchObject({
      name: 'The county board',
      swedishName: 'Länsstyrelsen',
    }));
});

it('ignores a Swedish name sent by the API', async () => {
  const id = await publish('VästKom');
  await payload.update({
    ...{ collection: 'organisations', id, overrideAccess: true },
    data: { swedishName: 'Annat', _status: 'published' },
  });
  const found = await payload.findByID({ collection: 'organisations', id, overrideAccess: true });
  expect(found.swedishName).toBe('VästKom');
});
