import type { CollectionConfig } from 'payload';
import { messageAccess } from '../access/collections';
import { dateField, endDateField } from '../fields/date';
import { groups } from '../translations/admin-words';
import { announcePeriod, refusePastEnd } from '../features/important-messages/period';
import { link } from '../fields/link';
import { localizedTextarea, swedishText } from '../fields/swedish-text';
import { authorsSaveDrafts } from '../access/authors-save-drafts';

const level: CollectionConfig['fields'][number] = {
  name: 'level',
  type: 'select',
  required: true,
  defaultValue: 'information',
  label: { sv: 'Nivå', en: 'Level' },
  options: [
    { value: 'information', label: { sv: 'Information', en: 'Information' } },
    { value: 'warning', label: { sv: 'Varning', en: 'Warning' } },
    { value: 'crisis', label: { sv: 'Kris', en: 'Crisis' } },
  ],
};

const period: CollectionConfig['fields'][number] = {
  type: 'row',
  fields: [
    dateField({
      name: 'from',
      withTime: true,
      label: { sv: 'Visas från', en: 'Shown from' },
      description: { sv: 'Tomt: så snart det publiceras.', en: 'Empty: as soon as published.' },
    }),
    refusePastEnd(
      endDateField(
        'from',
        {
          name: 'until',
          withTime: true,
          label: { sv: 'Visas till', en: 'Shown until' },
          description: { sv: 'Tomt: tills du avpublicerar det.', en: 'Empty: until unpublished.' },
        },
        {
          sv: 'Meddelandet kan inte sluta visas innan det börjar.',
          en: 'The message cannot end before it begins.',
        },
      ),
    ),
  ],
};

/**
 * A banner on every page, for a period. Each message is a document: a new one starts empty, and the old ones are the
 * history.
 */
export const importantMessages: CollectionConfig = {
  slug: 'important-messages',
  labels: {
    singular: { sv: 'Viktigt meddelande', en: 'Important message' },
    plural: { sv: 'Viktiga meddelanden', en: 'Important messages' },
  },
  access: messageAccess,
  // No autosave: nothing is stored until the editor saves.
  versions: { drafts: true, maxPerDoc: 0 },
  trash: true,
  defaultSort: '-updatedAt',
  admin: {
    group: groups.site,
    hideAPIURL: true,
    useAsTitle: 'heading',
    // No owner: a message is written by whoever is on duty, and is gone within days.
    defaultColumns: [
      'heading',
      'level',
      'review.state',
      '_status',
      'from',
      'until',
      'saved.name',
      'updatedAt',
    ],
    listSearchableFields: ['heading'],
    description: {
      sv: 'Det som är publicerat och inne i sin tid visas överst på alla sidor. Skriv ett nytt för varje händelse.',
      en: 'What is published and within its time is shown at the top of every page. Write a new one for each event.',
    },
    components: {
      edit: { PublishButton: '/features/important-messages/message-button#MessageButton' },
    },
  },
  hooks: { beforeOperation: [authorsSaveDrafts], afterChange: [announcePeriod] },
  fields: [
    swedishText({ name: 'heading', maxLength: 120, label: { sv: 'Rubrik', en: 'Heading' } }),
    localizedTextarea({ name: 'text', maxLength: 600, label: { sv: 'Text', en: 'Text' } }),
    level,
    link,
    period,
  ],
};
