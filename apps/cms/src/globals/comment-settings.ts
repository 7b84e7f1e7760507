import { DEFAULT_COMMENT_LENGTH } from '@regionwebb/content/comment-length';
import type { GlobalConfig } from 'payload';
import { asField, signedIn } from '../access/rules';
import { DEFAULT_ANSWER_DAYS } from '../features/comment-handling/route';
import { onlyNamed } from '../fields/relation';
import { yesOrNoDiff } from '../fields/admin-display';
import { webAddressField } from '../fields/contact-details';
import { globalDefaults } from './global-defaults';
import { localizedText, localizedTextarea } from '../fields/swedish-text';

/** The texts of the form ”Kommentera sidan”, and whether it is shown (K1, K2, K17, K19). */
export const commentSettings: GlobalConfig = {
  ...globalDefaults,
  slug: 'commentSettings',
  label: { sv: 'Kommentera sidan', en: 'Comment on this page' },
  fields: [
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: { sv: 'Besökare kan kommentera', en: 'Visitors can comment' },
      admin: { components: yesOrNoDiff },
    },
    localizedText({
      name: 'editorialTeam',
      label: { sv: 'Vem läser kommentarerna?', en: 'Who reads the comments?' },
      placeholder: { sv: 'Webbredaktionen', en: 'The web editors' },
    }),
    localizedTextarea({
      name: 'careNotice',
      label: { sv: 'Om vård och akuta ärenden', en: 'About care and urgent matters' },
      description: {
        sv: 'Säg att vårdfrågor inte tas emot här och vart man vänder sig i stället.',
        en: 'Say that matters of care are not handled here, and where to turn instead.',
      },
    }),
    webAddressField('careUrl', { sv: 'Länk för vårdfrågor', en: 'Link for matters of care' }),
    {
      name: 'maxLength',
      type: 'number',
      defaultValue: DEFAULT_COMMENT_LENGTH,
      min: 200,
      max: 10_000,
      label: { sv: 'Längsta kommentar (tecken)', en: 'Longest comment (characters)' },
    },
    {
      name: 'answerDays',
      type: 'number',
      defaultValue: DEFAULT_ANSWER_DAYS,
      min: 0,
      max: 60,
      access: { read: asField(signedIn) },
      label: { sv: 'Besvaras inom (arbetsdagar)', en: 'Answered within (working days)' },
      admin: {
        description: {
          sv: 'Lördagar, söndagar och helgdagar räknas inte. 0: ingen gräns. Gäller kommentarer som kommer in efter ändringen.',
          en: 'Saturdays, Sundays and holidays do not count. 0: no limit. For comments received after the change.',
        },
      },
    },
    localizedTextarea({
      name: 'privacyNotice',
      label: {
        sv: 'Om personuppgifter och allmän handling',
        en: 'About personal data and records',
      },
    }),
    {
      name: 'privacyPage',
      type: 'relationship',
      relationTo: 'pages',
      filterOptions: onlyNamed,
      label: { sv: 'Sida om personuppgifter', en: 'Page about personal data' },
    },
  ],
};
