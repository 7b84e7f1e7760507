import type { CollectionConfig } from 'payload';
import { templateAccess } from '../access/collections';
import { refuseStaleForm } from '../features/edit-locks/stale-save';
import { localizedTextarea } from '../fields/swedish-text';
import { groups } from '../translations/admin-words';

/** Texts to answer comments with. Never public. */
export const answerTemplates: CollectionConfig = {
  slug: 'answer-templates',
  labels: {
    singular: { sv: 'Svarsmall', en: 'Answer template' },
    plural: { sv: 'Svarsmallar', en: 'Answer templates' },
  },
  access: templateAccess,
  defaultSort: 'name',
  hooks: { beforeValidate: [refuseStaleForm] },
  admin: {
    group: groups.incoming,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'function', 'updatedAt'],
    listSearchableFields: ['name'],
    description: {
      sv: 'Texter att svara på kommentarer med. Svaret kan ändras innan det skickas.',
      en: 'Texts to answer comments with. The answer can be changed before it is sent.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      index: true,
      label: { sv: 'Namn', en: 'Name' },
    },
    localizedTextarea({
      name: 'text',
      maxLength: 10_000,
      label: { sv: 'Svar', en: 'Answer' },
      description: {
        sv: 'Skriv den på båda språken. Den som skrev på engelska får annars svaret på svenska.',
        en: 'Write it in both languages. Otherwise whoever wrote in English gets the Swedish answer.',
      },
    }),
    {
      name: 'function',
      type: 'relationship',
      relationTo: 'functions',
      maxDepth: 0,
      index: true,
      label: { sv: 'Funktion', en: 'Function' },
      admin: {
        allowCreate: false,
        description: {
          sv: 'Tomt: mallen är för alla.',
          en: 'Empty: the template is for everybody.',
        },
      },
    },
  ],
};
