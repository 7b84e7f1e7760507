import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());
afterEach(async () => {
  const everything = {
    where: { id: { exists: true } },
    overrideAccess: true,
    trash: true,
  } as const;
  await payload.delete({ collection: 'redirects', ...everything });
  await payload.delete({ collection: 'news', ...everything });
});

const publish = (title: string) =>
  payload.create({
    collection: 'news',
    data: { title, _status: 'published' },
    overrideAccess: true,
  });

const rename = (id: string, slug: string, more: { locale?: 'sv' | 'en'; title?: string } = {}) =>
  payload.update({
    collection: 'news',
    id,
    locale: more.locale ?? 'sv',
    data: { slug, title: more.title, _status: 'published' },
    overrideAccess: true,
  });

const redirects = async () => {
  const { docs } = await payload.find({
    collection: 'redirects',
    sort: 'from',
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ from, to }) => `${from} → ${to}`);
};

describe('a renamed article (T17)', () => {
  it('leaves a redirect at its old address', async () => {
    const { id } = await publish('Första rubriken');
    await rename(id, 'andra');
    expect(await redirects()).toEqual(['/nyheter/forsta-rubriken → /nyheter/andra']);
  });

  it('leaves none while the new address is a draft, and one when the draft is published', async () => {
    const { id } = await publish('Första rubriken');
    await payload.update({
      collection: 'news',
      id,
      draft: true,
      data: { slug: 'andra' },
      overrideAccess: true,
    });
    expect(await redirects()).toEqual([]);
    await payload.update({
      collection: 'news',
      id,
      data: { _status: 'published' },
      overrideAccess: true,
    });
    expect(await redirects()).toEqual(['/nyheter/forsta-rubriken → /nyheter/andra']);
  });

  it('leaves none when it was never public', async () => {
    const { id } = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Utkast', slug: 'utkast' },
      overrideAccess: true,
    });
    await rename(id, 'fardig');
    expect(await redirects()).toEqual([]);
  });

  it('leaves no chains of redirects', async () => {
    const { id } = await publish('Ett');
    for (const slug of ['tva', 'tre', 'fyra']) await rename(id, slug);
    expect(await redirects()).toEqual([
      '/nyheter/ett → /nyheter/fyra',
      '/nyheter/tre → /nyheter/fyra',
      '/nyheter/tva → /nyheter/fyra',
    ]);
  });

  it('can have its old address again, without a loop', async () => {
    const { id } = await publish('Ett');
    await rename(id, 'tva');
    await rename(id, 'ett');
    expect(await redirects()).toEqual(['/nyheter/tva → /nyheter/ett']);
  });

  it('leaves a redirect only in the language that was renamed', async () => {
    const { id } = await publish('Ett');
    await rename(id, 'one', { locale: 'en', title: 'One' });
    await rename(id, 'first', { locale: 'en' });
    expect(await redirects()).toEqual(['/en/news/one → /en/news/first']);
  });

  it('loses the redirect when a new article is published at its old address', async () => {
    const { id } = await publish('Ett');
    await rename(id, 'tva');
    const { slug } = await publish('Ett');
    expect(slug).toBe('ett');
    expect(await redirects()).toEqual([]);
  });
});

describe('a redirect by an editor', () => {
  const write = (from: string, to: string) =>
    payload.create({ collection: 'redirects', data: { from, to }, overrideAccess: true });

  it('leads to the end of a chain', async () => {
    await write('/b', '/c');
    await write('/a', '/b');
    expect(await redirects()).toEqual(['/a → /c', '/b → /c']);
  });

  it('is refused when it leads back to itself', async () => {
    await write('/b', '/a');
    await expect(write('/a', '/b')).rejects.toThrow('ogiltigt');
  });

  it('is stored without its last slash', async () => {
    await write('/Gammal/', 'https://example.se/ny');
    expect(await redirects()).toEqual(['/gammal → https://example.se/ny']);
  });

  it.each(['/', '/nyheter', '/en/offices', '/nyheter/oppen'])(
    'is refused at %s, where there is a page',
    async (from) => {
      await publish('Öppen');
      await write('/gammal', '/nyheter');
      await expect(write(from, '/kontor')).rejects.toMatchObject({
        data: {
          errors: [{ path: 'from', message: expect.stringContaining('finns redan en sida') }],
        },
      });
      expect(await redirects()).toEqual(['/gammal → /nyheter']);
    },
  );

  it('may start at the address of a draft', async () => {
    await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Utkast', slug: 'utkast' },
      overrideAccess: true,
    });
    await write('/nyheter/utkast', '/nyheter');
    expect(await redirects()).toEqual(['/nyheter/utkast → /nyheter']);
  });

  it('is refused when there is one from the same address', async () => {
    await write('/gammal', '/nyheter');
    await expect(write('/gammal', '/kontor')).rejects.toMatchObject({
      message: 'Följande fält är ogiltigt: Gammal adress',
      data: { errors: [{ message: expect.stringContaining('redan en omdirigering') }] },
    });
  });

  it('may lead to an address with a query, but not in a loop', async () => {
    await write('/amne', '/nyheter?amne=eu');
    await expect(write('/nyheter-gammal', '/nyheter-gammal?a=1')).rejects.toThrow('Leder till');
    expect(await redirects()).toEqual(['/amne → /nyheter?amne=eu']);
  });
});
