import type { Comment } from '@regionwebb/content/payload-types';
import { handleEndpoints, type Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import type { env as Env } from '../../env';
import { openTestCms } from '../../testing/open-test-cms';

const ADDRESS = 'besokare@region.example';
let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;
// Imported once the CMS is open, since the settings are read at import.
let env: typeof Env;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ env } = await import('../../env'));
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
  await payload.updateGlobal({ slug: 'commentSettings', data: { enabled: true } });
  const members = (['editor', 'administrator'] as const).map((who) => people[who].user?.id ?? '');
  const { id: defaultFunction } = await payload.create({
    collection: 'functions',
    data: { name: 'Webbredaktionen', members },
  });
  await payload.updateGlobal({ slug: 'ownership', data: { defaultFunction } });
  await payload.create({
    collection: 'news',
    data: { title: 'Bron', slug: 'bron', commentsEnabled: true, _status: 'published' },
  });
});
afterAll(() => close());

async function post(more: object) {
  const request = new Request('http://cms.example/api/comments/receive', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${env.CMS_KEY}` },
    body: JSON.stringify({ path: '/tillganglighetsredogorelse', locale: 'sv', ...more }),
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  return { status: answer.status, body: await answer.json() };
}

const findBy = async (receipt: string): Promise<Comment | undefined> => {
  const where = { receipt: { equals: receipt } };
  return (await payload.find({ collection: 'comments', where, depth: 0 })).docs[0];
};

const report = (replyTo?: string) => ({
  text: 'Kartan har ingen text.',
  report: { purpose: 'format', ...(replyTo ? { replyTo } : {}) },
});

it('stores the purpose and the reply address of an accessibility report (A-ST5)', async () => {
  const { status, body } = await post(report(ADDRESS));
  expect(status).toBe(201);
  expect(body).not.toHaveProperty('replyTo');
  expect(await findBy(body.receipt)).toMatchObject({
    ...{ kind: 'accessibility', purpose: 'format', replyTo: ADDRESS, status: 'new' },
  });
});

it('accepts an anonymous report, of another kind than a comment', async () => {
  const { body } = await post(report());
  const stored = await findBy(body.receipt);
  expect([stored?.kind, stored?.replyTo ?? undefined, stored?.wantsReply]).toEqual([
    'accessibility',
    undefined,
    false,
  ]);
  const comment = await post({ text: 'Bra.', path: '/nyheter/bron' });
  expect((await findBy(comment.body.receipt))?.kind).toBe('comment');
});

it.each([
  ['with a comment on another page (K3)', { ...report(ADDRESS), path: '/nyheter/bron' }],
  ['that is not an e-mail address', report('ring mig')],
  ['of two lines', report('a@region.example\nbcc: b@region.example')],
  ['that is too long', report(`${'a'.repeat(300)}@region.example`)],
  ['outside the report', { ...report(), replyTo: ADDRESS }],
])('refuses a reply address %s, and stores nothing', async (_, message) => {
  const before = await payload.count({ collection: 'comments' });
  expect((await post(message)).status).toBe(400);
  expect(await payload.count({ collection: 'comments' })).toEqual(before);
});

it('refuses personal data in the text (K4)', async () =>
  expect((await post({ ...report(ADDRESS), text: `Skriv till ${ADDRESS}.` })).status).toBe(422));

it('stores a repeated report once, but one with another address as new', async () => {
  const id = 'an-id-of-this-form';
  const first = await post({ ...report(ADDRESS), id });
  expect((await post({ ...report(ADDRESS), id })).body.receipt).toBe(first.body.receipt);
  const corrected = await post({ ...report('annan@region.example'), id });
  expect(corrected.body.receipt).not.toBe(first.body.receipt);
});

describe('the reply address', () => {
  let id: string;
  beforeAll(async () => {
    const { body } = await post(report(ADDRESS));
    id = (await findBy(body.receipt))?.id ?? '';
  });
  const ask = async (who: Who, path: string, options = {}) => {
    const answer = await askRest(payload, people[who], `comments${path}`, options);
    return { status: answer.status, text: await answer.text() };
  };

  it('is read by the registrar', async () =>
    expect((await ask('registrar', `/${id}`)).text).toContain(ADDRESS));

  it('is hidden from members, who see that there is one (K9)', async () => {
    const answers = [`/${id}`, '?limit=50', `?where[id][equals]=${id}&select[replyTo]=true`];
    for (const path of answers) expect((await ask('editor', path)).text).not.toContain(ADDRESS);
    expect(JSON.parse((await ask('editor', `/${id}`)).text)).toMatchObject({ wantsReply: true });
    expect((await ask('editor', '?where[replyTo][contains]=besokare')).status).toBe(400);
  });

  it.each(['registrar', 'editor', 'administrator'] as const)(
    'cannot be changed by the %s, nor can the purpose and the kind (K8)',
    async (who) => {
      for (const data of [
        { replyTo: 'x@region.example' },
        { purpose: 'fault' },
        { kind: 'comment' },
      ])
        await ask(who, `/${id}`, { method: 'PATCH', data });
      const kept = await payload.findByID({ collection: 'comments', id });
      expect(kept).toMatchObject({ replyTo: ADDRESS, purpose: 'format', kind: 'accessibility' });
    },
  );
});
