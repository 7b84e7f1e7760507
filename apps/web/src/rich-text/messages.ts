import { defineMessages } from '../messages/define-messages';

const swedish = {
  section: 'avsnitt',
  table: 'Tabell',
  tableUnder: (heading: string) => `Tabell: ${heading}`,
  longDescription: 'Bilden beskriven i text',
  done: 'Klart',
  current: 'Pågår',
  coming: 'Kommer',
  unknown: (type: string) => `Sidan vet inte hur den ska visa ”${type}”.`,
};

const english: typeof swedish = {
  section: 'section',
  table: 'Table',
  tableUnder: (heading) => `Table: ${heading}`,
  longDescription: 'The picture described in text',
  done: 'Done',
  current: 'Under way',
  coming: 'Coming',
  unknown: (type) => `The page does not know how to show “${type}”.`,
};

/** The texts of blocks and rich text, in one language (T19). */
export const richTextMessages = defineMessages({ sv: swedish, en: english });
