import { createServer } from 'node:http';
import { parse } from 'qs-esm';
import { once } from 'node:events';
import { CmsClient } from './client';
import { type Place, whichExist } from './redirects';

const requests: string[] = [];
const answers: Record<string, object[]> = {
  '/api/news': [{ id: 'a', slug: 'Finns' }],
  '/api/redirects': [{ id: 'b', from: '/nyheter/flyttad' }],
};
let status = 200;
const cms = createServer((request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const { where, locale } = parse(query, { depth: 10 });
  requests.push(`${path} ${JSON.stringify({ locale, where })}`);
  const docs = answers[path] ?? [];
  response.writeHead(status).end(JSON.stringify({ docs, totalDocs: docs.length }));
});
let url = '';

beforeAll(async () => {
  await once(cms.listen(0, '127.0.0.1'), 'listening');
  const address = cms.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  cms.close();
  cms.closeAllConnections();
});

const news = (name: string): Place => ({
  collection: 'news',
  locale: 'sv',
  name,
  path: `/nyheter/${name}`,
});

it('finds existing and moved addresses (T17), and takes nearly equal ones for existing', async () => {
  const places = ['finns', 'Flyttad', 'borta'].map(news);
  const found = await whichExist(new CmsClient({ url }), places);
  expect([...found].map(({ name }) => name)).toEqual(['finns', 'Flyttad']);
  expect(requests.sort()).toEqual([
    '/api/news {"locale":"sv","where":{"slug":{"in":["finns","Flyttad","borta"]}}}',
    '/api/redirects {"locale":"sv","where":{"from":{"in":["/nyheter/finns","/nyheter/flyttad","/nyheter/borta"]}}}',
  ]);
});

it('rejects when the CMS answers with an error', async () => {
  status = 500;
  await expect(whichExist(new CmsClient({ url }), [news('borta')])).rejects.toThrow('500');
});
