import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { findPage } from './commented-page';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: true } });
  const about = await publish('Om oss', 'About us');
  await publish('Kakor', 'Cookies', about);
});
afterAll(() => close());

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

describe('the page that a comment is about', () => {
  it.each([
    ['/om-oss', 'sv', 'Om oss'],
    ['/om-oss/kakor', 'sv', 'Kakor'],
    ['/en/about-us', 'en', 'About us'],
    ['/en/about-us/cookies', 'en', 'Cookies'],
  ] as const)('is found in the tree at %s', async (path, locale, title) =>
    expect(await findPage(payload, path, locale)).toMatchObject({ title, path }),
  );

  it.each([
    ['/', 'sv'],
    ['/en', 'en'],
    ['/about-us', 'sv'],
    ['/en/om-oss', 'en'],
    ['/enabout-us', 'en'],
    ['/en//about-us', 'en'],
  ] as const)('is none at %s', async (path, locale) =>
    expect(await findPage(payload, path, locale)).toBeUndefined(),
  );
});

describe('the accessibility statement, while comments are switched off', () => {
  beforeAll(async () => {
    await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: false } });
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
    'takes reports about the statement in %s even while comments are off, with its live version (A-ST5, K11)',
    async (locale, path, title) => {
      const page = await findPage(payload, path, locale);
      expect(page).toMatchObject({ collection: 'accessibilityStatement', title, path, locale });
      const { version } = await payload.findGlobalVersionByID({
        slug: 'accessibilityStatement',
        id: page?.versionId ?? '',
      });
      expect(version).toMatchObject({ serviceName: 'Webbplatsen' });
    },
  );

  it('knows the statement by its address in the right language only', async () => {
    expect(await findPage(payload, '/en/accessibility', 'sv')).toBeUndefined();
    expect(await findPage(payload, '/tillganglighetsredogorelse/mer', 'sv')).toBeUndefined();
  });
});
