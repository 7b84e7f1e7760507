import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { findPage as findPageWith } from './commented-page';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const about = await publish('Om oss', 'About us');
  await publish('Kakor', 'Cookies', about);
});
afterAll(() => close());

const findPage = (path: string, locale: 'sv' | 'en', enabled = true) =>
  findPageWith(payload, path, locale, { enabled });

/** Publishes a page of the tree in both languages. */
async function publish(title: string, english: string, parent?: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'pages',
    data: { title, parent, commentsEnabled: true, _status: 'published' },
  });
  const data = { title: english, _status: 'published' } as const;
  await payload.update({ collection: 'pages', id, locale: 'en', data });
  return id;
}

describe('the commented page', () => {
  it.each([
    ['/om-oss', 'sv', 'Om oss'],
    ['/om-oss/kakor', 'sv', 'Kakor'],
    ['/en/about-us', 'en', 'About us'],
    ['/en/about-us/cookies', 'en', 'Cookies'],
  ] as const)('is found in the tree at %s', async (path, locale, title) =>
    expect(await findPage(path, locale)).toMatchObject({ title, path }),
  );

  it.each([
    ['/', 'sv', 'Startsidan'],
    ['/en', 'en', 'Start page'],
    ['/nyheter', 'sv', 'Nyheter'],
    ['/en/partnerships', 'en', 'Partnerships'],
    ['/kontakt', 'sv', 'Kontakt'],
  ] as const)(
    'is the start page or a list at %s, while comments are on',
    async (path, locale, title) => {
      expect(await findPage(path, locale)).toMatchObject({ title, path, collection: 'startPage' });
      expect(await findPage(path, locale, false)).toBeUndefined();
    },
  );

  it.each([
    ['/sok', 'sv'],
    ['/kommentera', 'sv'],
    ['/nyheter/', 'sv'],
    ['/news', 'sv'],
    ['/about-us', 'sv'],
    ['/en/om-oss', 'en'],
    ['/enabout-us', 'en'],
    ['/en//about-us', 'en'],
  ] as const)('is undefined at %s', async (path, locale) =>
    expect(await findPage(path, locale)).toBeUndefined(),
  );
});

describe('the accessibility statement, while comments are switched off', () => {
  beforeAll(async () => {
    await payload.updateGlobal({
      slug: 'accessibilityStatement',
      data: {
        serviceName: 'Webbplatsen',
        status: 'full',
        assessedAt: '2026-02-16T11:00:00.000Z',
        method: 'self',
      },
    });
  });

  it.each([
    ['sv', '/tillganglighetsredogorelse', 'Tillgänglighetsredogörelse'],
    ['en', '/en/accessibility', 'Accessibility statement'],
  ] as const)(
    'accepts reports in %s, with its live version (A-ST5, K11)',
    async (locale, path, title) => {
      const page = await findPage(path, locale, false);
      expect(page).toMatchObject({ collection: 'accessibilityStatement', title, path, locale });
      const { version } = await payload.findGlobalVersionByID({
        slug: 'accessibilityStatement',
        id: page?.versionId ?? '',
      });
      expect(version).toMatchObject({ serviceName: 'Webbplatsen' });
    },
  );

  it('is found only by its address in the right language', async () => {
    expect(await findPage('/en/accessibility', 'sv', false)).toBeUndefined();
    expect(await findPage('/tillganglighetsredogorelse/mer', 'sv', false)).toBeUndefined();
  });
});
