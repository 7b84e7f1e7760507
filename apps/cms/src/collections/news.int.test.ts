import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const create = (data: object, draft = false) =>
  payload.create({
    collection: 'news',
    draft,
    data: { title: 'Rubrik', ...data },
    overrideAccess: true,
  });
const publish = (id: string, data: object = {}) =>
  payload.update({
    collection: 'news',
    id,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  });

describe('an article', () => {
  it('is dated when first published, and keeps that date', async () => {
    const { id, publishedAt } = await create({}, true);
    expect(publishedAt).toBeFalsy();
    const first = await publish(id);
    const second = await publish(id, { title: 'Ny rubrik' });
    expect(first.publishedAt).toBeTruthy();
    expect(second.publishedAt).toBe(first.publishedAt);
  });

  it('keeps a date set by an editor', async () => {
    const publishedAt = '2019-10-24T08:53:00.000Z';
    expect((await create({ publishedAt, _status: 'published' })).publishedAt).toBe(publishedAt);
  });

  it('comes first in the admin’s list when it was changed last, with or without a date', async () => {
    await create({ _status: 'published' });
    const { id } = await create({}, true);
    const list = { collection: 'news', draft: true, overrideAccess: true } as const;
    expect((await payload.find(list)).docs.map((each) => each.id)[0]).toBe(id);
  });

  it('does not get a date of revision from a save (T6)', async () => {
    const { id } = await create({ _status: 'published' });
    expect((await publish(id, { title: 'Ny rubrik' })).revisedAt).toBeFalsy();
  });

  it('needs a title in Swedish but not in an English draft', async () => {
    await expect(create({ title: '  ', _status: 'published' })).rejects.toThrow('Rubrik');
    const { id } = await create({ _status: 'published' });
    const english = await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      data: { byline: 'The editors' },
      draft: true,
      overrideAccess: true,
    });
    expect(english.title).toBeFalsy();
    await publish(id, {});
  });

  it('keeps every published version (R2)', async () => {
    const { id } = await create({ _status: 'published' });
    for (let number = 2; number <= 150; number += 1)
      await publish(id, { title: `Rubrik ${number}` });
    const { totalDocs } = await payload.countVersions({
      collection: 'news',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(150);
  });
});
