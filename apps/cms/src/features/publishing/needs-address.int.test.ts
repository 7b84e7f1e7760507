import type { Payload } from 'payload';
import { askRest } from '../../access/testing/rest-api';
import { meetEverybody, type Person } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const request = async (path: string, method: string, data?: object) => {
  const answer = await askRest(payload, editor, path, { method, data });
  const body: unknown = await answer.json();
  return { status: answer.status, body, text: JSON.stringify(body) };
};
const idIn = (body: unknown) => String(propertyOf(propertyOf(body, 'doc'), 'id'));
const published = { _status: 'published' };
const noLetters = 'inga bokstäver eller siffror som en webbadress kan göras av';
const row = (id: string) =>
  payload.db.findOne({ collection: 'news', where: { id: { equals: id } } });

const addressed = [
  ['news', 'title'],
  ['pages', 'title'],
  ['offices', 'name'],
  ['partnerships', 'name'],
  ['topics', 'title'],
] as const;

describe.each(addressed)(
  'publishing in %s a title from which no slug can be made (T16)',
  (collection, title) => {
    it.each(['🎄🎅🎄', '東京', '...', '–', '한국어'])(
      'is refused for %j, with an explanation',
      async (text) => {
        const answer = await request(collection, 'POST', { [title]: text, ...published });
        expect(answer.status).toBe(400);
        expect(answer.text).toContain(noLetters);
        expect(answer.text).toContain('"path":"slug"');
      },
    );

    it('is accepted with a typed slug', async () => {
      const data = { [title]: '東京', slug: `Tokyo ${collection}`, ...published };
      expect(await request(collection, 'POST', data)).toMatchObject({ status: 201 });
    });
  },
);

it.each(['\u200b', '\ufeff\u2060', '\u3164'])('a title of %j counts as empty', async (title) => {
  const answer = await request('news', 'POST', { title, ...published });
  expect(answer).toMatchObject({
    status: 400,
    text: expect.stringContaining('Fältet måste fyllas i'),
  });
});

describe('a draft without a possible slug', () => {
  const begin = async () =>
    idIn((await request('news?draft=true', 'POST', { title: '東京' })).body);

  it('is refused in a bulk publication', async () => {
    const id = await begin();
    const answer = await request(`news?where[id][in][0]=${id}&draft=true`, 'PATCH', published);
    expect(answer).toMatchObject({ status: 400, body: { docs: [], errors: [{ id }] } });
  });
});

describe('English', () => {
  it('is not published without a title', async () => {
    const { body } = await request('news', 'POST', { title: 'Bara svenska', ...published });
    const answer = await request(`news/${idIn(body)}?locale=en`, 'PATCH', published);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Det finns ingen engelsk rubrik');
  });

  it('gets a slug when a copy is published in all languages', async () => {
    const { body } = await request('news', 'POST', { title: 'Två språk', ...published });
    await request(`news/${idIn(body)}?locale=en`, 'PATCH', {
      title: 'Two languages',
      ...published,
    });
    const copy = idIn((await request(`news/${idIn(body)}/duplicate`, 'POST')).body);
    await request(`news/${copy}?publishAllLocales=true`, 'PATCH', published);
    expect(await row(copy)).toMatchObject({ slug: { sv: 'tva-sprak-2', en: 'two-languages-2' } });
  });

  it('is refused when all languages are published and no slug can be made', async () => {
    const { body } = await request('news?draft=true', 'POST', { title: 'Träd' });
    await request(`news/${idIn(body)}?draft=true&locale=en`, 'PATCH', { title: '🎄' });
    const answer = await request(`news/${idIn(body)}?publishAllLocales=true`, 'PATCH', published);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('den engelska sidan. Rubriken har inga bokstäver');
  });
});
