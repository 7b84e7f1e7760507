import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const person = { role: 'Presschef', name: 'Presschefens namn' };
const save = (data: object, draft = false) =>
  payload.create({
    collection: 'contacts',
    draft,
    data: { ...person, ...data },
    overrideAccess: true,
  });

describe('a contact with a name (V4)', () => {
  it('is not published without the consent of the person', async () => {
    await expect(save({ _status: 'published' })).rejects.toMatchObject({
      data: { errors: [{ path: 'consent.given' }] },
    });
  });

  it('may be a draft until then', async () => {
    expect((await save({}, true))._status).toBe('draft');
  });

  it('is published once consent is recorded, and not after it is withdrawn', async () => {
    const { id } = await save({ consent: { given: true }, _status: 'published' });
    const withdraw = payload.update({
      collection: 'contacts',
      id,
      data: { consent: { given: false }, _status: 'published' },
      overrideAccess: true,
    });
    await expect(withdraw).rejects.toThrow('samtyckt');
  });

  it('never shows the consent itself to the public', async () => {
    const { id } = await save({ consent: { given: true, note: 'Dnr 1' }, _status: 'published' });
    const seen = await payload.findByID({ collection: 'contacts', id, overrideAccess: false });
    expect(seen).toMatchObject({ role: 'Presschef' });
    expect(seen).not.toHaveProperty('consent.given');
    expect(seen).not.toHaveProperty('consent.note');
  });
});
