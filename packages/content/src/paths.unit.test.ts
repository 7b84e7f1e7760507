import { documentPath, pathFor } from './paths';

describe('pathFor', () => {
  it.each([
    [{ section: 'start' } as const, '/', '/en'],
    [{ section: 'news' } as const, '/nyheter', '/en/news'],
    [{ section: 'contacts' } as const, '/kontakt', '/en/contact'],
    [{ collection: 'offices', slug: 'x' } as const, '/kontor/x', '/en/offices/x'],
    [{ collection: 'partnerships', slug: 'x' } as const, '/samverkan/x', '/en/partnerships/x'],
    [{ collection: 'pages', path: 'om/vi' } as const, '/om/vi', '/en/om/vi'],
  ])('gives %j an address in each language', (target, swedish, english) => {
    expect(pathFor(target, 'sv')).toBe(swedish);
    expect(pathFor(target, 'en')).toBe(english);
  });
});

describe('documentPath', () => {
  it('takes the slug of an article and the path of a page', () => {
    expect(documentPath('news', { slug: 'ny' }, 'en')).toBe('/en/news/ny');
    expect(documentPath('pages', { slug: 'vi', path: 'om/vi' }, 'sv')).toBe('/om/vi');
  });

  it.each([
    ['news', { slug: null }],
    ['pages', { slug: 'vi', path: '' }],
    ['contacts', { slug: 'kansliet' }],
  ])('says that %s %j has no address', (collection, doc) => {
    expect(documentPath(collection, doc, 'sv')).toBeUndefined();
  });
});
