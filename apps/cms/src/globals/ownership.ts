import type { GlobalConfig, RelationshipField, RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';
import { staffGlobalAccess } from '../access/collections';
import type { OwnedCollection } from '../features/owners/owner-of';
import { translate, type Words } from '../translations/translate';
import { globalDefaults } from './global-defaults';

const ownerOfNew = (name: OwnedCollection, label: Words): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'functions',
  maxDepth: 0,
  label,
  admin: {
    description: {
      sv: 'Tomt: webbplatsens förvalda ägare.',
      en: 'Empty: the default owner of the site.',
    },
  },
});

/** Checked here, since `required` would make a NOT NULL column, which a deleted function could not be cleared from. */
const required: RelationshipFieldSingleValidation = (value, options) =>
  value
    ? relationship(value, options)
    : translate(options.req, {
        sv: 'Välj den funktion som äger det som ingen annan äger.',
        en: 'Choose the function that owns what no other owns.',
      });

/** The default owners of new documents. Not public, and not announced to the site. */
export const ownership: GlobalConfig = {
  ...globalDefaults,
  access: staffGlobalAccess,
  slug: 'ownership',
  label: { sv: 'Ägare', en: 'Owners' },
  admin: {
    ...globalDefaults.admin,
    description: {
      sv: 'Förvalda ägare av det som skapas. En ny sida får i första hand samma ägare som sidan ovanför. Det som redan finns behåller sin ägare.',
      en: 'Default owners of what is created. A new page first of all gets the owner of the page above. What exists keeps its owner.',
    },
  },
  fields: [
    {
      name: 'defaultFunction',
      type: 'relationship',
      relationTo: 'functions',
      maxDepth: 0,
      label: { sv: 'Webbplatsens förvalda ägare', en: 'Default owner of the site' },
      validate: required,
    },
    ownerOfNew('news', { sv: 'Nyheter', en: 'News' }),
    ownerOfNew('pages', { sv: 'Sidor överst i trädet', en: 'Pages at the top of the tree' }),
    ownerOfNew('offices', { sv: 'Kontor', en: 'Offices' }),
    ownerOfNew('partnerships', { sv: 'Samverkan', en: 'Partnerships' }),
    ownerOfNew('contacts', { sv: 'Kontakter', en: 'Contacts' }),
  ],
};
