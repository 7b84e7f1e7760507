import type { Locale } from '@regionwebb/content/locales';

const swedish = {
  news: 'Alla nyheter, de senaste först. Välj ämne, kontor, samverkan eller år, eller prenumerera.',
  offices: 'Våra kontor med adress, telefon, öppettider och vägbeskrivning.',
  partnerships: 'Samarbeten som vi deltar i och följer: parter, områden och hur de styrs.',
  contacts: 'Telefon, e-post, besöksadress och postadress, och vilka funktioner du kan nå.',
  accessibility: 'Hur tillgänglig webbplatsen är, vad som brister och hur du anmäler brister.',
  comment: 'Lämna synpunkter, beröm, klagomål eller frågor om innehållet. Du är anonym.',
};

const english: typeof swedish = {
  news: 'All news, the latest first. Choose a topic, office, partnership or year, or subscribe.',
  offices: 'Our offices: address, phone, opening hours and how to get there.',
  partnerships:
    'Partnerships that we take part in and follow: parties, areas and how they are governed.',
  contacts: 'Phone, e-mail, visiting address and postal address, and the functions you can reach.',
  accessibility: 'How accessible the website is, what does not work, and how to report problems.',
  comment: 'Leave feedback, praise, complaints or questions about the content, without a name.',
};

/** What the site's own pages are about, for the list of results. */
export const sectionAbout: Record<Locale, typeof swedish> = { sv: swedish, en: english };
