import { defineMessages } from '../../messages/define-messages';

const swedish = {
  preview: 'Förhandsgranskning',
  draft: 'så här blir sidan på svenska när den publiceras.',
  published: 'så här är sidan på svenska. Allt som är sparat är publicerat.',
  version: 'så här läses en version av sidan på svenska.',
  saved: 'Sparad',
  edit: 'Till redigeringen',
  live: 'Visa sidan som den är nu',
  comments: 'Här står ”Kommentera sidan” när sidan är publicerad.',
  noEdition: 'Det finns ingen svensk utgåva att visa',
  howToWrite:
    'Sidan får en svensk utgåva när dess rubrik, eller namn, är skriven på svenska. En undersida behöver dessutom att sidan ovanför har en.',
};

const english: typeof swedish = {
  preview: 'Preview',
  draft: 'this is how the page will be in English when it is published.',
  published: 'this is how the page is in English. Everything that is saved is published.',
  version: 'this is how one version of the page reads in English.',
  saved: 'Saved',
  edit: 'To where you edit',
  live: 'See the page as it is now',
  comments: 'This is where “Comment on this page” will be when the page is published.',
  noEdition: 'There is no English edition to show',
  howToWrite:
    'The page has an English edition when its title, or name, is written in English. A subpage also needs one of the page above it.',
};

export const previewMessages = defineMessages({ sv: swedish, en: english });
