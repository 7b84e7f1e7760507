import type { Field, GroupField, TextField } from 'payload';
import { canonicalText } from './canonical-text';
import { country } from './countries';
import { postalCode } from '../validation/postal-code';
import type { Words } from '../translations/say';

const text = (name: string, label: Words): TextField => ({ name, type: 'text', label });

const place: Field[] = [
  {
    type: 'row',
    fields: [
      canonicalText({
        name: 'postalCode',
        label: { sv: 'Postnummer', en: 'Postal code' },
        canonical: (value, { country: code }) =>
          postalCode(value, typeof code === 'string' ? code : 'SE'),
        refusal: {
          sv: 'Postnumret stämmer inte med landet. Svenska postnummer har fem siffror, som 411 06.',
          en: 'The postal code does not fit the country. Swedish codes have five digits, such as 411 06.',
        },
      }),
      {
        // One for all languages: what the post reads on an envelope.
        ...text('city', { sv: 'Ort', en: 'Town' }),
        admin: {
          description: {
            sv: 'Som på ett kuvert dit. Samma på alla språk: Göteborg, Bruxelles.',
            en: 'As on an envelope to it. The same in every language: Göteborg, Bruxelles.',
          },
        },
      },
    ],
  },
  { ...country, index: false },
];

/** Where people come; never the same field as where letters go (T13). */
export const visitingAddress: GroupField = {
  name: 'visitingAddress',
  type: 'group',
  label: { sv: 'Besöksadress', en: 'Visiting address' },
  fields: [
    {
      ...text('building', { sv: 'Byggnad eller våning', en: 'Building or floor' }),
      localized: true,
    },
    text('street', { sv: 'Gata och nummer', en: 'Street and number' }),
    ...place,
  ],
};

/** Where letters go. */
export const postalAddress: GroupField = {
  name: 'postalAddress',
  type: 'group',
  label: { sv: 'Postadress', en: 'Postal address' },
  fields: [
    text('recipient', { sv: 'Mottagare', en: 'Recipient' }),
    text('street', { sv: 'Gata eller box', en: 'Street or box' }),
    ...place,
  ],
};
