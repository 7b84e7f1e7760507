import { SOFT_HYPHEN, withSoftHyphens } from './soft-hyphens';

const seen = (text: string, locale: 'sv' | 'en' = 'sv') =>
  withSoftHyphens(text, locale).replaceAll(SOFT_HYPHEN, '·');

it.each([
  ['Regionutvecklingsstrategiprocessen', 'Regi·on·ut·veck·lings·stra·te·gi·pro·cessen'],
  ['Samverkansöverenskommelse', 'Samver·kans·över·ens·kom·melse'],
  ['Vad säger tillgänglighetsredogörelsen?', 'Vad säger till·gäng·lig·hets·re·do·gö·relsen?'],
])('divides the long words of a heading at their syllables (1.4.10): %s', (title, divided) => {
  expect(seen(title)).toBe(divided);
});

it('leaves short words, figures, addresses and English as they are', () => {
  for (const text of [
    'Kompetensråd',
    'Så tas strategin fram',
    'Tillgänglighets\u00ADredogörelse',
    '12345678901234567890',
    'a@b.se',
  ])
    expect(withSoftHyphens(text, 'sv')).toBe(text);
  expect(seen('Internationalisation', 'en')).toBe('Internationalisation');
});
