import { defineMessages } from '../../messages/define-messages';

const swedish = {
  label: 'Vad söker du?',
  submit: 'Sök',
  titleOf: (query: string) => `Sök: ${query}`,
  empty: 'Skriv ett eller flera ord, till exempel en plats, en fråga eller en funktion.',
  found: (count: number, query: string) =>
    count === 1 ? `En träff på ”${query}”` : `${count} träffar på ”${query}”`,
  none: (query: string) => `Inga träffar på ”${query}”`,
  near: 'Ingen sida har alla orden som du skrev dem. Det här ligger närmast:',
  advice: ['Kontrollera stavningen, eller pröva ett annat ord för samma sak.', 'Pröva färre ord.'],
  elsewhere: 'Eller titta här:',
  newsSearched: (count: number) =>
    `Sökningen omfattar de ${count.toLocaleString('sv-SE')} senast ändrade nyheterna.`,
  olderNews: 'Äldre nyheter hittar du i listan över alla nyheter',
  filter: 'Visa bara',
  all: 'Allt',
  kinds: {
    contacts: 'Kontakter',
    offices: 'Kontor',
    partnerships: 'Samverkan',
    pages: 'Sidor',
    news: 'Nyheter',
  },
  kind: {
    contacts: 'Kontakt',
    offices: 'Kontor',
    partnerships: 'Samverkan',
    pages: 'Sida',
    news: 'Nyhet',
  },
  perhaps: 'Kanske sökte du någon av de här sidorna:',
  /** Descriptions of the section pages, for the list of results. */
  about: {
    news: 'Alla nyheter, de senaste först. Välj ämne, kontor, samverkan eller år, eller prenumerera.',
    offices: 'Våra kontor med adress, telefon, öppettider och vägbeskrivning.',
    partnerships: 'Samarbeten som vi deltar i och följer: parter, områden och hur de styrs.',
    contacts: 'Telefon, e-post, besöksadress och postadress, och vilka funktioner du kan nå.',
    accessibility: 'Hur tillgänglig webbplatsen är, vad som brister och hur du anmäler brister.',
    comment: 'Lämna synpunkter, beröm, klagomål eller frågor om innehållet. Du är anonym.',
  },
};

const english: typeof swedish = {
  label: 'What are you looking for?',
  submit: 'Search',
  titleOf: (query) => `Search: ${query}`,
  empty: 'Write one or more words, for example a place, a question or a function.',
  found: (count, query) =>
    count === 1 ? `One result for “${query}”` : `${count} results for “${query}”`,
  none: (query) => `No results for “${query}”`,
  near: 'No page has all the words as you wrote them. These come closest:',
  advice: ['Check the spelling, or try another word for the same thing.', 'Try fewer words.'],
  elsewhere: 'Or look here:',
  newsSearched: (count) =>
    `This search covers the ${count.toLocaleString('en-GB')} most recently changed news articles.`,
  olderNews: 'Find older ones in the list of all news',
  filter: 'Show only',
  all: 'Everything',
  kinds: {
    contacts: 'Contacts',
    offices: 'Offices',
    partnerships: 'Partnerships',
    pages: 'Pages',
    news: 'News',
  },
  kind: {
    contacts: 'Contact',
    offices: 'Office',
    partnerships: 'Partnership',
    pages: 'Page',
    news: 'News article',
  },
  perhaps: 'Perhaps you were looking for one of these pages:',
  about: {
    news: 'All news, the latest first. Choose a topic, office, partnership or year, or subscribe.',
    offices: 'Our offices: address, phone, opening hours and how to get there.',
    partnerships:
      'Partnerships that we take part in and follow: parties, areas and how they are governed.',
    contacts:
      'Phone, e-mail, visiting address and postal address, and the functions you can reach.',
    accessibility: 'How accessible the website is, what does not work, and how to report problems.',
    comment: 'Leave feedback, praise, complaints or questions about the content, without a name.',
  },
};

export const searchMessages = defineMessages({ sv: swedish, en: english });
