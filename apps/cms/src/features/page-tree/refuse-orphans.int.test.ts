import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;
let parent: string;
let child: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
});
afterAll(() => close());
beforeEach(async () => {
  const publish = (data: { title: string; parent?: string }) =>
    payload.create({
      collection: 'pages',
      data: { ...data, _status: 'published' },
      overrideAccess: true,
    });
  ({ id: parent } = await publish({ title: 'Om oss' }));
  ({ id: child } = await publish({ title: 'Kakor', parent }));
});

const save = (id: string, data: object, more = {}) =>
  payload.update({ collection: 'pages', id, data, overrideAccess: true, ...more });
const unpublish = (id: string) => save(id, { _status: 'draft' });
const trash = (id: string) => save(id, { deletedAt: new Date().toISOString() });
const destroy = (id: string) => payload.delete({ collection: 'pages', id, overrideAccess: true });
const refusal = expect.objectContaining({
  status: 409,
  message: expect.stringContaining(
    'publicerade sidor under den här, ”Kakor”. Avpublicera eller flytta',
  ),
});

describe('a page above published pages', () => {
  it.each([
    ['unpublished', unpublish],
    ['trashed', trash],
    ['deleted', destroy],
  ])('cannot be %s, and the refusal lists them', async (_, leave) => {
    await expect(leave(parent)).rejects.toEqual(refusal);
    const found = { collection: 'pages', id: parent, overrideAccess: true } as const;
    expect(await payload.findByID(found)).toMatchObject({ _status: 'published' });
    await unpublish(child);
    await leave(parent);
  });

  it('cannot be unpublished in a bulk change', async () => {
    const bulk = { id: { in: [parent] } };
    const data = { _status: 'draft' } as const;
    const { docs, errors } = await payload.update({
      collection: 'pages',
      where: bulk,
      data,
      overrideAccess: true,
    });
    expect(docs).toEqual([]);
    expect(errors).toMatchObject([{ message: expect.stringContaining('”Kakor”') }]);
    const found = { collection: 'pages', id: parent, overrideAccess: true } as const;
    expect(await payload.findByID(found)).toMatchObject({ _status: 'published' });
  });

  it('can have a newer draft, and be trashed after they have been moved', async () => {
    await save(parent, { title: 'Utkast', _status: 'draft' }, { draft: true });
    await save(child, { parent: null, _status: 'published' });
    await trash(parent);
  });
});
