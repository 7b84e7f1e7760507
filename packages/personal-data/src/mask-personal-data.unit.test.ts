import { maskPersonalData } from './mask-personal-data';

it('hides what looks like personal data and names its kind (K9)', () => {
  expect(
    maskPersonalData('Jag heter Anna Ek, anna(at)example.se, 850709-9806 eller 031-123 45 67.'),
  ).toBe('Jag heter [namn dolt], [e-post dold], [personnummer dolt] eller [telefon dold].');
});

it('leaves the rest of the text as it was written', () => {
  const text = 'Min patient läste ärende 2018-00123 – på sidan.\r\nTack! 👩‍👧';
  expect(maskPersonalData(text)).toBe(text);
});
