import type { Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { postQuestion } from './testing/post-query';

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
  const answer = await postQuestion(payload, body, editor).answer;
  return { status: answer.status, text: await answer.text() };
};

describe('somebody who has not logged in', () => {
  it.each([
    ['a question', '{"query":"{ allNews { docs { title } } }"}'],
    [
      'a way to log in',
      '{"query":"mutation { loginUser(email: \\"a\\", password: \\"b\\") { token } }"}',
    ],
    ['what is no JSON', '{{{'],
    ['more than anybody may send', 'x'.repeat(2_000_000)],
  ])('gets 401, and nothing is read: %s', async (_what, body) => {
    const { request, answer } = postQuestion(payload, body, {});
    expect((await answer).status).toBe(401);
    expect(request.bodyUsed).toBe(false);
  });

  it('is no better off with a token that somebody made up', async () => {
    expect(
      (await postQuestion(payload, '{"query":"{ __typename }"}', { token: 'a.b.c' }).answer).status,
    ).toBe(401);
  });
});

describe('a question of somebody who has logged in', () => {
  it('is a 400 for variables that lie deep in each other', async () => {
    const deep = `${'{"AND":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const query = 'query ($w: News_where) { allNews(where: $w) { totalDocs } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"w":${deep}}}`;
    expect((await postQuestion(payload, body, editor).answer).status).toBe(400);
  });

  it.each([
    ['several at once', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
    ['no JSON', '{', 400],
    ['null', 'null', 400],
    ['no question', '{}', 400],
    ['a question that is no text', '{"query":["{ __typename }"]}', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400],
    [
      'an operation that is not there',
      '{"query":"query a { __typename }","operationName":"b"}',
      400,
    ],
    [
      'too much',
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1e6) } }),
      413,
    ],
  ])('is refused where the body is %s', async (_what, body, status) => {
    expect((await postQuestion(payload, body, editor).answer).status).toBe(status);
  });

  it('is refused as soon as it is too long, whatever length it promised', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const answer = await postQuestion(payload, endless, editor).answer;
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'is refused as %s, which a page elsewhere can send',
    async (type) => {
      const { answer } = postQuestion(payload, '{"query":"{ __typename }"}', {
        token: editor.token,
        type,
      });
      expect((await answer).status).toBe(415);
    },
  );

  it('says of a fault while it is answered what a person may know', async () => {
    payload.logger.level = 'silent';
    const { status, text } = await ask('mutation { deleteNews(id: "nowhere") { id } }');
    payload.logger.level = 'info';
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { statusCode: 403 } }] });
  });
});
