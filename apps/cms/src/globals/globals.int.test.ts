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
  deficiencies: [
    { description: 'Kartan går inte att nå utan mus.', reason: 'notYetFixed', criterion: '2.1.1' },
  ],
} as const;

const state = (changes: object) =>
  payload.updateGlobal({
    slug: 'accessibilityStatement',
    data: { ...assessed, deficiencies: [...assessed.deficiencies], ...changes },
    overrideAccess: true,
  });

describe('the accessibility statement', () => {
  it('is refused when it is partially compliant without deficiencies (A-ST3)', async () => {
    await expect(state({ deficiencies: [] })).rejects.toThrow('Brister');
  });

  it('is refused when it is fully compliant with deficiencies, or one has no criterion (A-ST3)', async () => {
    await expect(state({ status: 'full' })).rejects.toThrow('Brister');
    const unnamed = { description: 'Kartan går inte att nå utan mus.', reason: 'notYetFixed' };
    await expect(state({ deficiencies: [unnamed] })).rejects.toThrow('Vilket krav');
  });

  it('is saved when it is fully compliant, with content outside the scope of the act', async () => {
    const outside = { description: 'Äldre kartor.', reason: 'notCovered' };
    expect((await state({ status: 'full', deficiencies: [outside] })).status).toBe('full');
  });

  it('is refused when it was updated before it was assessed (A-ST4)', async () => {
    await expect(state({ statementUpdatedAt: '2026-01-31T00:00:00.000Z' })).rejects.toThrow(
      'Uppdaterad den',
    );
  });

  it('is saved when it is complete', async () => {
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

  it('accept links to sections, without English texts', async () => {
    await save({ type: 'section', section: 'news' });
    await expect(save({ type: 'section', section: 'news' }, 'en')).resolves.toBeTruthy();
  });

  it.each([
    ['a document', { type: 'document' }],
    ['a section', { type: 'section' }],
    ['a web address', { type: 'url', url: ' ' }],
    ['a valid web address', { type: 'url', url: 'javascript:alert(1)' }],
  ])('refuse a link without %s', async (_, link) => {
    await expect(save(link)).rejects.toThrow('Länkmål');
  });
});
