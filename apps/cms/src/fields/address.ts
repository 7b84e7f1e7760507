import type { Field, GroupField, NumberField, SelectField, TextField } from 'payload';
import { canonicalText } from './canonical-text';
import { postalCode } from '../validation/contacts';
import type { Words } from '../translations/translate';

/** ISO 3166-1 alpha-2 codes of countries where a Swedish authority may have addresses. */
export const country: SelectField = {
  name: 'country',
  type: 'select',
  label: { sv: 'Land', en: 'Country' },
  defaultValue: 'SE',
  index: true,
  options: [
    { value: 'SE', label: { sv: 'Sverige', en: 'Sweden' } },
    { value: 'NO', label: { sv: 'Norge', en: 'Norway' } },
    { value: 'DK', label: { sv: 'Danmark', en: 'Denmark' } },
    { value: 'FI', label: { sv: 'Finland', en: 'Finland' } },
    { value: 'IS', label: { sv: 'Island', en: 'Iceland' } },
    { value: 'EE', label: { sv: 'Estland', en: 'Estonia' } },
    { value: 'LV', label: { sv: 'Lettland', en: 'Latvia' } },
    { value: 'LT', label: { sv: 'Litauen', en: 'Lithuania' } },
    { value: 'PL', label: { sv: 'Polen', en: 'Poland' } },
    { value: 'DE', label: { sv: 'Tyskland', en: 'Germany' } },
    { value: 'BE', label: { sv: 'Belgien', en: 'Belgium' } },
    { value: 'NL', label: { sv: 'Nederländerna', en: 'Netherlands' } },
    { value: 'FR', label: { sv: 'Frankrike', en: 'France' } },
    { value: 'GB', label: { sv: 'Storbritannien', en: 'United Kingdom' } },
  ],
};

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
        // Not localised: the town as written on an envelope.
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

/** Separate from the postal address (T13). */
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

/** In degrees, WGS 84. Payload's point field does not exist on SQLite (decision 1). */
const coordinate = (name: string, label: Words, limit: number, example: string): NumberField => ({
  name,
  type: 'number',
  min: -limit,
  max: limit,
  label,
  admin: { step: 0.0001, placeholder: example },
});

export const coordinates: Field = {
  type: 'row',
  fields: [
    coordinate('latitude', { sv: 'Latitud (grader)', en: 'Latitude (degrees)' }, 90, '57.7089'),
    coordinate('longitude', { sv: 'Longitud (grader)', en: 'Longitude (degrees)' }, 180, '11.9746'),
  ],
};
