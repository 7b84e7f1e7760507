import type { TextField } from 'payload';
import { canonicalText } from './canonical-text';
import { email as emailAddress, phoneNumber, webAddress } from '../validation/contacts';
import { organisationNumber as canonicalNumber } from '../validation/swedish';
import type { Words } from '../translations/translate';

const phoneRefusal = {
  sv: 'Det är inget telefonnummer. Skriv till exempel 031-123 45 67 eller +32 2 501 08 40.',
  en: 'This is not a phone number. Write for example 031-123 45 67 or +32 2 501 08 40.',
};

/** Stored as E.164; the site writes it nationally on Swedish pages (T14). */
export const phoneField = (
  name = 'phone',
  label: Words = { sv: 'Telefon', en: 'Phone' },
): TextField =>
  canonicalText({
    name,
    label,
    description: {
      sv: 'Till exempel 031-123 45 67 eller 1177. Välj hellre växel eller funktion än ett personligt nummer.',
      en: 'For example 031-123 45 67 or 1177. Prefer a switchboard to a personal number.',
    },
    canonical: phoneNumber,
    refusal: phoneRefusal,
  });

/** Shown in plain text, never obfuscated (E1); role addresses are preferred (E4). */
export const emailField = (
  name = 'email',
  label: Words = { sv: 'E-post', en: 'E-mail' },
): TextField =>
  canonicalText({
    name,
    label,
    description: {
      sv: 'Välj hellre en funktionsadress än en persons adress.',
      en: 'Prefer a role address to a personal one.',
    },
    canonical: emailAddress,
    refusal: {
      sv: 'Det är ingen e-postadress. Skriv till exempel kontoret@example.se.',
      en: 'This is not an e-mail address. Write for example office@example.se.',
    },
  });

export const webAddressField = (name: string, label: Words): TextField =>
  canonicalText({
    name,
    label,
    description: { sv: 'Hela adressen, med https://.', en: 'The whole address, with https://.' },
    canonical: webAddress,
    refusal: {
      sv: 'Skriv hela webbadressen, så som den står i webbläsarens adressfält.',
      en: 'Write the whole web address, as the address bar of the browser shows it.',
    },
  });

export const organisationNumberField: TextField = canonicalText({
  name: 'organisationNumber',
  label: { sv: 'Organisationsnummer', en: 'Organisation number' },
  index: true,
  description: { sv: 'Tio siffror, till exempel 202100-2361.', en: 'Ten digits: 202100-2361.' },
  canonical: canonicalNumber,
  refusal: {
    sv: 'Det är inget organisationsnummer. Kontrollera siffrorna. Personnummer får inte användas här.',
    en: 'This is not an organisation number. Check the digits. Personal numbers are not accepted.',
  },
});
