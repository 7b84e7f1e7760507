import { jest } from '@jest/globals';
import { CmsClient } from '../../cms/client';
import { createCommentReceiver } from './receive-comment';

const receipt = {
  receipt: '2026-000001',
  receivedAt: '2026-11-24T13:00:00.000Z',
  page: { title: 'Tillgänglighetsredogörelse', path: '/tillganglighetsredogorelse' },
};
let given: unknown[];

const urlOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : input.toString();

beforeEach(() => {
  given = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, options) => {
    if (urlOf(input).includes('/rules'))
      return Promise.resolve(Response.json({ maxLength: 2000, published: [] }));
    given.push(typeof options?.body === 'string' ? JSON.parse(options.body) : undefined);
    return Promise.resolve(Response.json(receipt, { status: 201 }));
  });
});
afterEach(() => jest.restoreAllMocks());

const receive = createCommentReceiver({
  cms: new CmsClient({ url: 'http://cms.example', key: 'k'.repeat(32) }),
  webUrl: 'https://region.example',
});

const post = (sida: string, fields: Record<string, string>) =>
  receive({
    locale: 'sv',
    query: new URLSearchParams({ sida }),
    headers: new Headers({ 'sec-fetch-site': 'same-origin' }),
    form: { fields: new URLSearchParams({ kommentar: 'Kartan saknar text.', ...fields }) },
    address: '192.0.2.1',
  });
const report = async (fields: Record<string, string>) => {
  const answer = await post('/tillganglighetsredogorelse', fields);
  return {
    status: answer.status,
    state: 'state' in answer ? answer.state : undefined,
  };
};

it('is sent with its fields, and an address only where there is one (A-ST5)', async () => {
  const { status } = await report({ arende: 'format', svar: ' besokare@region.example ' });
  expect(status).toBe(200);
  await report({ arende: 'nonsens', svar: '' });
  expect(given).toEqual([
    expect.objectContaining({
      path: '/tillganglighetsredogorelse',
      report: { purpose: 'format', replyTo: 'besokare@region.example' },
    }),
    expect.objectContaining({ report: { purpose: 'fault' } }),
  ]);
});

it.each(['namn', 'namn@', 'a b@region.example', `${'a'.repeat(400)}@region.example`])(
  'with the address %.20s is returned with all that was typed, and sent nowhere',
  async (svar) => {
    const { status, state } = await report({ arende: 'format', svar });
    expect(status).toBe(422);
    expect(state).toMatchObject({
      ...{ problem: 'replyTo', text: 'Kartan saknar text.' },
      report: { purpose: 'format', replyTo: svar },
    });
    expect(given).toEqual([]);
  },
);

it('keeps the address when the text is refused, up to a reasonable length', async () => {
  const { state } = await report({ kommentar: '', svar: 'x'.repeat(200_000) });
  expect(state?.report?.replyTo).toBe('x'.repeat(1000));
});

it('is for the statement’s page alone: a comment has no address (K3)', async () => {
  await post('/nyheter/bron', { arende: 'format', svar: 'besokare@region.example' });
  expect(given).toEqual([expect.not.objectContaining({ report: expect.anything() })]);
});
