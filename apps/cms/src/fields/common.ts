import type { CheckboxField, CollectionConfig, Field, RichTextField, UploadField } from 'payload';
import { asField, signedIn } from '../access/rules';
import { dateField } from './date';
import { yesOrNoDiff } from './admin-display';
import { writingHelp } from '../translations/admin-words';
import { localizedTextarea } from './swedish-text';
import type { Words } from '../translations/translate';

export const ingress: Field = localizedTextarea({
  name: 'ingress',
  maxLength: 600,
  label: { sv: 'Ingress', en: 'Preamble' },
  description: {
    sv: 'Det viktigaste i två–tre meningar. Syns i listor och sökresultat.',
    en: 'The main point in two or three sentences. Shown in lists and search results.',
  },
});

export const body: RichTextField = {
  name: 'body',
  type: 'richText',
  localized: true,
  label: { sv: 'Brödtext', en: 'Body' },
  admin: { description: writingHelp, components: { Diff: '/admin/components/body-diff#BodyDiff' } },
};

export const commentsEnabled: CheckboxField = {
  name: 'commentsEnabled',
  type: 'checkbox',
  defaultValue: true,
  label: { sv: 'Visa ”Kommentera sidan”', en: 'Show “Comment on this page”' },
  admin: { position: 'sidebar', components: yesOrNoDiff },
};

/** The author's mark; whoever publishes the version is its reviewer (AI Act, article 50(4)). Not shown to the public. */
export const machineMade: CheckboxField = {
  name: 'machineMade',
  type: 'checkbox',
  defaultValue: false,
  label: {
    sv: 'AI har skrivit texten, helt eller delvis',
    en: 'Written by AI, in whole or in part',
  },
  access: { read: asField(signedIn) },
  admin: {
    position: 'sidebar',
    description: {
      sv: 'Den som publicerar granskar texten och svarar för den. Det står bland versionerna.',
      en: 'Whoever publishes reviews the text and answers for it. The list of versions says who.',
    },
    components: yesOrNoDiff,
  },
};

export const reviewBy: Field = dateField({
  name: 'reviewBy',
  index: true,
  sidebar: true,
  label: { sv: 'Granskas senast', en: 'Review by' },
  description: {
    sv: 'Den dag då någon ska ha läst igenom texten och sett att den stämmer.',
    en: 'The day by which somebody is to have checked that the text is still true.',
  },
});

/** A picture from the media library; other files are not offered. */
export const image = (name: string, label: Words, required = false): UploadField => ({
  name,
  type: 'upload',
  required,
  relationTo: 'media',
  label,
  filterOptions: { mimeType: { contains: 'image' } },
});

/** Drafts with autosave every 1.5 s. All versions are kept, as public records (R1, R2). */
export const withDrafts = {
  drafts: { autosave: { interval: 1500 } },
  maxPerDoc: 0,
} satisfies CollectionConfig['versions'];
