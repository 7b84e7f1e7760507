import { withSlugs } from '@regionwebb/content/paths';
import { aContact, anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
  const office = await payload.create({ collection: 'offices', data: anOffice() });
  const contact = await payload.create({ collection: 'contacts', data: aContact() });
  const about = { offices: [office.id], contacts: [contact.id] };
  await payload.create({ collection: 'news', data: anArticle(about) });
});
afterAll(() => close());

const request = async (path: string, person: Pick<Person, 'token'> = {}) => {
  const answer = await askRest(payload, person, path);
  return { status: answer.status, text: await answer.text() };
};

describe('a list for an anonymous user', () => {
  it.each(['limit=0', 'limit=-1', 'limit=1001', 'limit=1.5', 'limit=all', 'pagination=false'])(
    'is refused without a limit within bounds: %s',
    async (query) => {
      const { status, text } = await request(`news?${query}`);
      expect(status).toBe(400);
      expect(text).toContain('limit mellan 1 och 1000');
    },
  );

  it.each(['', 'limit=1000', 'limit=1000&pagination=false', 'limit=1&page=2', 'depth=2'])(
    'is answered: %s',
    async (query) => expect((await request(`news?${query}`)).status).toBe(200),
  );

  it('is refused for a later page without its count, for which MongoDB returns the first', async () => {
    const { status, text } = await request('news?limit=1&page=2&pagination=false');
    expect(status).toBe(400);
    expect(text).toContain('utelämna pagination=false');
  });

  it('is limited in join fields, too', async () => {
    const { docs } = await payload.find({ collection: 'offices', overrideAccess: true });
    const office = `offices/${docs[0]?.id}?joins[news]`;
    expect((await request(`${office}[limit]=0`)).status).toBe(400);
    expect((await request(`${office}[limit]=20`)).status).toBe(200);
    expect((await request(`${office}=false`)).status).toBe(200);
  });

  it('is not limited for logged-in users', async () => {
    expect((await request('news?limit=0', editor)).status).toBe(200);
  });
});

const compared = ['equals', 'not_equals', 'in', 'greater_than', 'less_than_equal', 'not_in'];

describe('an invalid query', () => {
  it.each([
    ...['page=0', 'page=-5', 'page=1.5', 'page=1e99', 'page=x', 'joins[news][limit]=-1'],
    ...['where=x', 'where[or]=x', 'where[or][title][equals]=x', 'where[title]=x', 'data=x'],
    ...['where[title][equals][x]=y', 'where[title][nope]=x', 'where[title][0][equals]=x'],
    ...['all', 'near', 'within', 'intersects'].map((operator) => `where[slug][${operator}]=1,2,3`),
    ...compared.map((operator) => `where[publishedAt][${operator}]=i%20dag`),
    ...['where[or][0][createdAt][equals]=2020-13-45', 'where[contacts.updatedAt][equals]=x'],
  ])('is refused with 400: %s', async (query) => {
    for (const collection of withSlugs) {
      if (query.includes('publishedAt') && collection !== 'news') continue;
      const { status, text } = await request(`${collection}?${query}`);
      expect(`${status} ${text}`).toMatch(/^400 .*(Frågan går|mellan 1 och)/);
    }
  });

  it('is refused when it is too long for a database', async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => at);
    const conditions = ids.slice(0, 201).map((at) => `where[or][${at}][title][equals]=a`);
    expect((await request(`news?where[id][in]=${ids.join(',')}`)).status).toBe(400);
    expect((await request(`news?${conditions.join('&')}`)).status).toBe(400);
    expect((await request(`news?${conditions.slice(1).join('&')}`)).status).toBe(200);
  });

  it('is refused in a count', async () => {
    expect((await request('news/count?where[createdAt][equals]=x')).status).toBe(400);
    expect((await request('news/count?where[title][all]=x')).status).toBe(400);
    expect((await request('news/count?where[createdAt][exists]=true')).status).toBe(200);
  });

  it('is refused in English', async () => {
    const english = await askRest(payload, { token: editor.token }, 'news?where=x&locale=en');
    expect(english.status).toBe(400);
  });
});

describe('a query on a localised list of texts, which Payload cannot run on SQLite', () => {
  it.each([
    'where[areasOfResponsibility][contains]=a',
    'where[or][0][and][0][areasOfResponsibility][exists]=true',
    'where[areasOfResponsibility.sv][in]=a,b',
    'sort=areasOfResponsibility',
    'sort=role,-areasOfResponsibility',
  ])('is refused with a reason: %s', async (query) => {
    for (const person of [{}, editor]) {
      const { status, text } = await request(`contacts?${query}`, person);
      expect(status).toBe(400);
      expect(text).toContain('areasOfResponsibility');
    }
  });

  it('is refused by way of a relation', async () =>
    expect((await request('news?where[contacts.areasOfResponsibility][like]=a')).status).toBe(400));
});
