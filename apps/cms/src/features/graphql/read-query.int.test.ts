import { aContact, anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
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
  const office = await payload.create({ collection: 'offices', data: anOffice() });
  const contact = await payload.create({ collection: 'contacts', data: aContact() });
  const about = { offices: [office.id], contacts: [contact.id] };
  await payload.create({ collection: 'news', data: anArticle(about) });
});
afterAll(() => close());

const ask = async (query: string, variables?: object, operationName?: string) => {
  const body = JSON.stringify({ query, variables, operationName });
  const answer = await postQuery(payload, body, editor).answer;
  return { status: answer.status, text: await answer.text() };
};

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');
const nested = (deep: number, field: string): string =>
  `${`${field} {`.repeat(deep)} title ${'}'.repeat(deep)}`;

describe('a query of a logged-in user', () => {
  it.each([
    ['a list', '{ allNews(limit: 100) { docs { title } } }'],
    ['nested lists', '{ Offices { docs { news { docs { title } } } } }'],
    ['nested relations', '{ allNews(limit: 1) { docs { related { related { title } } } } }'],
    ['a fragment', '{ allNews { docs { ...named } } } fragment named on News { title }'],
  ])('is answered: %s', async (_what, query) => {
    const { status, text } = await ask(query);
    expect(text).toContain('docs');
    expect(text).not.toContain('errors');
    expect(status).toBe(200);
  });

  it.each([
    ['aliases', `{ ${times(101, (at) => `a${at}: allNews(limit: 1) { docs { title } }`)} }`],
    [
      'aliases without limits',
      `{ ${times(90, (at) => `a${at}: allNews { docs { title slug } }`)} }`,
    ],
    ['counts', `{ ${times(120, (at) => `a${at}: countallNews { totalDocs }`)} }`],
    ['globals', `{ ${times(120, (at) => `a${at}: Site { name }`)} }`],
    ['a long list', '{ allNews(limit: 100000) { docs { title } } }'],
    ['lists in lists', '{ Offices(limit: 100) { docs { news(limit: 100) { docs { title } } } } }'],
    ['nested lists of default length', `{ allNews { docs { ${nested(5, 'related')} } } }`],
    ['an inline fragment', '{ ... on Query { allNews(limit: 100000) { docs { title } } } }'],
    ['an inline fragment without a type', '{ ... { allNews(limit: 100000) { docs { title } } } }'],
    ['a fragment', '{ ...a } fragment a on Query { allNews(limit: 100000) { docs { title } } }'],
    [
      'fragments that double',
      `{ allNews(limit: 1) { docs { ...f0 } } } ${times(40, (at) => `fragment f${at} on News { a: related { ...f${at + 1} } b: related { ...f${at + 1} } }`)} fragment f40 on News { title }`,
    ],
    ['mutations', `mutation { ${times(101, (at) => `a${at}: logoutUser`)} }`],
  ])('is refused for its cost: %s', async (_what, query) => {
    const { status, text } = await ask(query);
    expect(text).toContain('complexity');
    expect(status).toBe(400);
  });

  it.each([
    ['given', 'query ($n: Int) { allNews(limit: $n) { docs { title } } }', { n: 100_000 }],
    ['by default', 'query ($n: Int = 100000) { allNews(limit: $n) { docs { title } } }', {}],
  ])('is refused for a limit in a variable, %s', async (_how, query, variables) => {
    expect(await ask(query, variables)).toMatchObject({ status: 400 });
  });

  it.each(['limit: 0', 'limit: -1', 'pagination: false'])('needs a limit: %s', async (all) => {
    const { status, text } = await ask(`{ allNews(${all}) { docs { title } } }`);
    expect(text).toContain('limit above 0');
    expect(status).toBe(400);
  });

  it.each([
    ['a circular fragment', 'query { ...a } fragment a on Query { ...a }'],
    [
      'two circular fragments',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    ],
    [
      'a circular fragment below a field',
      '{ allNews { docs { ...a } } } fragment a on News { related { ...a } }',
    ],
    ['an unknown fragment', '{ ...nowhere }'],
    ['an unknown field', '{ nowhere }'],
    ['an unclosed brace', '{ allNews {'],
    ['an empty text', ''],
    ['a deep query', `{ allNews { docs { ${nested(300, 'related')} } } }`],
    ['a deeper one', `{ allNews { docs { ${nested(30_000, 'related')} } } }`],
    ['deep lists', `{ allNews(where: ${'['.repeat(900)}${']'.repeat(900)}) { docs { id } } }`],
    ['deeper lists', `{ allNews(where: ${'['.repeat(90_000)}) { docs { id } } }`],
    ['many directives', `{ allNews ${times(5_000, () => '@include(if: true)')} { docs { id } } }`],
    ['some directives', `{ allNews ${times(200, () => '@nowhere')} { docs { id } } }`],
    ['a field many times', `{ allNews { ${times(5_000, () => 'totalDocs')} } }`],
    ['many fragments', times(500, (at) => `fragment f${at} on News { title }`)],
    ['a subscription', 'subscription { allNews { totalDocs } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['a type of the schema', '{ __type(name: "News") { name } }'],
    ['two operations without operationName', 'query a { __typename } query b { __typename }'],
  ])('is refused with 400: %s', async (_what, query) => {
    expect(await ask(query)).toMatchObject({ status: 400 });
  });

  it.each([
    ['of another type', 'query ($n: Int) { allNews(limit: $n) { totalDocs } }', { n: 'many' }],
    ['too large a number', 'query ($n: Int) { allNews(limit: $n) { totalDocs } }', { n: 1e99 }],
    [
      'left out',
      'query ($id: String!) { allNews(where: { id: { equals: $id } }) { totalDocs } }',
      {},
    ],
    [
      'of the prototype',
      'query ($n: Int) { allNews(limit: $n) { totalDocs } }',
      JSON.parse('{"__proto__":{"n":5}, "n":"x"}'),
    ],
  ])('is refused with 400 for a variable: %s', async (_what, query, variables) => {
    expect(await ask(query, variables as object)).toMatchObject({ status: 400 });
  });

  it('is refused for a directive whose condition is null', async () => {
    const query = 'query ($if: Boolean = true) { __typename @include(if: $if) }';
    expect((await ask(query, { if: null })).text).toMatch(/errors.*"statusCode":400/);
  });

  it('is refused within two seconds of CPU time in the worst case', async () => {
    const same = `{ allNews { docs { ${times(60, () => `related { ${times(10, () => 'title slug')} }`)} } } }`;
    const before = process.cpuUsage();
    await ask(same);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
