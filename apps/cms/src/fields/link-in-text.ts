import type { FieldAffectingData, TextField } from 'payload';
import { canonicalText } from './canonical-text';
import { onlyNamed } from './relation';
import { linkAddress } from '../validation/contacts';
import { propertyOf } from '../validation/unknown-values';

/**
 * The fields of a link in rich text: those of Payload without "open in a new tab", with only named documents to choose,
 * and with a validated address. Payload accepts any text as an address, which the site would not show as a link.
 */
export const linkInText = (defaultFields: FieldAffectingData[]): FieldAffectingData[] =>
  defaultFields
    .filter((field) => !('name' in field) || field.name !== 'newTab')
    .map((field) => {
      if (!('name' in field)) return field;
      if (field.name === 'doc' && field.type === 'relationship')
        return { ...field, filterOptions: onlyNamed };
      return field.name === 'url' ? address : field;
    });

const address: TextField = {
  ...canonicalText({
    name: 'url',
    label: { sv: 'Webbadress', en: 'Web address' },
    description: {
      sv: 'Hela adressen, med https://. Till en sida här: välj den hellre ovan.',
      en: 'The whole address, with https://. To a page here: rather choose it above.',
    },
    admin: { condition: (_, siblings) => propertyOf(siblings, 'linkType') !== 'internal' },
    canonical: linkAddress,
    refusal: {
      sv: 'Länken leder ingenstans. Skriv hela webbadressen, så som den står i webbläsarens adressfält.',
      en: 'The link leads nowhere. Write the whole web address, as the address bar of the browser shows it.',
    },
  }),
  required: true,
};
