import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { meetWriters } from '../versions/testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  writers = await meetWriters(payload);
});
afterAll(() => close());

const item = (more: object, relationTo = 'news') => ({
  document: { relationTo, value: 'x' },
  language: 'sv',
  ...more,
});
const link = (relationTo: string) => ({ document: { relationTo, value: 'x' } });

it.each<[string, string, object]>([
  ['an object as an option', 'partnerships?draft=true', { name: 'x', parties: [{ role: {} }] }],
  ['an object as a date', 'news?draft=true', { title: 'x', reviewBy: {} }],
  ['a relation to a property of all objects', 'packages', { items: [item({}, '__proto__')] }],
  ['a relation to a method of all objects', 'packages', { items: [link('constructor')] }],
])('is answered as unreadable, not as a failure: %s', async (_, path, data) => {
  const { status } = await writers.send('editor', path, 'POST', { title: 'Ett paket', ...data });
  expect(status).toBe(400);
});

it('rows with the id of another row are refused, or stored where each document has its own', async () => {
  const rows = [
    { id: 'a', title: 'Tåg' },
    { id: 'a', title: 'Bussar' },
  ];
  const data = { name: 'Norrtrafik', areas: rows };
  const { status } = await writers.send('editor', 'partnerships?draft=true', 'POST', data);
  expect([201, 400]).toContain(status);
});
