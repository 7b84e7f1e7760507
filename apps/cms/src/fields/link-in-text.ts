import type { FieldAffectingData, TextField } from 'payload';
import { canonicalText } from './canonical-text';
import { onlyNamed } from './relation';
import { linkAddress } from '../validation/contacts';
import { propertyOf } from '../validation/unknown-values';

/**
 * What the editor asks about a link: Payload's own questions, but never whether it opens in a new tab, and with a
 * page that has a name, or an address that leads somewhere. Payload takes any word for one, and the site then shows the link's text alone.
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
