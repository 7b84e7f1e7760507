import type { Payload } from 'payload';
import { askGraphql } from '../../access/testing/graphql-api';
import { askRest } from '../../access/testing/rest-api';
import { openTestCms } from '../../testing/open-test-cms';
import { propertyOf } from '../../validation/unknown-values';
import { removeOldEvents, writeEvent } from './write-event';
import { meetWriters } from '../versions/testing/writers';

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  writers = await meetWriters(payload);
});
beforeEach(() => payload.db.deleteMany({ collection: 'audit-log', where: {} }));
afterEach(() => writers.leave());
afterAll(() => close());

/** Event, name, title and detail of each row, oldest first. */
const rows = async () => {
  const { docs } = await payload.find({
    collection: 'audit-log',
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  });
  return docs.map(({ event, name, title, detail }) => [event, name, title, detail ?? null]);
};
const signIn = (email: string, password: string) =>
  askRest(payload, writers.people.visitor, 'users/login', {
    method: 'POST',
    data: { email, password },
  });

describe('the audit log', () => {
  it('tells of publications, by whom, of what, in which language', async () => {
    const id = await writers.begin('author', 'Ny linje');
    await writers.write('author', id, 'Ny busslinje');
    await writers.leave();
    await writers.publish(id);
    const path = `news/${id}`;
    await writers.done('editor', `${path}?unpublishAllLocales=true`, 'PATCH', { _status: 'draft' });
    const deletedAt = new Date().toISOString();
    await writers.done('editor', path, 'PATCH', { deletedAt });
    await writers.done('administrator', `${path}?trash=true`, 'DELETE');
    expect(await rows()).toEqual([
      ['published', 'editor', 'Ny busslinje', 'svenska'],
      ['unpublished', 'editor', 'Ny busslinje', null],
      ['trashed', 'editor', 'Ny busslinje', null],
      ['deleted', 'administrator', 'Ny busslinje', null],
    ]);
  });

  it('tells of everything, also where the answer is asked to leave fields out', async () => {
    const select = 'select[createdAt]=true';
    const id = await writers.begin('author', 'Valt bort');
    await writers.leave();
    await writers.done('editor', `news/${id}?${select}`, 'PATCH', { _status: 'published' });
    const all = `news?where[id][equals]=${id}&${select}`;
    await writers.send('editor', all, 'PATCH', { title: 'Rättad', _status: 'published' });
    const [author, deletedAt] = [writers.people.author.user?.id, new Date().toISOString()];
    await writers.done('administrator', `users/${author}?${select}`, 'PATCH', {
      role: 'registrar',
    });
    await writers.done('administrator', `users/${author}?${select}`, 'PATCH', { role: 'author' });
    await writers.done('editor', `news/${id}?${select}`, 'PATCH', { deletedAt });
    await writers.done('administrator', `news/${id}?trash=true&${select}`, 'DELETE');
    expect(await rows()).toEqual([
      ['published', 'editor', 'Valt bort', 'svenska'],
      ['published', 'editor', 'Rättad', 'svenska'],
      ['role-changed', 'administrator', 'author', 'Skribent (utkast) → Registrator (kommentarer)'],
      ['role-changed', 'administrator', 'author', 'Registrator (kommentarer) → Skribent (utkast)'],
      ['trashed', 'editor', 'Rättad', null],
      ['deleted', 'administrator', 'Rättad', null],
    ]);
  });

  it('tells of logins and of failed ones, without any address', async () => {
    expect((await signIn('editor@region.example', 'a long enough password')).status).toBe(200);
    expect((await signIn('Editor@region.example', 'wrong')).status).toBe(401);
    expect((await signIn('okand@annan.example', 'wrong')).status).toBe(401);
    expect(await rows()).toEqual([
      ['sign-in', 'editor', 'editor', null],
      ['sign-in-failed', null, 'editor', null],
      ['sign-in-failed', null, 'Okänt konto', null],
    ]);
    const all = await payload.find({ collection: 'audit-log', overrideAccess: true });
    expect(JSON.stringify(all.docs)).not.toMatch(/@|annan|\d+\.\d+\.\d+\.\d+/);
  });

  it('tells of new users, roles, passwords and settings', async () => {
    const body = await writers.done('administrator', 'users', 'POST', {
      name: 'Ny kollega',
      email: 'ny@region.example',
      role: 'author',
      password: 'a long enough password',
    });
    const path = `users/${String(propertyOf(propertyOf(body, 'doc'), 'id'))}`;
    await writers.done('administrator', path, 'PATCH', { role: 'editor' });
    await writers.done('administrator', path, 'PATCH', { password: 'another long password' });
    await writers.done('administrator', path, 'PATCH', { name: 'Samma kollega' });
    await writers.done('editor', 'globals/commentSettings', 'POST', {});
    expect(await rows()).toEqual([
      ['user-created', 'administrator', 'Ny kollega', 'Skribent (utkast)'],
      ['role-changed', 'administrator', 'Ny kollega', 'Skribent (utkast) → Redaktör (publicerar)'],
      ['login-changed', 'administrator', 'Ny kollega', null],
      ['settings-changed', 'editor', 'Kommentera sidan', null],
    ]);
  });

  it('tells of nothing that was refused', async () => {
    const { status } = await writers.send('editor', 'news', 'POST', {
      title: '東京',
      _status: 'published',
    });
    expect([status, await rows()]).toEqual([400, []]);
  });

  it('can only grow', async () => {
    await signIn('editor@region.example', 'a long enough password');
    const { docs } = await payload.find({ collection: 'audit-log', overrideAccess: true });
    const id = docs[0]?.id ?? '';
    const collection = 'audit-log';
    await expect(
      payload.update({ collection, id, data: { name: 'Annan' }, overrideAccess: true }),
    ).rejects.toThrow('Loggen kan bara växa');
    await expect(payload.delete({ collection, id, overrideAccess: true })).rejects.toThrow(
      'Loggen kan bara växa',
    );
    const { status } = await writers.send('administrator', `audit-log/${id}`, 'DELETE');
    expect(status).toBe(403);
    expect(await rows()).toHaveLength(1);
  });

  it('keeps what is two years old, and removes what is older', async () => {
    const day = 86_400_000;
    await writeEvent({ payload, user: null }, 'sign-in', { detail: 'I dag' });
    await removeOldEvents({ payload }, new Date(Date.now() + 729 * day));
    expect(await rows()).toHaveLength(1);
    await removeOldEvents({ payload }, new Date(Date.now() + 731 * day));
    expect(await rows()).toEqual([]);
  });

  it('is not there for others than administrators, by any API', async () => {
    for (const who of ['visitor', 'registrar', 'author', 'editor'] as const)
      for (const path of ['audit-log', 'audit-log/export?format=csv'])
        expect((await askRest(payload, writers.people[who], path)).status).toBe(403);
    const { errors } = await askGraphql(
      payload,
      writers.people.administrator,
      '{ AuditLogs { totalDocs } }',
    );
    expect(errors?.[0]?.message).toContain('Cannot query field');
  });
});

describe('the file of the audit log', () => {
  const get = (query: string) =>
    askRest(payload, writers.people.administrator, `audit-log/export?${query}`);

  it('is CSV that a spreadsheet opens and calculates nothing in, and is itself logged', async () => {
    const id = await writers.begin('editor', '=HYPERLINK("http://x.example")');
    await writers.publish(id);
    const answer = await get('format=csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).split('\r\n');
    expect(lines[0]).toBe('createdAt;event;name;role;by;about;document;title;detail');
    expect(lines[1]).toContain(`"published";"editor";"editor"`);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect((await rows()).at(-1)).toEqual(['exported', 'administrator', 'Loggen', 'csv, … – …']);
  });

  it('is JSON, of chosen days, and more rows than are read at a time', async () => {
    for (let row = 0; row < 1001; row += 1)
      await payload.db.create({
        collection: 'audit-log',
        data: { event: 'sign-in', name: `Nummer ${row}` },
        returning: false,
      });
    const today = new Date().toISOString().slice(0, 10);
    const all: unknown = await (await get(`format=json&from=${today}&to=${today}`)).json();
    expect(all).toHaveLength(1002);
    expect(await (await get('format=json&to=2020-01-01')).json()).toEqual([]);
  });

  it.each(['', 'format=xml', 'format=csv&from=igår', 'format=csv&to=2026-13-01'])(
    'is refused for the query %p, and says why',
    async (query) => {
      const answer = await get(query);
      expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
        400,
        expect.stringContaining('format=csv eller format=json'),
      ]);
    },
  );
});
