import { jest } from '@jest/globals';
import { addressed, type Addressed } from '@regionwebb/content/paths';
import { signPreview } from '@regionwebb/content/preview-token';
import { everything } from '@regionwebb/content/tags';
import { renderToStaticMarkup } from 'react-dom/server';
import Page from '../../app/[locale]/forhandsgranska/[token]/page';
import { responseCache } from '../../cms/response-cache';
import { env } from '../../env';

const admin = 'https://cms.region.example';
const draft = {
  ...{ id: 'a', title: 'Som den blir', name: 'Som den blir', slug: 'blir', path: 'blir' },
  ...{ updatedAt: '2026-11-25T13:05:00Z', _status: 'draft', commentsEnabled: true },
  ...{ kind: 'member', country: 'SE' },
};

const urlOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : input.toString();

/** A CMS with one published document and a newer draft of it. */
const cms = (newest: object | undefined) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const address = urlOf(input);
    if (address.includes('/api/drafts/'))
      return Promise.resolve(Response.json(newest ?? {}, { status: newest ? 200 : 404 }));
    if (address.includes('/commentSettings'))
      return Promise.resolve(Response.json({ globalType: 'commentSettings', enabled: true }));
    const [, globalType] = /\/api\/globals\/(\w+)/.exec(address) ?? [];
    if (globalType) return Promise.resolve(Response.json({ globalType }));
    if (/\/api\/[\w-]+\?/.test(address))
      return Promise.resolve(Response.json({ docs: [], totalDocs: 0, totalPages: 1 }));
    return Promise.resolve(Response.json({ id: 'a', slug: { sv: 'ar' }, path: { sv: 'ar' } }));
  });
const open = async (
  collection: Addressed = 'news',
  locale: 'sv' | 'en' = 'sv',
  version?: string,
) => {
  const settings = { key: env.CMS_KEY, now: new Date() };
  const token = signPreview({ collection, id: 'a', locale, version, admin }, settings);
  const html = renderToStaticMarkup(await Page({ params: Promise.resolve({ locale, token }) }));
  return html.replaceAll('\u00a0', ' ');
};

afterEach(() => {
  responseCache.expire([everything]);
  jest.restoreAllMocks();
});

it.each(addressed)('shows a draft of %s under a bar that marks it as one', async (collection) => {
  cms(draft);
  const html = await open(collection);
  expect(html).toMatch(/<h1[^>]*>Som den blir<\/h1>/);
  expect(html).toContain('så här blir sidan på svenska när den publiceras');
  expect(html).toMatch(/Sparad <time[^>]*>25 november 2026 kl\. 14\.05<\/time>/);
  expect(html).toContain(`href="${admin}/admin/collections/${collection}/a?locale=sv"`);
});

it('links to the published page, at its present address', async () => {
  cms(draft);
  expect(await open()).toMatch(/<a href="\/nyheter\/ar"[^>]*>Visa sidan som den är nu<\/a>/);
});

it('has no form that posts anything, and shows where the comments will be', async () => {
  cms(draft);
  const html = await open();
  expect(html).toContain('Här står ”Kommentera sidan” när sidan är publicerad.');
  expect(html).not.toMatch(/<textarea|method="post"/i);
});

it('fetches the draft with the key and nothing else with it, and caches no draft', async () => {
  const requests = cms(draft);
  await open();
  const sent = requests.mock.calls.map(([address, init]) => ({
    isDraft: urlOf(address).includes('/api/drafts/news/a?locale=sv&'),
    key: new Headers(init?.headers).get('authorization'),
  }));
  expect(sent.filter(({ isDraft }) => isDraft)).toEqual([
    { isDraft: true, key: `Bearer ${env.CMS_KEY}` },
  ]);
  for (const other of sent.filter(({ isDraft }) => !isDraft))
    expect(other).toEqual({ isDraft: false, key: null });
  requests.mockClear();
  await open();
  expect(requests.mock.calls.map(([address]) => urlOf(address))).toEqual([
    expect.stringContaining('/api/drafts/news/a?'),
  ]);
});

it('explains that there is no edition in the language, and how to make one', async () => {
  cms({ ...draft, title: null, slug: null });
  const html = await open('news', 'en');
  expect(html).toContain('<h1>There is no English edition to show</h1>');
  expect(html).not.toContain('Som den blir');
});

it('states that all that is saved is published', async () => {
  cms({ ...draft, _status: 'published' });
  expect(await open()).toContain('Allt som är sparat är publicerat.');
});

it.each(addressed)(
  'shows the version of %s that the link names, and says so',
  async (collection) => {
    const requests = cms(draft);
    const html = await open(collection, 'sv', 'v1');
    expect(html).toContain('så här läses en version av sidan på svenska');
    expect(html).not.toContain('så här blir sidan');
    expect(requests.mock.calls.map(([address]) => urlOf(address))).toContainEqual(
      expect.stringContaining(`/api/drafts/${collection}/a?locale=sv&version=v1&`),
    );
  },
);

it('shows nothing of removed documents', async () => {
  cms(undefined);
  await expect(open()).rejects.toMatchObject({ digest: expect.stringContaining('404') });
});
