import { redirectTarget, slugOf } from './addresses';

describe('the address of a title (T16)', () => {
  it.each([
    ['Göteborgskontoret', 'goteborgskontoret'],
    ['Region Värmland & Örebro län', 'region-varmland-och-orebro-lan'],
    ['VästKom: ”ett” råd?', 'vastkom-ett-rad'],
    ['Åre–Östersund 2019–2020', 'are-ostersund-2019-2020'],
    ['Idé, kafé och filé', 'ide-kafe-och-file'],
    ['50 % fler', '50-procent-fler'],
    ['Sámediggi / Sametinget, ŋiŋi đ ŧ č', 'samediggi-sametinget-nini-d-t-c'],
    ['København – Tromsø', 'kobenhavn-tromso'],
    ['  –  ', ''],
    ['日本', ''],
    ['a\u00a0b_c.d', 'a-b-c-d'],
    ['ÅÄÖ', 'aao'],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is the same whether letters are composed or not', () => {
    const title = 'Ångermanland och Överkalix, é';
    expect(slugOf(title.normalize('NFD'))).toBe(slugOf(title.normalize('NFC')));
  });

  it('has "and" for & in English', () => {
    expect(slugOf('Research & growth', 'en')).toBe('research-and-growth');
  });

  it('ends at a whole word when the title is long', () => {
    const slug = slugOf(`${'ord '.repeat(30)}slut`);
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-ord')).toBe(true);
  });

  it('does not change when it is made again', () => {
    expect(slugOf(slugOf('Ett & annat – om Växjö'))).toBe('ett-och-annat-om-vaxjo');
  });
});

it.each([
  ['/', '/'],
  ['/Nyheter/', '/nyheter'],
  [' /nyheter?amne=EU&ar=2026 ', '/nyheter?amne=EU&ar=2026'],
  ['/kontor#Karta', '/kontor#Karta'],
  ['/?q=1', '/?q=1'],
])('a redirect to %p is stored as %p', (typed, stored) =>
  expect(redirectTarget(typed)).toBe(stored),
);

it.each(['//annan.example', '/\\annan.example', 'nyheter', '?q=1', '/a/../b?x', '/a?b c', ''])(
  'a redirect to %p is refused',
  (typed) => expect(redirectTarget(typed)).toBeUndefined(),
);
