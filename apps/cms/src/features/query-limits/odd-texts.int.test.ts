import { addressed } from '@regionwebb/content/paths';
import { readableText } from '@regionwebb/content/readable-text';
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload';
import { meetEverybody, type Person } from '../../access/testing/people';
import { askRest } from '../../access/testing/rest-api';
import { sampleOf } from '../../access/testing/samples';
import { sendFile } from '../media/testing/send-file';
import { aPictureFile } from '../media/testing/test-pictures';
import { openTestCms } from '../../testing/open-test-cms';
import { oddText } from './testing/odd-text';
import { random as seeded } from './testing/random-request';

const ROUNDS = 2;
let payload: Payload;
let close: () => Promise<void>;
let editor: Person;
let visitor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ editor, visitor } = await meetEverybody(payload));
  payload.logger.level = 'silent';
});
afterAll(() => close());

const written: CollectionSlug[] = [
  ...addressed,
  ...(['contacts', 'organisations', 'topics', 'important-messages', 'redirects'] as const),
];
const globals: GlobalSlug[] = [
  'startPage',
  'navigation',
  'site',
  'commentSettings',
  'accessibilityStatement',
];

/** The top-level fields of a document or a global that can be sent. */
const fieldsOf = (fields: FlattenedField[]) =>
  fields.filter(
    ({ name, type, ...field }) =>
      name !== 'id' && type !== 'join' && !('virtual' in field && field.virtual),
  );

/** Whether a field stores texts as they were sent, except for control characters. */
const isPlain = (field: FlattenedField): boolean =>
  (field.type === 'text' || field.type === 'textarea') &&
  !('hasMany' in field && field.hasMany) &&
  !field.hooks?.beforeValidate?.length &&
  !field.hooks?.beforeChange?.length &&
  !field.access;

const request = async (person: Person, path: string, sent?: { method: string; data: object }) => {
  const answer = await askRest(payload, person, path, sent);
  const body = await answer.text();
  if (answer.status >= 500)
    throw new Error(`${path} ${JSON.stringify(sent)}: ${answer.status} ${body}`);
  return { status: answer.status, body };
};

const docOf = (body: string): Record<string, unknown> => {
  const { doc } = JSON.parse(body);
  return doc;
};

it.each(written)('unusual texts in %s are stored as they were sent, or refused', async (slug) => {
  const random = seeded(12);
  const fields = fieldsOf(payload.collections[slug].config.flattenedFields);
  let stored = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const field of fields) {
      const value = oddText(random);
      const query = `depth=0&locale=${random() < 0.5 ? 'sv' : 'en'}&draft=${random() < 0.5}`;
      const data = { ...sampleOf(slug), [field.name]: value };
      const { status, body } = await request(editor, `${slug}?${query}`, { method: 'POST', data });
      if (status !== 201) continue;
      stored += 1;
      const made = docOf(body);
      const read = await request(editor, `${slug}/${String(made.id)}?trash=true&${query}`);
      expect(read.status).toBe(200);
      expect(JSON.parse(read.body)[field.name]).toEqual(made[field.name]);
      if (isPlain(field))
        expect([field.name, made[field.name]]).toEqual([field.name, readableText(value)]);
      await request(editor, `${slug}/${String(made.id)}?${query}`, {
        method: 'PATCH',
        data: { [field.name]: oddText(random) },
      });
    }
  }
  // No redirect has a valid address here.
  if (slug !== 'redirects') expect(stored).toBeGreaterThan(0);
});

it.each(globals)('unusual texts in %s are stored or refused', async (slug) => {
  const random = seeded(34);
  const config = payload.globals.config.find((global) => global.slug === slug);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name } of fieldsOf(config?.flattenedFields ?? [])) {
      await request(editor, `globals/${slug}?depth=0`, {
        method: 'POST',
        data: { [name]: oddText(random) },
      });
    }
  }
});

it('unusual queries are answered, or refused with a reason', async () => {
  const random = seeded(56);
  const part = () => encodeURIComponent(oddText(random).replace(/\p{Surrogate}/gu, ''));
  const operators = [
    'equals',
    'like',
    'contains',
    'in',
    'near',
    'exists',
    'greater_than',
    'not_in',
    'all',
  ];
  for (const slug of [...written, 'media', 'comments', 'users'] as const) {
    const fields = payload.collections[slug].config.flattenedFields;
    for (let round = 0; round < ROUNDS * 4; round += 1) {
      const name = fields[Math.floor(random() * fields.length)]?.name ?? 'id';
      const operator = operators[Math.floor(random() * operators.length)] ?? 'equals';
      const queries = [
        `where[${name}][${operator}]=${part()}`,
        `where[${part()}][equals]=${part()}`,
        `where[or][0][${name}][${part()}]=1`,
        `sort=${part()}&limit=2`,
        `page=${part()}&limit=${part()}`,
        `select[${part()}]=true&depth=${part()}&locale=${part()}`,
      ];
      const query = queries[round % queries.length] ?? '';
      for (const person of [visitor, editor]) await request(person, `${slug}?${query}`);
    }
  }
});

it('unusual addresses are answered, or refused with a reason', async () => {
  const random = seeded(78);
  const part = () => encodeURIComponent(oddText(random).replace(/\p{Surrogate}/gu, ''));
  for (let round = 0; round < ROUNDS * 20; round += 1) {
    const addresses = [
      `news/${part()}`,
      `${part()}/${part()}`,
      `media/file/${part()}`,
      `globals/${part()}`,
      `preview/news/${part()}`,
    ];
    const address = addresses[round % addresses.length] ?? '';
    for (const person of [visitor, editor]) await request(person, address);
  }
});

it('files with unusual names are stored under names that can be fetched, or refused', async () => {
  const random = seeded(90);
  const bytes = await aPictureFile();
  for (let round = 0; round < ROUNDS * 4; round += 1) {
    const name = `${oddText(random)}.png`;
    const { status, doc } = await sendFile(payload, editor, { name, bytes });
    expect([name, status < 500]).toEqual([name, true]);
    if (status !== 201) continue;
    const { status: fetched } = await request(editor, `media/file/${doc.filename}`);
    expect([name, fetched]).toEqual([name, 200]);
  }
});
