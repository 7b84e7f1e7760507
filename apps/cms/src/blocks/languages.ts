import type { SelectField } from 'payload';

/** BCP 47 codes of the languages of quoted text: the national minority languages and the common ones. */
export const language: SelectField = {
  name: 'language',
  type: 'select',
  required: true,
  defaultValue: 'en',
  label: { sv: 'Språk', en: 'Language' },
  options: [
    { value: 'en', label: { sv: 'Engelska', en: 'English' } },
    { value: 'sv', label: { sv: 'Svenska', en: 'Swedish' } },
    { value: 'fi', label: { sv: 'Finska', en: 'Finnish' } },
    { value: 'fit', label: { sv: 'Meänkieli', en: 'Meänkieli' } },
    { value: 'se', label: { sv: 'Nordsamiska', en: 'Northern Sami' } },
    { value: 'smj', label: { sv: 'Lulesamiska', en: 'Lule Sami' } },
    { value: 'sma', label: { sv: 'Sydsamiska', en: 'Southern Sami' } },
    { value: 'rom', label: { sv: 'Romani', en: 'Romani' } },
    { value: 'yi', label: { sv: 'Jiddisch', en: 'Yiddish' } },
    { value: 'no', label: { sv: 'Norska', en: 'Norwegian' } },
    { value: 'da', label: { sv: 'Danska', en: 'Danish' } },
    { value: 'fr', label: { sv: 'Franska', en: 'French' } },
    { value: 'de', label: { sv: 'Tyska', en: 'German' } },
  ],
};
