import { anArticle } from '@regionwebb/fixtures/factories/documents';
import {
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { hasTransactions } from '../testing/test-database';
import { when } from '../testing/when';
import { propertyOf } from '../validation/unknown-values';
import type { Rule } from './conflicts';

let payload: Payload;
let close: () => Promise<void>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  for (const name of ['ett', 'tva']) ids[name] = await makeAdministrator(name);
  ids.parent = await makePage({ title: 'Om oss' });
  ids.child = await makePage({ title: 'Kakor', parent: ids.parent });
  ids.draft = await makePage({ title: 'Utkast', _status: 'draft' });
  const article = { ...shared, collection: 'news', data: anArticle({ title: 'Nyhet' }) } as const;
  ids.article = (await payload.create(article)).id;
  const redirect = {
    ...shared,
    collection: 'redirects',
    data: { from: '/gammal', to: '/ny' },
  } as const;
  ids.redirect = (await payload.create(redirect)).id;
});
afterAll(() => close());

const shared = { depth: 0, overrideAccess: true } as const;
const makeAdministrator = async (name: string) => {
  const login = { email: `${name}@region.example`, password: 'a long enough password' };
  const data = { name, role: 'administrator', ...login } as const;
  return (await payload.create({ ...shared, collection: 'users', data })).id;
};
const makePage = async (data: { title: string; parent?: string; _status?: 'draft' }) =>
  (
    await payload.create({
      ...{ ...shared, collection: 'pages', draft: data._status === 'draft' },
      data: { _status: 'published', ...data },
    })
  ).id;
const update =
  (collection: 'users' | 'pages' | 'news' | 'redirects', id: string, data: object) =>
  (req: PayloadRequest) =>
    payload.update({ ...shared, collection, id: ids[id] ?? '', data, req });

/** The counter of a rule, as `req` sees it. */
const countOf = async (rule: Rule, req: Partial<PayloadRequest> = {}) => {
  const where = { key: { equals: rule } };
  const row: unknown = await payload.db.findOne({ collection: 'counters', where, req });
  return Number(propertyOf(row, 'value') ?? 0);
};

/** What an operation adds to a rule's counter, within its transaction and after a rollback. */
const addedBy = async (rule: Rule, act: (req: PayloadRequest) => Promise<unknown>) => {
  const before = await countOf(rule);
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  await act(req);
  const within = (await countOf(rule, req)) - before;
  await killTransaction(req);
  return { within, after: (await countOf(rule)) - before };
};

const published = { _status: 'published' } as const;
const inTransactions = when(
  hasTransactions,
  'this MongoDB has no transactions that could conflict.',
);

inTransactions.describe(
  'an operation that may break a rule updates its counter in the same transaction',
  () => {
    it.each<[string, Rule, (req: PayloadRequest) => Promise<unknown>]>([
      [
        'an administrator who steps down',
        'administrators',
        (req) => update('users', 'ett', { role: 'editor' })(req),
      ],
      [
        'an administrator who is removed',
        'administrators',
        (req) => payload.delete({ ...shared, collection: 'users', id: ids.tva ?? '', req }),
      ],
      [
        'a page that is put below another',
        'page-tree',
        (req) => update('pages', 'child', { ...published, parent: null })(req),
      ],
      [
        'a page that is renamed',
        'page-tree',
        (req) => update('pages', 'parent', { ...published, slug: 'om' })(req),
      ],
      ['a page that is published', 'page-tree', (req) => update('pages', 'draft', published)(req)],
      [
        'a page that is unpublished',
        'page-tree',
        (req) => update('pages', 'child', { _status: 'draft' })(req),
      ],
      [
        'a page that is destroyed',
        'page-tree',
        (req) => payload.delete({ ...shared, collection: 'pages', id: ids.child ?? '', req }),
      ],
      [
        'an article that is renamed',
        'addresses',
        (req) => update('news', 'article', { ...published, slug: 'ny-nyhet' })(req),
      ],
      [
        'an article that is published',
        'addresses',
        (req) => payload.create({ ...shared, collection: 'news', data: anArticle(), req }),
      ],
      [
        'a redirect that is written',
        'addresses',
        (req) =>
          payload.create({
            ...shared,
            collection: 'redirects',
            data: { from: '/a', to: '/b' },
            req,
          }),
      ],
      [
        'a redirect that is changed',
        'addresses',
        (req) => update('redirects', 'redirect', { to: '/annan' })(req),
      ],
    ])('%s', async (_, rule, act) => {
      const { within, after } = await addedBy(rule, act);
      expect(within).toBeGreaterThan(0);
      expect(after).toBe(0);
    });

    it('saving a draft does not', async () => {
      const write = (req: PayloadRequest) =>
        payload.update({
          ...shared,
          collection: 'pages',
          id: ids.draft ?? '',
          draft: true,
          data: { ingress: 'Mer' },
          req,
        });
      expect(await addedBy('page-tree', write)).toEqual({ within: 0, after: 0 });
    });
  },
);
