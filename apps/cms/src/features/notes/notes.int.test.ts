import type { Payload } from 'payload';
import { z } from 'zod';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { meetWriters } from '../versions/testing/writers';
import { parseNotes } from './note';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  writers = await meetWriters(payload);
});
afterAll(() => close());

type Who = Parameters<typeof writers.send>[0];

const idOf = (who: Who) => writers.people[who].user?.id ?? '';
const on = (id: string, rest = '') => `document-notes/news/${id}${rest}?locale=sv`;
const add = (who: Who, id: string, note: object) => writers.send(who, on(id), 'POST', note);
const read = async (who: Who, id: string) => {
  const { body } = await writers.send(who, on(id), 'GET');
  const notes = parseNotes(body);
  if (!notes) throw new Error(JSON.stringify(body));
  return notes;
};
const reasonIn = (body: unknown): unknown => {
  const errors = propertyOf(body, 'errors');
  return Array.isArray(errors) ? propertyOf(errors[0], 'message') : undefined;
};
const notified = async () =>
  z
    .array(z.object({ kind: z.string(), recipient: z.string(), text: z.string(), by: z.string() }))
    .parse((await payload.find({ collection: 'notifications', overrideAccess: true })).docs);

const stored = z.object({
  id: z.string(),
  areas: z.array(z.object({ id: z.string(), title: z.string() })),
});

const block = (id: string, heading: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockType: 'factBox', blockName: '', heading },
});
const bodyWith = (...children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
});

describe('a note', () => {
  it('is written by an author, and read by all staff, but never by a visitor', async () => {
    const id = await writers.begin('author', 'Ny bro');
    await add('author', id, { text: '  Stämmer datumet?\r\nSe beslutet. ' });
    for (const who of ['author', 'editor', 'administrator', 'registrar'] as const)
      expect((await read(who, id)).notes).toMatchObject([
        { text: 'Stämmer datumet?\r\nSe beslutet.', byName: 'author', place: null, solvedAt: null },
      ]);
    await writers.leave();
    await writers.publish(id);
    expect(await writers.send('visitor', on(id), 'GET')).toMatchObject({ status: 404 });
    expect(await writers.send('visitor', 'notes', 'GET')).toMatchObject({ status: 403 });
    const { body } = await writers.send('visitor', `news/${id}`, 'GET');
    expect(JSON.stringify(body)).not.toContain('Stämmer datumet');
  });

  it.each(['registrar', 'visitor'] as const)('is not written by a %s', async (who) => {
    const id = await writers.begin('author', 'Ny bro');
    expect([403, 404]).toContain((await add(who, id, { text: 'Hej' })).status);
    expect((await read('author', id)).notes).toEqual([]);
  });

  it('mentions colleagues, once each, who are notified, but not whoever wrote it', async () => {
    await payload.db.deleteMany({ collection: 'notifications', where: {} });
    const id = await writers.begin('author', 'Ny bro');
    const mentions = [idOf('editor'), idOf('editor'), idOf('author'), 'nobody', ''];
    await add('author', id, { text: '@editor, se här', mentions });
    expect((await read('editor', id)).notes[0]?.mentions.map(({ name }) => name)).toEqual([
      'author',
      'editor',
    ]);
    expect(await notified()).toEqual([
      { kind: 'mentioned', recipient: idOf('editor'), text: '@editor, se här', by: 'author' },
    ]);
  });

  it('is about a field, or a block, and stays with the block when it is moved and when it is gone', async () => {
    const id = await writers.begin('author', 'Ny bro');
    const body = bodyWith(block('a1', 'Fakta'), block('b2', 'Mer fakta'));
    await writers.done('author', `news/${id}?draft=true`, 'PATCH', { body });
    const { places } = await read('author', id);
    expect(places).toEqual(
      expect.arrayContaining([
        { place: 'title', label: 'Rubrik' },
        { place: 'body', label: 'Brödtext' },
        { place: 'body/a1', label: 'Brödtext: Faktaruta (Fakta)' },
        { place: 'body/b2', label: 'Brödtext: Faktaruta 2 (Mer fakta)' },
      ]),
    );
    expect(places.map(({ place }) => place)).not.toContain('review');
    await add('author', id, { text: 'Fel siffra', place: 'body/b2' });
    const moved = bodyWith(block('b2', 'Mer fakta'), block('a1', 'Fakta'));
    await writers.done('author', `news/${id}?draft=true`, 'PATCH', { body: moved });
    const after = await read('author', id);
    expect(after.notes).toMatchObject([
      { place: 'body/b2', placeLabel: 'Brödtext: Faktaruta 2 (Mer fakta)' },
    ]);
    expect(after.places.map(({ place }) => place)).toContain('body/b2');
    await writers.done('author', `news/${id}?draft=true`, 'PATCH', { body: null });
    const gone = await read('author', id);
    expect(gone.notes).toMatchObject([{ text: 'Fel siffra', place: 'body/b2' }]);
    expect(gone.places.map(({ place }) => place)).not.toContain('body/b2');
  });

  it('stays with a row when rows are moved', async () => {
    const areas = ['Tåg', 'Bussar'].map((title) => ({ title }));
    const saved = await writers.done('author', 'partnerships?draft=true', 'POST', {
      ...{ name: 'Norrtrafik', areas },
    });
    const { id, areas: rows } = stored.parse(propertyOf(saved, 'doc'));
    const [trains, buses] = rows.map((row) => `areas/${row.id}`);
    const places = async () => {
      const { body } = await writers.send('author', `document-notes/partnerships/${id}`, 'GET');
      return parseNotes(body)?.places.filter(({ place }) => place.startsWith('areas/'));
    };
    expect(await places()).toEqual([
      { place: trains, label: 'Samverkansområden: rad 1 (Tåg)' },
      { place: buses, label: 'Samverkansområden: rad 2 (Bussar)' },
    ]);
    await writers.done('author', `partnerships/${id}?draft=true`, 'PATCH', {
      areas: rows.toReversed(),
    });
    expect(await places()).toEqual([
      { place: buses, label: 'Samverkansområden: rad 1 (Bussar)' },
      { place: trains, label: 'Samverkansområden: rad 2 (Tåg)' },
    ]);
  });

  it.each([
    ['nothing', {}],
    ['no text', { text: ' \n ' }],
    ['control characters only', { text: '\u0000\u0007' }],
    ['2,001 characters', { text: 'x'.repeat(2001) }],
    ['100,000 characters', { text: 'x'.repeat(100_000) }],
    ['a text that is none', { text: { a: 1 } }],
    ['a field that does not exist', { text: 'x', place: 'saved' }],
    ['a place that is none', { text: 'x', place: ['title'] }],
    ['21 colleagues', { text: 'x', mentions: Array.from({ length: 21 }, String) }],
    ['colleagues that are none', { text: 'x', mentions: [{ id: 1 }] }],
  ])('is refused with %s, with the reason in Swedish', async (_, note) => {
    const id = await writers.begin('author', 'Ny bro');
    const { status, body } = await add('author', id, note);
    expect(status).toBe(400);
    expect(reasonIn(body)).toMatch(/[åäö].*\.$/i);
    expect((await read('author', id)).notes).toEqual([]);
  });

  it.each([
    'users/1',
    'media/1',
    'news/nothing',
    'news/00000000-0000-4000-8000-000000000000',
    'x/y',
  ])('is not on %s', async (document) => {
    const path = `document-notes/${document}?locale=sv`;
    expect(await writers.send('editor', path, 'GET')).toMatchObject({ status: 404 });
    expect(await writers.send('editor', path, 'POST', { text: 'x' })).toMatchObject({
      status: 404,
    });
  });

  it('has at most 2,000 characters, without control characters', async () => {
    const id = await writers.begin('author', 'Ny bro');
    await add('author', id, { text: `${'å'.repeat(2000)}\u0000` });
    expect((await read('author', id)).notes[0]?.text).toBe('å'.repeat(2000));
  });
});

describe('whether a note is solved', () => {
  const noted = async (who: Who) => {
    const id = await writers.begin('author', 'Ny bro');
    await add(who, id, { text: 'Se över' });
    const [note] = (await read(who, id)).notes;
    return { id, path: (what: string) => on(id, `/${note?.id}/${what}`) };
  };

  it('is decided by whoever wrote it, and by editors', async () => {
    const { id, path } = await noted('author');
    expect(await writers.send('author', path('solve'), 'POST')).toMatchObject({ status: 200 });
    expect((await read('author', id)).notes).toMatchObject([{ solvedName: 'author' }]);
    await writers.send('editor', path('reopen'), 'POST');
    expect((await read('author', id)).notes).toMatchObject([{ solvedName: null, solvedAt: null }]);
    await writers.send('editor', path('solve'), 'POST');
    const [first] = (await read('author', id)).notes;
    await writers.send('administrator', path('solve'), 'POST');
    expect((await read('author', id)).notes).toEqual([first]);
    expect(first).toMatchObject({ solvedName: 'editor', text: 'Se över' });
  });

  it.each([
    ['author', 403],
    ['registrar', 403],
    ['visitor', 404],
  ] as const)('is not decided by another %s', async (who, expected) => {
    const { id, path } = await noted('editor');
    const { status } = await writers.send(who, path('solve'), 'POST');
    expect(status).toBe(expected);
    expect((await read('editor', id)).notes).toMatchObject([{ solvedAt: null }]);
  });

  it('is not decided through another document, or for a note that does not exist', async () => {
    const { path } = await noted('author');
    const other = await noted('author');
    const [, note] = /\/([^/]+)\/solve/.exec(path('solve')) ?? [];
    for (const wrong of [on(other.id, `/${note}/solve`), on(other.id, '/x/solve'), path('delete')])
      expect(await writers.send('editor', wrong, 'POST')).toMatchObject({ status: 404 });
  });
});

it('a note remains when its document is deleted for good (R1)', async () => {
  const id = await writers.begin('author', 'Ny bro');
  await add('author', id, { text: 'Kvar' });
  await writers.leave();
  await payload.delete({ collection: 'news', id, overrideAccess: true });
  const { docs } = await payload.find({
    collection: 'notes',
    where: { document: { equals: id } },
    overrideAccess: true,
  });
  expect(docs).toMatchObject([{ text: 'Kvar', byName: 'author' }]);
});

it('nobody changes or deletes a note by REST', async () => {
  const id = await writers.begin('author', 'Ny bro');
  await add('administrator', id, { text: 'Så var det' });
  const [note] = (await read('administrator', id)).notes;
  for (const method of ['PATCH', 'DELETE'])
    expect(
      await writers.send('administrator', `notes/${note?.id}`, method, { text: 'Annat' }),
    ).toMatchObject({ status: 403 });
  expect((await read('administrator', id)).notes).toEqual([note]);
});
