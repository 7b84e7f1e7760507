import { baseNameOf } from './identify-file';

it.each([
  ['Ödeshög älv.jpg', 'odeshog-alv'],
  ['Ödeshög älv.jpg'.normalize('NFD'), 'odeshog-alv'],
  ['O’Hara & Söner.jpg', 'ohara-och-soner'],
  ['C:\\fakepath\\Möte.pdf', 'mote'],
  ['../../etc/passwd', 'passwd'],
  ['a/b/c.jpg', 'c'],
  ['..', 'bild'],
  ['.htaccess', 'bild'],
  ['', 'bild'],
  ['🎄🎅.png', 'bild'],
  ['東京.png', 'bild'],
  ['foto\0.jpg', 'foto'],
  ['foto.2024.final.JPG', 'foto-2024-final'],
  ['README', 'readme'],
  ['v1.2', 'v1-2'],
  ['LPT1.txt', 'lpt1-fil'],
  ['nul', 'nul-fil'],
  ['a--b__c.png', 'a-b-c'],
  [`${'x'.repeat(255)}.png`, 'x'.repeat(80)],
])('%j is called %j', (given, base) => {
  expect(baseNameOf(given, 'image/png')).toBe(base);
});

it('names a document that has no letters for what it is', () => {
  expect(baseNameOf('???.pdf', 'application/pdf')).toBe('dokument');
});

it('makes of any name one that every system takes, and the same again', () => {
  let seed = 4711;
  const sign = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return String.fromCodePoint(seed % 3 === 0 ? seed % 0x3000 : seed % 0x180);
  };
  for (let round = 0; round < 3000; round += 1) {
    const base = baseNameOf(Array.from({ length: (round % 40) + 1 }, sign).join(''), 'image/png');
    expect(base).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(base.length).toBeLessThanOrEqual(84);
    expect(baseNameOf(`${base}.png`, 'image/png')).toBe(base);
  }
});
