import { readPreview, type PreviewClaims } from '@regionwebb/content/preview-token';
import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { everybody, meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
let id: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  ({ id } = await payload.create({
    collection: 'news',
    data: { title: 'Som den är', _status: 'published' },
  }));
  await payload.update({
    collection: 'news',
    id,
    draft: true,
    data: { title: 'Som den blir', _status: 'draft' },
  });
});
afterAll(() => close());

describe('the link to a preview', () => {
  const open = (who: Who, path = `news/${id}?locale=sv`) =>
    askRest(payload, people[who], `preview/${path}`);
  const claimsOf = (answer: Response): PreviewClaims => {
    const { origin, pathname } = new URL(answer.headers.get('location') ?? '');
    expect(origin).toBe('http://localhost:3000');
    const settings = { key: process.env.CMS_KEY ?? '', now: new Date() };
    const read = readPreview(pathname.split('/').at(-1) ?? '', settings);
    if (read.state !== 'valid') throw new Error(`The token is ${read.state}.`);
    return read.claims;
  };

  it.each(everybody.filter((who) => who !== 'visitor'))(
    'redirects a logged-in %s to the site, with a token for the document',
    async (who) => {
      const answer = await open(who);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        302,
        'private, no-store',
      ]);
      const admin = 'http://localhost:3001';
      expect(claimsOf(answer)).toMatchObject({ collection: 'news', id, locale: 'sv', admin });
    },
  );

  it('redirects to the English address for English', async () => {
    const answer = await open('editor', `news/${id}?locale=en`);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:3000\/en\/preview\//);
    expect(claimsOf(answer).locale).toBe('en');
  });

  it('redirects an anonymous user to the login, and from there to the document', async () => {
    const answer = await open('visitor');
    const login = `/admin/login?redirect=${encodeURIComponent(`/admin/collections/news/${id}`)}`;
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `http://localhost:3001${login}`,
    ]);
  });

  it.each(['users/1', 'comments/1', 'news/1?locale=de', 'news/a%2Fb', `news/${'x'.repeat(65)}`])(
    'refuses %s in Swedish (T19)',
    async (path) => {
      const answer = await open('administrator', path);
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining('går inte att läsa'),
      ]);
    },
  );

  it('answers 404 for a document in the trash', async () => {
    const thrown = await payload.create({
      collection: 'pages',
      data: { title: 'Slängd', _status: 'draft', deletedAt: new Date().toISOString() },
    });
    for (const gone of [thrown.id, 'aldrig-funnits']) {
      const answer = await open('administrator', `pages/${gone}`);
      expect([answer.status, await answer.text()]).toEqual([
        404,
        expect.stringContaining('inget att förhandsgranska'),
      ]);
    }
  });
});

describe('the endpoint for drafts', () => {
  const key = () => `Bearer ${process.env.CMS_KEY}`;
  const read = async (path: string, authorization?: string) => {
    const { handleEndpoints } = await import('payload');
    const request = new Request(`http://localhost:3001/api/drafts/${path}`, {
      headers: authorization ? { authorization } : {},
    });
    const answer = await handleEndpoints({ config: payload.config, request });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it('returns the latest version to the site, uncached', async () => {
    const { status, text, headers } = await read(`news/${id}?locale=sv`, key());
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(JSON.parse(text)).toMatchObject({ id, title: 'Som den blir', _status: 'draft' });
  });

  it('has no fallback for a missing language', async () => {
    const { title, slug } = JSON.parse((await read(`news/${id}?locale=en`, key())).text);
    expect([title ?? null, slug ?? null]).toEqual([null, null]);
  });

  it.each(everybody)('is closed to a %s without the key', async (who) => {
    const { token } = people[who];
    const { status, text } = await read(`news/${id}`, token && `JWT ${token}`);
    expect([status, text]).toEqual([401, '{"errors":[{"kind":"key"}]}']);
  });

  it.each(['Bearer wrong', 'Bearer', 'Basic eDp5'])('is closed to the key %s', async (wrong) => {
    expect((await read(`news/${id}`, wrong)).status).toBe(401);
  });

  it.each(['users/1', 'news/1?locale=de', 'news/1?populate[news][title]=maybe'])(
    'refuses the query %s',
    async (path) => {
      expect((await read(path, key())).status).toBe(400);
    },
  );

  it('is the only endpoint that the key opens', async () => {
    const { title } = await payload.findByID({ collection: 'news', id, overrideAccess: false });
    expect(title).toBe('Som den är');
    const asVisitor = { ...people.visitor, token: undefined };
    const other = await askRest(payload, asVisitor, `news/${id}?draft=true`);
    expect((await other.json()).title).toBe('Som den är');
  });

  it('populates relations of a draft only as the public may read them', async () => {
    const hidden = await payload.create({
      collection: 'news',
      data: { title: 'Hemlig', _status: 'draft' },
    });
    const { id: draft } = await payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'Pekar', related: [hidden.id, id], _status: 'draft' },
    });
    const path = `news/${draft}?locale=sv&populate[news][title]=true`;
    const { related } = JSON.parse((await read(path, key())).text);
    // SQLite adds that the article is not in the trash.
    expect(related).toMatchObject([hidden.id, { id, title: 'Som den är' }]);
    expect(Object.keys(related[1])).not.toContain('body');
  });
});
