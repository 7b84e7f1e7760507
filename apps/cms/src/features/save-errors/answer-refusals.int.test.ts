import { link } from '@regionwebb/fixtures/factories/links';
import { paragraph, richText } from '@regionwebb/fixtures/factories/rich-text';
import type { Payload } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { storeComment } from '../comments/store-comment';
import { openTestCms } from '../../testing/open-test-cms';
import { isCut } from './answer-refusals';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  people = await meetEverybody(payload);
});
afterAll(() => close());

interface Refusal {
  message?: string;
  errors: {
    message: string;
    data?: { errors: { path: string; label: string; message: string }[] };
  }[];
}

const request = async (path: string, method: string, data: object, who: Who = 'administrator') => {
  const answer = await askRest(payload, people[who], path, { method, data });
  const body: Refusal = await answer.json();
  return { status: answer.status, body, fields: body.errors?.[0]?.data?.errors ?? [] };
};
const published = { _status: 'published' };

it.each([
  ['news?locale=sv', { title: 'x'.repeat(161) }, 'title', 'Rubrik'],
  ['pages', { title: 'Nyheter', slug: 'nyheter' }, 'slug', 'Adress'],
  [
    'partnerships',
    { name: 'Avtal', period: { start: '2026-02-01', end: '2026-01-01' } },
    'period.end',
    'Period och styrning → Period → Till',
  ],
  [
    'partnerships',
    { name: 'Avtal', areas: [{ title: 'Vård' }, { title: '' }] },
    'areas.1.title',
    'Parter och områden → Samverkansområden → Rad 2 → Område',
  ],
  [
    'offices',
    { name: 'Kontoret', visitingAddress: { postalCode: '12' } },
    'visitingAddress.postalCode',
    'Adress och öppettider → Besöksadress → Postnummer',
  ],
  ['redirects', { from: 'nyheter', to: 'https://region.example' }, 'from', 'Gammal adress'],
  ['redirects', { from: '/gammal', to: 'javascript:alert(1)' }, 'to', 'Leder till'],
])('names the field for which %s is refused: %j', async (path, data, field, label) => {
  const { status, body, fields } = await request(path, 'POST', { ...published, ...data });
  expect({ status, fields }).toMatchObject({ status: 400, fields: [{ path: field, label }] });
  expect(body.errors[0]?.message).toBe(
    `Inget sparades. Rätta ”${label}”. ${fields[0]?.message ?? ''}`,
  );
  // With a top-level message the admin marks no field.
  expect(body.message).toBeUndefined();
});

it('names an invalid link in a text, and marks the text field', async () => {
  const body = richText(paragraph(link('Läs mer om tågen', 'snabbtag.example')));
  const { fields } = await request('news', 'POST', { title: 'Tåg', body, ...published });
  expect(fields).toEqual([
    {
      path: 'body',
      label: 'Text → Brödtext',
      message:
        'Länken ”Läs mer om tågen” leder ingenstans. Öppna den och skriv hela webbadressen, eller välj en sida.',
    },
  ]);
});

it('names an incomplete block in a text, and its field', async () => {
  const text = richText(paragraph('Fakta'));
  const box = (heading: string) => ({
    ...{ type: 'block', version: 2, format: '' },
    fields: { id: heading || 'x', blockType: 'factBox', blockName: '', heading, body: text },
  });
  const body = richText(box('Hel'), box(''));
  const { fields } = await request('news', 'POST', { title: 'Rutor', body, ...published });
  expect(fields).toEqual([
    {
      path: 'body',
      label: 'Text → Brödtext',
      message: 'I Faktaruta (nr 2) behöver ”Rubrik” rättas.',
    },
  ]);
});

it('names several fields, each on a line', async () => {
  const data = { name: '', visitingAddress: { postalCode: '12' }, phone: 'nej', ...published };
  const { body, fields } = await request('offices', 'POST', data);
  expect(fields.map(({ path }) => path).sort()).toEqual([
    ...['name', 'phone', 'slug', 'visitingAddress.postalCode'],
  ]);
  expect(body.errors[0]?.message.split('\n')).toHaveLength(5);
  expect(body.errors[0]?.message).not.toContain(':');
});

it('names the field of a global', async () => {
  const { fields } = await request('globals/commentSettings', 'POST', { careUrl: 'x' });
  expect(fields).toMatchObject([{ path: 'careUrl', label: 'Länk för vårdfrågor' }]);
});

it('tells a registrar how a comment is handled instead', async () => {
  const page = { collection: 'news', documentId: '1', title: 'Bro', path: '/bro', locale: 'sv' };
  const { id } = await storeComment(payload, { text: 'Räcket saknas', page });
  const answer = await request(`comments/${id}`, 'PATCH', { status: 'done' }, 'registrar');
  expect(answer.body.errors[0]?.message).toContain('Kommentaren handläggs med stegen');
});

it('has no colon in our translations of Payload’s errors', async () => {
  const { swedishAdmin } = await import('../../translations/swedish-admin');
  const messages = Object.values({ ...swedishAdmin.error, ...swedishAdmin.validation });
  expect(messages.filter(isCut)).toEqual([]);
});

it('has the message at the top level where no field is concerned', async () => {
  const { body } = await request('comments/x', 'PATCH', { status: 'done' }, 'author');
  expect(body.message).toBe(body.errors[0]?.message);
});
