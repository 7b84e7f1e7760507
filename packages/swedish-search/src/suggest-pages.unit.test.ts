import { SearchEngine } from './search-engine';
import { suggestPages } from './suggest-pages';
import { aDocument } from './testing/documents';

const engine = new SearchEngine();
const { indexes } = engine;
const put = (locale: 'sv' | 'en', id: string, path: string, title: string) =>
  indexes[locale].put(aDocument({ id, path, title }));
put('sv', 'start', '/', 'Vi är med där besluten växer fram');
put('sv', 'news', '/nyheter', 'Nyheter');
put('sv', 'offices', '/kontor', 'Kontor');
put('sv', 'contacts', '/kontakt', 'Kontakt');
put('sv', 'gothenburg', '/kontor/goteborgskontoret', 'Göteborgskontoret');
put('sv', 'about', '/om-oss', 'Om oss');
put('sv', 'mission', '/om-oss/vart-uppdrag', 'Vårt uppdrag');
put('sv', 'board', '/nyheter/vastkom-har-valt-styrelse', 'VästKom har valt styrelse för fyra år');
put('sv', 'privacy', '/kakor-och-personuppgifter', 'Kakor och personuppgifter');
put('sv', 'accessibility', '/tillganglighetsredogorelse', 'Tillgänglighetsredogörelse');
put('en', 'board', '/en/news/board', 'The County Administrative Board joins');
put('sv', 'administration', '/administration', 'Administration');
put('en', 'news', '/en/news', 'News');
put('en', 'offices', '/en/offices', 'Offices');
put('en', 'gothenburg', '/en/offices/the-gothenburg-office', 'The Gothenburg office');
put('en', 'about', '/en/about-us', 'About us');

engine.curate('sv', {
  synonyms: [],
  bestBets: [{ questions: ['GDPR'], key: 'pages privacy' }],
});
const nearest = (path: string) =>
  suggestPages(engine, path, path.startsWith('/en/') ? 'en' : 'sv').map((page) => page.path);

it.each([
  ['/nyhter', '/nyheter'],
  ['/nyehter', '/nyheter'],
  ['/Nyheterna/', '/nyheter'],
  ['/nyheter.html', '/nyheter'],
  ['/kontakta-oss', '/kontakt'],
  ['/en/ofices', '/en/offices'],
  ['/en/offices/gothenburg', '/en/offices/the-gothenburg-office'],
  ['/en/nyheter', '/en/news'],
  ['/news', '/nyheter'],
  ['/kontor/goteborg', '/kontor/goteborgskontoret'],
  ['/kontor/g%C3%B6teborgskontoret', '/kontor/goteborgskontoret'],
  ['/kontor/göteborgkontoret', '/kontor/goteborgskontoret'],
  ['/organisation/om/gammalt/vart-uppdrag', '/om-oss/vart-uppdrag'],
  ['/vart-updrag.aspx', '/om-oss/vart-uppdrag'],
  ['/nyheter/2023/03/vastkom-har-valt-styrelse-2023', '/nyheter/vastkom-har-valt-styrelse'],
  ['/aktuellt/vastkom-valt-ny-styrelse', '/nyheter/vastkom-har-valt-styrelse'],
  ['/personuppgifter', '/kakor-och-personuppgifter'],
  ['/gdpr', '/kakor-och-personuppgifter'],
  ['/tillganglighet', '/tillganglighetsredogorelse'],
])('takes %s for %s first', (path, meant) => expect(nearest(path)[0]).toBe(meant));

it.each([
  ['/nyheter/2019/12/4711', '/nyheter'],
  ['/om-oss/finns-inte-alls', '/om-oss'],
  ['/om-oss/vart-uppdrag/asdfgh/qwerty', '/om-oss/vart-uppdrag'],
  ['/nyhter/asdfgh', '/nyheter'],
])('leads from %s to the page above it: %s', (path, above) =>
  expect(nearest(path)).toEqual([above]),
);

it.each([
  ...[
    '/wp-login.php',
    '/wp-admin/setup-config.php',
    '/asdfgh',
    '/.env',
    '/.git/config',
    '/admin.php',
  ],
  ...[
    '/xmlrpc.php',
    '/cgi-bin/test.cgi',
    '/phpmyadmin/index.php',
    '/en/wp-login.php',
    '/login',
    '/',
  ],
  ...['/2019/12/', '/%zz', '/%00', '/index.html', '/en/asdfgh/', '/owa/auth/logon.aspx'],
])('suggests nothing for %s', (path) => expect(nearest(path)).toEqual([]));

it('suggests an existing page at its new address', () => {
  const moved = aDocument({ id: 'moved', title: 'Flyttad', path: '/gammal/flyttad' });
  indexes.sv.put(moved);
  indexes.sv.put({ ...moved, path: '/ny/flyttad' });
  expect(nearest('/fel/flyttad')).toEqual(['/ny/flyttad']);
  indexes.sv.remove(moved);
  expect(nearest('/fel/flyttad')).toEqual([]);
});

it.each([`/${'a'.repeat(5_000)}`, `/${'a/'.repeat(5_000)}`, `/${'nyheter-'.repeat(600)}`])(
  'reads no more of an address like %.12s than an address has',
  (path) => {
    const began = process.cpuUsage();
    nearest(path);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(500);
  },
);
