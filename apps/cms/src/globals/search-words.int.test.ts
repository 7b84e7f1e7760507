import { toSection } from '@regionwebb/fixtures/factories/links';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { tagsOf } from '../testing/tags-of';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const save = (data: object, locale: 'sv' | 'en' = 'sv') =>
  payload.updateGlobal({ slug: 'searchWords', locale, data, overrideAccess: true });
const read = (locale: 'sv' | 'en') =>
  payload.findGlobal({
    ...{ slug: 'searchWords', locale, fallbackLocale: false, overrideAccess: false },
  });
const groups = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ words: [`ord ${at}`, `annat ${at}`] }));
const bet = (questions: string[], link: object = toSection('contacts')) => ({
  bestBets: [{ questions, link }],
});

it('has a public list for each language, whose changes are announced to the site', async () => {
  const swedish = { synonyms: [{ words: [' gbg ', 'Göteborg', 'gbg', ''] }], ...bet(['växel']) };
  expect(await tagsOf(payload, () => save(swedish))).toEqual(['searchWords']);
  await save({ synonyms: [{ words: ['GDPR', 'data protection'] }] }, 'en');
  expect((await read('sv')).synonyms).toMatchObject([{ words: ['gbg', 'Göteborg'] }]);
  expect((await read('en')).synonyms).toMatchObject([{ words: ['GDPR', 'data protection'] }]);
  expect((await read('en')).bestBets ?? []).toEqual([]);
});

it.each([
  ['a group of one word', { synonyms: [{ words: ['gbg', 'gbg '] }] }],
  ['a group without words', { synonyms: [{}] }],
  ['more than ten words', { synonyms: [{ words: [...'abcdefghijk'] }] }],
  ['a word of 61 characters', { synonyms: [{ words: ['gbg', 'x'.repeat(61)] }] }],
  ['a value that is not text', { synonyms: [{ words: ['gbg', { $ne: 1 }] }] }],
  ['more than 200 groups', { synonyms: groups(201) }],
  ['a best bet for no words', bet([])],
  ['a best bet without a page', bet(['växel'], { type: 'document' })],
  ['a best bet on another website', bet(['växel'], { type: 'url', url: 'https://region.example' })],
])('refuses %s', async (_, data) => {
  await expect(save(data)).rejects.toMatchObject({ name: 'ValidationError' });
});

it('accepts 200 groups', async () => {
  expect((await save({ synonyms: groups(200) })).synonyms).toHaveLength(200);
});
