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

const ask = async (path: string, method: string, data: object, who: Who = 'administrator') => {
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
])('names and marks the field that %s is refused for: %j', async (path, data, field, label) => {
  const { status, body, fields } = await ask(path, 'POST', { ...published, ...data });
  expect({ status, fields }).toMatchObject({ status: 400, fields: [{ path: field, label }] });
  expect(body.errors[0]?.message).toBe(
    `Inget sparades. Rätta ”${label}”. ${fields[0]?.message ?? ''}`,
  );
  // With it the admin would mark no field.
  expect(body.message).toBeUndefined();
});

it('says which link in a text leads nowhere, and marks the text and nothing inside it', async () => {
  const body = richText(paragraph(link('Läs mer om tågen', 'snabbtag.example')));
  const { fields } = await ask('news', 'POST', { title: 'Tåg', body, ...published });
  expect(fields).toEqual([
    {
      path: 'body',
      label: 'Text → Brödtext',
      message:
        'Länken ”Läs mer om tågen” leder ingenstans. Öppna den och skriv hela webbadressen, eller välj en sida.',
    },
  ]);
});

it('says which block in a text lacks what', async () => {
  const text = richText(paragraph('Fakta'));
  const box = (heading: string) => ({
    ...{ type: 'block', version: 2, format: '' },
    fields: { id: heading || 'x', blockType: 'factBox', blockName: '', heading, body: text },
  });
  const body = richText(box('Hel'), box(''));
  const { fields } = await ask('news', 'POST', { title: 'Rutor', body, ...published });
  expect(fields).toEqual([
    {
      path: 'body',
      label: 'Text → Brödtext',
      message: 'I Faktaruta (nr 2) behöver ”Rubrik” rättas.',
    },
  ]);
});

it('names each of several fields in a line of its own', async () => {
  const data = { name: '', visitingAddress: { postalCode: '12' }, phone: 'nej', ...published };
  const { body, fields } = await ask('offices', 'POST', data);
  expect(fields.map(({ path }) => path).sort()).toEqual([
    ...['name', 'phone', 'slug', 'visitingAddress.postalCode'],
  ]);
  expect(body.errors[0]?.message.split('\n')).toHaveLength(5);
  expect(body.errors[0]?.message).not.toContain(':');
});

it('does the same for what stands around all pages', async () => {
  const { fields } = await ask('globals/commentSettings', 'POST', { careUrl: 'x' });
  expect(fields).toMatchObject([{ path: 'careUrl', label: 'Länk för vårdfrågor' }]);
});

it('tells a registrar why a comment is not done yet, at the field', async () => {
  const page = { collection: 'news', documentId: '1', title: 'Bro', path: '/bro', locale: 'sv' };
  const { id } = await storeComment(payload, { text: 'Räcket saknas', page });
  const answer = await ask(`comments/${id}`, 'PATCH', { status: 'done' }, 'registrar');
  expect(answer.fields).toMatchObject([{ path: 'status', label: 'Läge' }]);
  expect(answer.body.errors[0]?.message).toContain(
    'Rätta ”Läge”. En kommentar går från Ny till Handläggs',
  );
});

it('cuts nothing of Payload’s own refusals in our Swedish', async () => {
  const { swedishAdmin } = await import('../../translations/swedish-admin');
  const own = Object.values({ ...swedishAdmin.error, ...swedishAdmin.validation });
  expect(own.filter(isCut)).toEqual([]);
});

it('shows what concerns no field as it is, whatever signs it has', async () => {
  const { body } = await ask('comments/x', 'PATCH', { status: 'done' }, 'author');
  expect(body.message).toBe(body.errors[0]?.message);
});
