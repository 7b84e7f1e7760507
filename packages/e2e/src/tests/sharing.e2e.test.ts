import sharp from 'sharp';
import { pagesOf } from '../system/pages';
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

const pictureOf = async (path: string) =>
  new URL((await sharedAs(path))['og:image'] ?? '').pathname;

const fetched = async (path: string) => {
  const answer = await fetch(new URL(path, system.web.url), { redirect: 'manual' });
  return { answer, body: Buffer.from(await answer.arrayBuffer()) };
};

it('gives every page a picture of its own, in the size that its metadata says', async () => {
  const pictures = new Set<string>();
  const pages = (await pagesOf(system)).filter(
    (path) => !/finns-inte|kommentera|comment/.test(path),
  );
  for (const path of pages) {
    const shared = await sharedAs(path);
    const address = new URL(shared['og:image'] ?? '');
    const { answer, body } = await fetched(address.pathname);
    const { width, height, format } = await sharp(body).metadata();
    expect([path, answer.status, width, height]).toEqual([path, 200, 1200, 630]);
    expect(answer.headers.get('content-type')).toBe(`image/${format}`);
    expect(shared).toMatchObject({
      'og:image:type': `image/${format}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringMatching(/\S/),
      'twitter:card': 'summary_large_image',
      'twitter:image': address.href,
    });
    pictures.add(address.pathname);
  }
  expect(pictures.size).toBeGreaterThan(20);
});

it('draws nothing but what a page says: other versions lead to it, and what is no page is not found', async () => {
  const path = await pictureOf('/samverkan/wexsus');
  const { answer } = await fetched(path);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const { answer: other } = await fetched(path.replace(/[\da-f]{8}\.png$/, '00000000.png'));
  expect([other.status, other.headers.get('location')]).toEqual([307, path]);
  for (const made of [
    '/delningsbild',
    '/delningsbild/finns-inte/00000000.png',
    '/delningsbild/nyheter/finns-inte/00000000.png',
    '/delningsbild/samverkan/wexsus/00000000.svg',
    '/delningsbild/samverkan/wexsus/mer/00000000.png',
    '/delningsbild/sok/x/00000000.png',
    '/delningsbild/samverkan/wexsus',
    '/en/share-picture/samverkan/wexsus/00000000.png',
    '/en/delningsbild/00000000.png',
  ])
    expect([made, (await fetched(made)).answer.status]).toEqual([made, 404]);
});

it('goes on showing a picture that it has while the CMS is down', async () => {
  const path = await pictureOf('/kontor');
  const { body } = await fetched(path);
  await system.cms.stop();
  const again = await fetched(path);
  expect([again.answer.status, again.body.equals(body)]).toEqual([200, true]);
});
