import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { postQuery } from './testing/post-query';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const ask = async (query: string, variables?: object, operationName?: string) => {
  const body = JSON.stringify({ query, variables, operationName });
  const answer = await postQuery(payload, body, editor).answer;
  return { status: answer.status, text: await answer.text() };
};

describe('an anonymous user', () => {
  it.each([
    ['a query', '{"query":"{ allNews { docs { title } } }"}'],
    [
      'a way to log in',
      '{"query":"mutation { loginUser(email: \\"a\\", password: \\"b\\") { token } }"}',
    ],
    ['invalid JSON', '{{{'],
    ['a body that is too large', 'x'.repeat(2_000_000)],
  ])('gets 401, and nothing is read: %s', async (_what, body) => {
    const { request, answer } = postQuery(payload, body, {});
    expect((await answer).status).toBe(401);
    expect(request.bodyUsed).toBe(false);
  });

  it('gets 401 with an invalid token', async () => {
    expect(
      (await postQuery(payload, '{"query":"{ __typename }"}', { token: 'a.b.c' }).answer).status,
    ).toBe(401);
  });
});

describe('a query of a logged-in user', () => {
  it('is refused with deeply nested variables', async () => {
    const deep = `${'{"AND":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const query = 'query ($w: News_where) { allNews(where: $w) { totalDocs } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"w":${deep}}}`;
    expect((await postQuery(payload, body, editor).answer).status).toBe(400);
  });

  it.each([
    ['a list of queries', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
    ['no JSON', '{', 400],
    ['null', 'null', 400],
    ['without a query', '{}', 400],
    ['a query that is not text', '{"query":["{ __typename }"]}', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400],
    ['an unknown operation', '{"query":"query a { __typename }","operationName":"b"}', 400],
    [
      'too large',
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1e6) } }),
      413,
    ],
  ])('is refused where the body is %s', async (_what, body, status) => {
    expect((await postQuery(payload, body, editor).answer).status).toBe(status);
  });

  it('is refused as soon as it is too long, without reading the rest', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const answer = await postQuery(payload, endless, editor).answer;
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'is refused as %s, which a page of another origin can send',
    async (type) => {
      const { answer } = postQuery(payload, '{"query":"{ __typename }"}', {
        token: editor.token,
        type,
      });
      expect((await answer).status).toBe(415);
    },
  );

  it('has the errors of resolvers in the answer', async () => {
    payload.logger.level = 'silent';
    const { status, text } = await ask('mutation { deleteNews(id: "nowhere") { id } }');
    payload.logger.level = 'info';
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] });
  });
});
