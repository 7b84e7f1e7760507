import { addressed, type WithSlug } from '@regionwebb/content/paths';
import type { ArrayField, Condition, Field, GroupField, RadioField } from 'payload';
import { rowLabel } from './admin-display';
import { onlyNamed } from './relation';
import { webAddressField } from './contact-details';
import { isTextOrNothing } from '../validation/unknown-values';
import { translate, type Words } from '../translations/translate';

const hasType =
  (type: string): Condition =>
  (_, siblings) =>
    siblings?.type === type;

const sections: Record<WithSlug | 'contacts' | 'accessibility', Words> = {
  news: { sv: 'Nyheter', en: 'News' },
  offices: { sv: 'Kontor', en: 'Offices' },
  partnerships: { sv: 'Samverkan', en: 'Partnerships' },
  contacts: { sv: 'Kontakt', en: 'Contacts' },
  accessibility: { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' },
};

const internalTypes = [
  { value: 'document', label: { sv: 'en sida här', en: 'a page here' } },
  { value: 'section', label: { sv: 'en avdelning här', en: 'a section here' } },
];

const linkType = (options: RadioField['options']): Field => ({
  name: 'type',
  type: 'radio',
  label: { sv: 'Länken går till', en: 'The link goes to' },
  defaultValue: 'document',
  options,
});

const internalTargets = (required: boolean): Field[] => [
  {
    name: 'document',
    type: 'relationship',
    required,
    label: { sv: 'Sida', en: 'Page' },
    relationTo: [...addressed],
    filterOptions: onlyNamed,
    admin: { condition: hasType('document') },
  },
  {
    name: 'section',
    type: 'select',
    required,
    label: { sv: 'Avdelning', en: 'Section' },
    options: Object.entries(sections).map(([value, label]) => ({ value, label })),
    admin: { condition: hasType('section') },
  },
];

const targets = (required: boolean): Field[] => [
  linkType([
    ...internalTypes,
    { value: 'url', label: { sv: 'en annan webbplats', en: 'another website' } },
  ]),
  ...internalTargets(required),
  {
    ...webAddressField('url', { sv: 'Webbadress', en: 'Web address' }),
    required,
    admin: { condition: hasType('url') },
  },
];

/** A link to a document, to a section of the site, or to another website. */
export const link: GroupField = {
  name: 'link',
  type: 'group',
  label: { sv: 'Länkmål', en: 'Link target' },
  fields: targets(false),
};

const requiredLink: GroupField = { ...link, fields: targets(true) };

/** A required link to a document or a section of the site. */
export const internalLink: GroupField = {
  ...link,
  fields: [linkType(internalTypes), ...internalTargets(true)],
};

/** Rows of links, each with a text (V5: the text must describe the target). */
export const labelledLinks = (
  name: string,
  label: Words,
  more: { localized?: boolean; fields?: Field[]; maxRows?: number; description?: Words } = {},
): ArrayField => ({
  name,
  type: 'array',
  label,
  maxRows: more.maxRows,
  admin: { components: rowLabel('Länk'), description: more.description },
  labels: { singular: { sv: 'länk', en: 'link' }, plural: { sv: 'länkar', en: 'links' } },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: more.localized,
      label: { sv: 'Länktext', en: 'Link text' },
      admin: {
        description: {
          sv: 'Ska gå att förstå för sig. Inte ”Läs mer”.',
          en: 'Must make sense on its own. Not “Read more”.',
        },
      },
      validate: (value: string | null | undefined, { req }: { req: LinkRequest }) =>
        (isTextOrNothing(value) && Boolean(value?.trim())) ||
        (more.localized === true && req.locale === 'en') ||
        translate(req, { sv: 'Länken behöver en text.', en: 'The link needs a text.' }),
    },
    ...(more.fields ?? []),
    requiredLink,
  ],
});

interface LinkRequest {
  locale?: string | null;
  i18n?: { language?: string };
}
