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

const asked = async (question: string, person: Pick<Person, 'token'> = {}) => {
  const answer = await askRest(payload, person, question);
  return { status: answer.status, text: await answer.text() };
};

describe('a list for somebody who has not logged in', () => {
  it.each(['limit=0', 'limit=-1', 'limit=1001', 'limit=1.5', 'limit=all', 'pagination=false'])(
    'has no more than it can carry: %s',
    async (question) => {
      const { status, text } = await asked(`news?${question}`);
      expect(status).toBe(400);
      expect(text).toContain('limit mellan 1 och 1000');
    },
  );

  it.each(['', 'limit=1000', 'limit=1000&pagination=false', 'limit=1&page=2', 'depth=2'])(
    'is given as it is asked for: %s',
    async (question) => expect((await asked(`news?${question}`)).status).toBe(200),
  );

  it('has no later page without its count, which MongoDB would answer with the first', async () => {
    const { status, text } = await asked('news?limit=1&page=2&pagination=false');
    expect(status).toBe(400);
    expect(text).toContain('utelämna pagination=false');
  });

  it('is bounded where it lies in a document, too', async () => {
    const { docs } = await payload.find({ collection: 'offices', overrideAccess: true });
    const office = `offices/${docs[0]?.id}?joins[news]`;
    expect((await asked(`${office}[limit]=0`)).status).toBe(400);
    expect((await asked(`${office}[limit]=20`)).status).toBe(200);
    expect((await asked(`${office}=false`)).status).toBe(200);
  });

  it('is all there is for those who work here', async () => {
    expect((await asked('news?limit=0', editor)).status).toBe(200);
  });
});

const compared = ['equals', 'not_equals', 'in', 'greater_than', 'less_than_equal', 'not_in'];

describe('a question that cannot be understood', () => {
  it.each([
    ...['page=0', 'page=-5', 'page=1.5', 'page=1e99', 'page=x', 'joins[news][limit]=-1'],
    ...['where=x', 'where[or]=x', 'where[or][title][equals]=x', 'where[title]=x', 'data=x'],
    ...['where[title][equals][x]=y', 'where[title][nope]=x', 'where[title][0][equals]=x'],
    ...['all', 'near', 'within', 'intersects'].map((operator) => `where[slug][${operator}]=1,2,3`),
    ...compared.map((operator) => `where[publishedAt][${operator}]=i%20dag`),
    ...['where[or][0][createdAt][equals]=2020-13-45', 'where[contacts.updatedAt][equals]=x'],
  ])('is refused, and is no fault of ours: %s', async (question) => {
    for (const collection of withSlugs) {
      if (question.includes('publishedAt') && collection !== 'news') continue;
      const { status, text } = await asked(`${collection}?${question}`);
      expect(`${status} ${text}`).toMatch(/^400 .*(Frågan går|mellan 1 och)/);
    }
  });

  it('is refused when it is longer than a database can read', async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => at);
    const conditions = ids.slice(0, 201).map((at) => `where[or][${at}][title][equals]=a`);
    expect((await asked(`news?where[id][in]=${ids.join(',')}`)).status).toBe(400);
    expect((await asked(`news?${conditions.join('&')}`)).status).toBe(400);
    expect((await asked(`news?${conditions.slice(1).join('&')}`)).status).toBe(200);
  });

  it('is refused where only the number is asked for', async () => {
    expect((await asked('news/count?where[createdAt][equals]=x')).status).toBe(400);
    expect((await asked('news/count?where[title][all]=x')).status).toBe(400);
    expect((await asked('news/count?where[createdAt][exists]=true')).status).toBe(200);
  });

  it('is refused in English to those who read that', async () => {
    const english = await askRest(payload, { token: editor.token }, 'news?where=x&locale=en');
    expect(english.status).toBe(400);
  });
});

describe('a question about a list of words in each language, which Payload cannot ask SQLite', () => {
  it.each([
    'where[areasOfResponsibility][contains]=a',
    'where[or][0][and][0][areasOfResponsibility][exists]=true',
    'where[areasOfResponsibility.sv][in]=a,b',
    'sort=areasOfResponsibility',
    'sort=role,-areasOfResponsibility',
  ])('is refused with a reason: %s', async (question) => {
    for (const person of [{}, editor]) {
      const { status, text } = await asked(`contacts?${question}`, person);
      expect(status).toBe(400);
      expect(text).toContain('areasOfResponsibility');
    }
  });

  it('is refused when it is asked by way of what points there', async () =>
    expect((await asked('news?where[contacts.areasOfResponsibility][like]=a')).status).toBe(400));
});
