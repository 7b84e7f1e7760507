import { defineMessages } from '../../messages/define-messages';

const swedish = {
  heading: 'Dela sidan',
  mail: 'Skicka länken med e-post',
  share: 'Dela eller kopiera länken',
  copied: 'Länken är kopierad.',
};
const english: typeof swedish = {
  heading: 'Share this page',
  mail: 'Send the link by e-mail',
  share: 'Share or copy the link',
  copied: 'The link has been copied.',
};

export const shareMessages = defineMessages({ sv: swedish, en: english });
