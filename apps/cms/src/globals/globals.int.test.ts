import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const assessed = {
  serviceName: 'region.example',
  status: 'partial',
  assessedAt: '2026-02-01T00:00:00.000Z',
  method: 'self',
  deficiencies: [{ description: 'Kartan går inte att nå utan mus.', reason: 'notYetFixed' }],
} as const;

const state = (changes: object) =>
  payload.updateGlobal({
    slug: 'accessibilityStatement',
    data: { ...assessed, deficiencies: [...assessed.deficiencies], ...changes },
    overrideAccess: true,
  });

describe('the accessibility statement', () => {
  it('is refused when it admits faults and names none (A-ST3)', async () => {
    await expect(state({ deficiencies: [] })).rejects.toThrow('Brister');
  });

  it('is refused when it was updated before it was assessed (A-ST4)', async () => {
    await expect(state({ statementUpdatedAt: '2026-01-31T00:00:00.000Z' })).rejects.toThrow(
      'Uppdaterad den',
    );
  });

  it('is saved when it is whole', async () => {
    expect((await state({ statementUpdatedAt: assessed.assessedAt })).status).toBe('partial');
  });
});

describe('the menus', () => {
  const save = (link: object, locale: 'sv' | 'en' = 'sv') =>
    payload.updateGlobal({
      slug: 'navigation',
      locale,
      data: { main: [{ label: locale === 'sv' ? 'Nyheter' : null, link }] },
      overrideAccess: true,
    });

  it('hold links to sections, and need no English words', async () => {
    await save({ type: 'section', section: 'news' });
    await expect(save({ type: 'section', section: 'news' }, 'en')).resolves.toBeTruthy();
  });

  it.each([
    ['a document', { type: 'document' }],
    ['a section', { type: 'section' }],
    ['a web address', { type: 'url', url: ' ' }],
    ['a web address that is one', { type: 'url', url: 'javascript:alert(1)' }],
  ])('refuse a link without %s', async (_, link) => {
    await expect(save(link)).rejects.toThrow('Länkmål');
  });
});

describe('the important message', () => {
  it('cannot end before it begins', async () => {
    const save = payload.updateGlobal({
      slug: 'importantMessage',
      data: {
        level: 'crisis',
        heading: 'Viktigt',
        from: '2026-02-02T00:00:00.000Z',
        until: '2026-02-01T00:00:00.000Z',
      },
      overrideAccess: true,
    });
    await expect(save).rejects.toThrow('Visas till');
  });
});

it('tells the site when the period of the important message begins and ends, though nobody saves it', async () => {
  const [from, until] = ['2126-02-01T00:00:00.000Z', '2126-02-02T00:00:00.000Z'];
  await payload.updateGlobal({
    slug: 'importantMessage',
    data: { active: true, level: 'crisis', heading: 'Stormvarning', from, until },
    overrideAccess: true,
  });
  const announced = () => payload.count({ collection: 'changes', overrideAccess: true });
  const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true });
  expect(docs.map(({ waitUntil }) => waitUntil).sort()).toEqual([from, until]);

  const { totalDocs } = await announced();
  await payload.update({
    collection: 'payload-jobs',
    where: { waitUntil: { equals: from } },
    data: { waitUntil: '2026-01-01T00:00:00.000Z' },
    overrideAccess: true,
  });
  await payload.jobs.run({ silent: true });
  expect(await announced()).toEqual({ totalDocs: totalDocs + 1 });
});
