import { defineMessages } from '../../messages/define-messages';

const swedish = {
  heading: 'Frågor och svar',
  about: 'Det här har besökare frågat om sidorna på webbplatsen, och det här har vi svarat.',
  search: 'Sök bland frågor och svar',
  label: 'Ord i frågan eller svaret',
  submit: 'Sök',
  answer: 'Svar',
  published: 'Frågor och svar som vi har publicerat',
  onPage: 'Om sidan',
  all: 'Alla frågor och svar',
  allAbout: (count: number) => `Alla ${count} frågor och svar om sidan`,
  only: 'Här visas de som handlar om en sida.',
  none: 'Vi har inte publicerat några frågor och svar än.',
  nothingFound: 'Inga frågor eller svar har de orden. Pröva färre eller andra ord.',
  nothingAbout: 'Det finns inga frågor och svar om den sidan.',
  found: (count: number) =>
    count === 1 ? 'En fråga med svar' : `${count} frågor med svar, de nyaste först`,
  feeds: 'Prenumerera på frågor och svar',
  titleOf: (query: string) => `Frågor och svar: ${query}`,
};

const english: typeof swedish = {
  heading: 'Questions and answers',
  about:
    'This is what visitors have asked about the pages of this site, and what we have answered.',
  search: 'Search questions and answers',
  label: 'Words in the question or the answer',
  submit: 'Search',
  answer: 'Answer',
  published: 'Questions and answers that we have published',
  onPage: 'About the page',
  all: 'All questions and answers',
  allAbout: (count) => `All ${count} questions and answers about the page`,
  only: 'These are about one page.',
  none: 'We have not published any questions and answers in English yet.',
  nothingFound: 'No question or answer has those words. Try fewer or other words.',
  nothingAbout: 'There are no questions and answers about that page.',
  found: (count) =>
    count === 1 ? 'One question with its answer' : `${count} questions with answers, newest first`,
  feeds: 'Subscribe to questions and answers',
  titleOf: (query) => `Questions and answers: ${query}`,
};

/** The texts of published questions and answers. */
export const answersMessages = defineMessages({ sv: swedish, en: english });
