import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { findPage } from './commented-page';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
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
afterAll(() => close());

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
