import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let from = 0;
let user: { id: string; collection: 'users'; role: 'editor' };

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const { id } = await payload.create({
    collection: 'users',
    data: {
      ...{ name: 'Redaktör', email: 'redaktor@region.example', password: 'a long enough password' },
      role: 'editor',
    },
    overrideAccess: true,
  });
  user = { id: id, collection: 'users', role: 'editor' };
  await payload.create({
    collection: 'news',
    data: { title: 'Finns', _status: 'published' },
    overrideAccess: true,
  });
  await payload.create({
    collection: 'news',
    draft: true,
    data: { title: 'Utkast' },
    overrideAccess: true,
  });
});
afterAll(() => close());

const redirect = (from: string, to: string) =>
  payload.create({
    collection: 'redirects',
    data: { from, to },
    user,
    overrideAccess: false,
  });

it('stores an old address in one form however it is typed', async () => {
  const { from } = await redirect('/H%C3%A4lsa/Sida.aspx?ID=4711', '/nyheter/finns');
  expect(from).toBe('/hälsa/sida.aspx?id=4711');
  await expect(redirect('/hälsa/sida.aspx?id=4711', '/nyheter')).rejects.toThrow();
});

it.each([
  '/nyheter/finns',
  '/NYHETER/finns/',
  '/',
  '/nyheter?amne=eu',
  '/kontakt#vaxel',
  '/sitemap.xml',
  '/en/news/atom.xml',
  'https://www.example.se/allt',
])('leads to %s', async (to) => {
  from += 1;
  expect((await redirect(`/gammal/${from}`, to)).to).toBeTruthy();
});

it.each([
  '/nyheter/finns-inte',
  '/nyheter/utkast',
  '/media/finns-inte.pdf',
  '/en/news/finns',
  '/ingenstans?x=1',
])('is refused to %s, where nothing is published, with an error at the field', async (to) => {
  const error: unknown = await redirect(`/hit${to.replace(/\W/g, '-')}`, to).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({
    status: 400,
    data: { errors: [{ path: 'to', message: expect.stringMatching(/ingenting/) }] },
  });
});

it('to another old address gets the target of that redirect', async () => {
  await redirect('/forst', '/nyheter/finns');
  expect((await redirect('/annu-tidigare', '/Forst/')).to).toBe('/nyheter/finns');
});
