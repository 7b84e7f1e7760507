import type { Locale } from '@regionwebb/content/locales';
import type { Words } from '../../translations/translate';

export const inLanguage: Record<Locale, Words> = {
  sv: { sv: 'på svenska', en: 'in Swedish' },
  en: { sv: 'på engelska', en: 'in English' },
};

export const languageName: Record<Locale, Words> = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  en: { sv: 'Engelska', en: 'English' },
};

export const publishIn: Record<Locale, Words> = {
  sv: { sv: 'Publicera på svenska', en: 'Publish in Swedish' },
  en: { sv: 'Publicera på engelska', en: 'Publish in English' },
};

/** For a language that is already published. */
export const publishChangesIn: Record<Locale, Words> = {
  sv: { sv: 'Publicera ändringar på svenska', en: 'Publish changes in Swedish' },
  en: { sv: 'Publicera ändringar på engelska', en: 'Publish changes in English' },
};

export const unpublishIn: Record<Locale, Words> = {
  sv: { sv: 'Avpublicera på svenska', en: 'Unpublish in Swedish' },
  en: { sv: 'Avpublicera på engelska', en: 'Unpublish in English' },
};

export const unpublishInAsk: Record<Locale, Words> = {
  sv: {
    sv: 'Den svenska sidan försvinner från webbplatsen. Den engelska ligger kvar som den är.',
    en: 'The Swedish page disappears from the site. The English one stays as it is.',
  },
  en: {
    sv: 'Den engelska sidan försvinner från webbplatsen. Den svenska ligger kvar som den är.',
    en: 'The English page disappears from the site. The Swedish one stays as it is.',
  },
};

export const words = {
  unpublishAll: { sv: 'Avpublicera alla språk', en: 'Unpublish all languages' },
  unpublishing: { sv: 'Avpublicerar …', en: 'Unpublishing …' },
  unpublishFailed: {
    sv: 'Det gick inte att avpublicera. Ladda om sidan och försök igen.',
    en: 'It could not be unpublished. Reload the page and try again.',
  },
  showPage: { sv: 'Visa sidan', en: 'Show the page' },
  both: { sv: 'Publicera båda språken …', en: 'Publish both languages …' },
  bothHeading: { sv: 'Publicera båda språken?', en: 'Publish both languages?' },
  bothBody: {
    sv: 'Det här kommer ut på webbplatsen, som det är skrivet nu:',
    en: 'This goes out on the site, as it is written now:',
  },
  bothConfirm: { sv: 'Publicera båda', en: 'Publish both' },
  publishing: { sv: 'Publicerar …', en: 'Publishing …' },
  published: { sv: 'publicerad', en: 'published' },
  changed: {
    sv: 'publicerad, med ändringar som inte är ute',
    en: 'published, with changes that are not out',
  },
  draft: { sv: 'utkast, syns inte på webbplatsen', en: 'draft, not on the site' },
  missing: { sv: 'finns inte', en: 'does not exist' },
  heldUntil: { sv: 'Syns på webbplatsen från', en: 'Shows on the site from' },
  messageHeading: { sv: 'Publicera meddelandet?', en: 'Publish the message?' },
  where: {
    sv: 'Det visas överst på alla sidor, inom någon sekund.',
    en: 'It is shown at the top of every page, within a second or so.',
  },
  shownFrom: { sv: 'Från', en: 'From' },
  now: { sv: 'nu', en: 'now' },
  to: { sv: 'till', en: 'until' },
  unpublished: { sv: 'att du avpublicerar det', en: 'you unpublish it' },
  swedishToEnglish: {
    sv: 'inget eget; de engelska sidorna visar den svenska texten',
    en: 'none of its own; English pages show the Swedish text',
  },
  nothing: {
    sv: 'inget; de svenska sidorna visar inget meddelande',
    en: 'nothing; Swedish pages show no message',
  },
  onSite: { sv: 'På webbplatsen', en: 'On the site' },
  otherFailed: {
    sv: 'Det andra språket publicerades inte:',
    en: 'The other language was not published:',
  },
} satisfies Record<string, Words>;
