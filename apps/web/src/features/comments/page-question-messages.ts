import { defineMessages } from '../../messages/define-messages';

const swedish = {
  question: 'Hittade du det du sökte?',
  yes: 'Ja',
  no: 'Nej',
  invitation: 'Lämna en kommentar',
  thanks: 'Tack för ditt svar.',
  whatWasMissing: 'Skriv gärna vad du saknade, så kan vi göra sidan bättre.',
  notSent: 'Svaret gick inte att skicka. Försök igen.',
};

const english: typeof swedish = {
  question: 'Did you find what you were looking for?',
  yes: 'Yes',
  no: 'No',
  invitation: 'Leave a comment',
  thanks: 'Thank you for your answer.',
  whatWasMissing: 'Tell us what was missing, so that we can make the page better.',
  notSent: 'Your answer could not be sent. Try again.',
};

/** The texts of the question at the end of every page; few, since its script has them all. */
export const pageQuestionMessages = defineMessages({ sv: swedish, en: english });
