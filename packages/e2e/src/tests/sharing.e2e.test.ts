import sharp from 'sharp';
import { isEnglish, pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;

beforeAll(async () => {
  system = await startSystem({ demo: true });
});
afterAll(() => system?.end());

/** The metadata that social networks read. */
async function sharedAs(path: string): Promise<Record<string, string>> {
  const { text } = await visit(system, path);
  const found = text.matchAll(
    /<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)"/g,
  );
  return Object.fromEntries([...found].map(([, name = '', content = '']) => [name, content]));
}

const fetched = async (address: string) => {
  const answer = await fetch(new URL(address, system.web.url), { redirect: 'manual' });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
};

const ofTheSite = '/static/share.png';

it('gives every page a picture in the size that its metadata says, described in its language (WCAG 1.1.1)', async () => {
  const cropped = new Map<string, string | undefined>();
  const pages = (await pagesOf(system)).filter((path) => !/finns-inte|komment|comment/.test(path));
  for (const path of pages) {
    const shared = await sharedAs(path);
    const address = shared['og:image'] ?? '';
    expect(new URL(address).origin).toBe(new URL(system.web.url).origin);
    const { answer, body } = await fetched(address);
    const { width, height, format } = await sharp(body).metadata();
    expect([path, answer.status, width, height]).toEqual([path, 200, 1200, 630]);
    expect(answer.headers.get('content-type')).toBe(`image/${format}`);
    expect(shared).toMatchObject({
      'og:image:type': `image/${format}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
      'twitter:image': address,
    });
    if (new URL(address).pathname === ofTheSite) expect(shared['og:image:alt']).toMatch(/\S/);
    else cropped.set(path, shared['og:image:alt']);
  }
  const paths = [...cropped.keys()];
  for (const kind of [/^\/$/, /^\/nyheter\/./, /^\/kontor\/./, /^\/en$/, /^\/en\/news\/./])
    expect(paths.filter((path) => kind.test(path))).not.toEqual([]);
  for (const [path, alt] of cropped)
    if (!isEnglish(path)) expect([path, alt]).not.toContain(undefined);
  expect(cropped.get('/en')).not.toBe(cropped.get('/'));
});

it('is the picture of the site where a page has none, and a logotype is not cropped', async () => {
  for (const path of ['/nyheter', '/samverkan/wexsus', '/kontakt', '/om-oss/vart-uppdrag'])
    expect(new URL((await sharedAs(path))['og:image'] ?? '').pathname).toBe(ofTheSite);
});

it('has nothing at the addresses of the pictures that were once drawn', async () => {
  for (const path of [
    '/delningsbild/3f9a1c0b.png',
    '/delningsbild/nyheter/ny-partner/3f9a1c0b.jpg',
    '/en/share-picture/partnerships/wexsus/3f9a1c0b.png',
  ])
    expect([path, (await fetched(path)).answer.status]).toEqual([path, 404]);
});

it('goes on showing the pictures of pages that it has while the CMS is down', async () => {
  const { 'og:image': address = '' } = await sharedAs('/kontor/brysselkontoret');
  const { body } = await fetched(address);
  await system.cms.stop();
  const again = await fetched(address);
  expect([again.answer.status, again.body.equals(body)]).toEqual([200, true]);
});
