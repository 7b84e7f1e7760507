import type { Words } from '../../translations/translate';
import type { Action } from './workflow-answer';

/** What is announced once it is done. */
export const doneWords: Record<Action, Words> = {
  send: { sv: 'Skickad till granskning.', en: 'Sent to review.' },
  withdraw: { sv: 'Tagen tillbaka.', en: 'Withdrawn.' },
  approve: { sv: 'Godkänd.', en: 'Approved.' },
  return: { sv: 'Skickad åter till skribenten.', en: 'Returned to the author.' },
  plan: { sv: 'Planerad.', en: 'Planned.' },
  unplan: { sv: 'Planen är borttagen.', en: 'The plan is removed.' },
  takeover: { sv: 'Du granskar nu texten.', en: 'You now review the text.' },
  assign: { sv: 'Granskaren är bytt.', en: 'The reviewer is changed.' },
  remind: { sv: 'Påminnelsen är skickad.', en: 'The reminder is sent.' },
  'publish-urgently': { sv: 'Publicerad.', en: 'Published.' },
  'plan-unpublish': { sv: 'Avpubliceringen är planerad.', en: 'The unpublication is planned.' },
  'unplan-unpublish': {
    sv: 'Den planerade avpubliceringen är borttagen.',
    en: 'The planned unpublication is removed.',
  },
};

export const words = {
  review: { sv: 'Granskning', en: 'Review' },
  failed: {
    sv: 'Det gick inte. Ladda om sidan och försök igen.',
    en: 'It failed. Reload the page and try again.',
  },
  difference: { sv: 'Se vad som har ändrats', en: 'See what has changed' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  anyReviewer: { sv: 'Vilken redaktör som helst', en: 'Any editor' },
  message: {
    sv: 'Meddelande till granskaren (frivilligt)',
    en: 'Message to the reviewer (optional)',
  },
  reminder: { sv: 'Meddelande (frivilligt)', en: 'Message (optional)' },
  returnReason: { sv: 'Vad behöver ändras?', en: 'What has to be changed?' },
  urgentReason: {
    sv: 'Varför kan det inte vänta på en kollega? (Skälet sparas i loggen.)',
    en: 'Why can it not wait for a colleague? (The reason is kept in the log.)',
  },
  noReason: { sv: 'Skriv ett skäl.', en: 'Write a reason.' },
  noReviewer: { sv: 'Välj en granskare.', en: 'Choose a reviewer.' },
  planUnpublication: { sv: 'Planera avpublicering', en: 'Plan unpublication' },
  what: { sv: 'Vad ska hända?', en: 'What is to happen?' },
  publish: { sv: 'Publicera', en: 'Publish' },
  unpublish: { sv: 'Avpublicera (alla språk)', en: 'Unpublish (all languages)' },
  which: { sv: 'Vad ska publiceras?', en: 'What is to be published?' },
  when: { sv: 'När? (svensk tid)', en: 'When? (Swedish time)' },
  noTime: { sv: 'Välj dag och klockslag.', en: 'Choose a day and a time.' },
  noLanguage: { sv: 'Välj minst ett språk.', en: 'Choose a language.' },
  planned: { sv: 'Planerat', en: 'Planned' },
  none: { sv: 'Inget är planerat.', en: 'Nothing is planned.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
} satisfies Record<string, Words>;
