import { aContact, anOffice } from '@regionwebb/fixtures/factories/documents';
import { digestsOf } from '@regionwebb/personal-data';
import { handleEndpoints, type Payload } from 'payload';
import { aMessage, openComments } from '../comments/testing/open-comments';

let payload: Payload;
let close: () => Promise<void>;
let post: Awaited<ReturnType<typeof openComments>>['post'];
let articleId: string;
let contactId: string;

const published = { _status: 'published' } as const;
const paragraph = (text: string) => ({
  root: {
    ...({ type: 'root', direction: 'ltr', format: '', indent: 0, version: 1 } as const),
    children: [
      {
        ...({ type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1 } as const),
        children: [
          { type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
        ],
      },
    ],
  },
});

beforeAll(async () => {
  ({ payload, close, post, articleId } = await openComments());
  const contact = {
    role: 'Brysselkontoret',
    email: 'brysselkontoret@region.example',
    phone: '+32 2 501 08 40',
  };
  ({ id: contactId } = await payload.create({
    collection: 'contacts',
    data: aContact({ ...contact, ...published }),
  }));
  const draft = aContact({ role: 'Utkast', email: 'utkast@region.example', _status: 'draft' });
  await payload.create({ collection: 'contacts', data: draft, draft: true });
  const office = {
    phone: '031-390 06 10',
    visitingAddress: { street: 'Hamngatan 3' },
    ...published,
  };
  await payload.create({ collection: 'offices', data: anOffice(office) });
  await payload.create({
    collection: 'functions',
    data: { name: 'Pressen', mailbox: 'press@region.example' },
  });
  await payload.updateGlobal({
    slug: 'site',
    data: { name: 'Region Exempel', email: 'post@region.example', phone: '031-390 06 00' },
  });
  await payload.update({
    collection: 'news',
    id: articleId,
    data: { body: paragraph('Skriv till bron@region.example.'), ...published },
  });
});
afterAll(() => close());

const statusOf = async (text: string) => (await post('receive', aMessage(text))).status;

it.each([
  ['a contact’s address', 'Brysselkontoret@region.example studsar'],
  ['a contact’s number', 'Ingen svarar på 0032 2 501 08 40'],
  ['an office’s number', 'Ingen svarar på 031-390 06 10'],
  ['the site’s address and number', 'post@region.example och 031-3900600'],
  ['a function’s mailbox', 'Jag skrev till press@region.example'],
  ['an address in the text of the page', 'bron@region.example fungerar inte'],
])('accepts %s in a comment (K7, 3.5)', async (_, text) => expect(await statusOf(text)).toBe(201));

it.each(['utkast@region.example', 'namn@region.example', '031-390 06 11'])(
  'refuses what is not published: %s (K4)',
  async (text) => expect(await statusOf(text)).toBe(422),
);

it('accepts an address as soon as it is published, and no longer than it is', async () => {
  const email = 'nytt@region.example';
  expect(await statusOf(`${email} 1`)).toBe(422);
  await payload.update({ collection: 'contacts', id: contactId, data: { email, ...published } });
  expect(await statusOf(`${email} 2`)).toBe(201);
  await payload.update({ collection: 'contacts', id: contactId, data: { _status: 'draft' } });
  expect(await statusOf(`${email} 3`)).toBe(422);
});

it('masks a comment by the same list (K9)', async () => {
  const text = 'Mvh Anna. Jag skrev till post@region.example och bron@region.example.';
  const { body } = await post('receive', aMessage(text));
  const { docs } = await payload.find({
    collection: 'comments',
    where: { receipt: { equals: Object(body).receipt } },
  });
  expect(docs[0]?.maskedText).toBe(text.replace('Anna', '[namn dolt]'));
});

const rules = async (query: string, key?: string) => {
  const { env } = await import('../../env');
  const authorization = `Bearer ${key ?? env.CMS_KEY}`;
  const request = new Request(`http://cms.example/api/comments/rules${query}`, {
    headers: { authorization },
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, text: await answer.text() };
};

it('gives the site its rules as digests, which name nobody', async () => {
  const { status, text } = await rules('?path=/nyheter/oppen&locale=sv');
  expect(status).toBe(200);
  const { maxLength, published: digests } = JSON.parse(text);
  expect(maxLength).toBe(2000);
  expect(digests).toEqual(expect.arrayContaining([...digestsOf(['press@region.example'])]));
  expect(digests).toEqual(expect.arrayContaining([...digestsOf(['bron@region.example'])]));
  expect(text).not.toMatch(/region\.example|390/);
});

it.each([
  ['without the key', '?path=/nyheter/oppen&locale=sv', 'wrong', 401],
  ['without a path', '', undefined, 400],
  ['with an unknown language', '?path=/&locale=xx', undefined, 400],
  ['about a page that is not there', '?path=/finns-inte&locale=sv', undefined, 200],
])('answers a question %s', async (_, query, key, status) =>
  expect((await rules(query, key)).status).toBe(status),
);
