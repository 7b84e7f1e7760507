import { aContact, anOffice, anOrganisation } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { vcard, vcardFilename } from './vcard';

const origin = 'https://region.example';
const card = (given: Parameters<typeof aContact>[0]) => stored(aContact(given));
const lines = (text: string) => text.split('\r\n');

it('has the known facts of a person, as RFC 6350 specifies', () => {
  const contact = card({
    role: 'Presschef',
    name: 'Förnamn Efternamn',
    phone: '031-390 06 02',
    organisation: stored(anOrganisation({ name: 'Exempelregionen' })),
    office: stored(anOffice()),
    areasOfResponsibility: ['Press', 'Sociala medier'],
  });
  expect(lines(vcard(contact, 'sv', origin))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    'UID:https://region.example/kontakt/stored/vcard',
    'REV:20240430T070000Z',
    'LANG:sv',
    'FN:Förnamn Efternamn',
    'ROLE:Presschef',
    'ORG:Exempelregionen;Göteborgskontoret',
    'TEL;TYPE="work,voice";VALUE=uri:tel:+46313900602',
    'EMAIL;TYPE=work:kansliet@region.example',
    'NOTE:Press\\; Sociala medier',
    'END:VCARD',
    '',
  ]);
});

it('is complete with a role alone, without empty lines (T7)', () =>
  expect(lines(vcard(card({ phone: null, email: null }), 'en', origin))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'UID:https://region.example/kontakt/stored/vcard',
    'REV:20240430T070000Z',
    'LANG:en',
    'FN:Kansliet',
    'END:VCARD',
    '',
  ]));

it('lets no value start a line or end its field', () => {
  const text = vcard(
    card({ role: 'Chef\r\nTEL:112\u2028; \\ ,', email: null, phone: null }),
    'sv',
    origin,
  );
  expect(text).toContain('FN:Chef\\nTEL:112\\n\\; \\\\ \\,\r\n');
});

it('folds long lines at 75 octets without cutting a character in two', () => {
  const role = 'Å🙂'.repeat(60);
  const text = vcard(card({ role }), 'sv', origin);
  expect(lines(text).every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`FN:${role}\r\n`);
});

it.each([
  ['Presschef Åsa', 'presschef-asa.vcf'],
  ['../"\r\nx', 'x.vcf'],
  ['新闻', 'kontakt.vcf'],
])('names the file of %j %s', (role, filename) => expect(vcardFilename(role)).toBe(filename));
