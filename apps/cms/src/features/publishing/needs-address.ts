import type { Locale } from '@regionwebb/content/locales';
import type { Words } from '../../translations/translate';
import { isBlank } from '../../validation/unknown-values';

/** Why a document without a slug in a language cannot be published in it, and what to do (T16). */
export const needsAddress = (title: string, locale: Locale): Words =>
  isBlank(title) ? nothingIn[locale] : noLetters;

const nothingIn: Record<Locale, Words> = {
  sv: {
    sv: 'Det finns ingen svensk rubrik, så det finns ingen svensk sida att publicera. Skriv rubriken först.',
    en: 'There is no Swedish title, so there is no Swedish page to publish. Write the title first.',
  },
  en: {
    sv: 'Det finns ingen engelsk rubrik, så det finns ingen engelsk sida att publicera. Skriv rubriken först, eller byt till svenska och publicera där.',
    en: 'There is no English title, so there is no English page to publish. Write the title first, or change to Swedish and publish there.',
  },
};

const noLetters: Words = {
  sv: 'Rubriken har inga bokstäver eller siffror som en webbadress kan göras av. Skriv en adress här, till exempel besok-fran-tokyo.',
  en: 'The title has no letters or digits to make a web address of. Write an address here, for example visit-from-tokyo.',
};
