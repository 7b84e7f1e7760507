import type { SelectField } from 'payload';

/** ISO 3166-1 alpha-2; the countries a Swedish authority has addresses in. */
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
