import type { Words } from './say';

/** What the form of something new is headed, in the gender of its noun. */
export const newDocument: Record<string, Words> = {
  news: { sv: 'Ny nyhet', en: 'New news article' },
  pages: { sv: 'Ny sida', en: 'New page' },
  offices: { sv: 'Nytt kontor', en: 'New office' },
  partnerships: { sv: 'Ny samverkan', en: 'New partnership' },
  contacts: { sv: 'Ny kontakt', en: 'New contact' },
  organisations: { sv: 'Ny organisation', en: 'New organisation' },
  topics: { sv: 'Nytt ämne', en: 'New topic' },
  'important-messages': { sv: 'Nytt viktigt meddelande', en: 'New important message' },
  media: { sv: 'Ny fil', en: 'New file' },
  redirects: { sv: 'Ny omdirigering', en: 'New redirect' },
  users: { sv: 'Ny användare', en: 'New user' },
};
