import type { Locale } from '@regionwebb/content/locales';

/** What visitors call the facts that pages of this site label, whatever an editor has written: the label first. */
export const labelSynonyms: Record<Locale, string[][]> = {
  sv: [
    ['telefon', 'telefonnummer', 'tfn', 'telnr', 'nummer', 'ringa'],
    ['e-post', 'epost', 'mejl', 'mail', 'mejladress', 'e-postadress', 'epostadress'],
    ['öppettider', 'öppet', 'öppettid', 'öppnar', 'stänger'],
    ['besöksadress', 'adress', 'adressen', 'hitta hit', 'vägbeskrivning'],
    ['postadress', 'brev'],
    ['organisationsnummer', 'orgnr', 'org nr', 'orgnummer'],
    ['tillgänglighetsredogörelse', 'tillgänglighet'],
    ['kommentera', 'synpunkter', 'synpunkt', 'feedback', 'tyck till'],
    ['kakor', 'cookies'],
    ['nyheter', 'pressmeddelanden', 'aktuellt'],
  ],
  en: [
    ['phone', 'telephone', 'phone number', 'call'],
    ['e-mail', 'email', 'mail'],
    ['opening hours', 'open', 'hours', 'office hours'],
    ['visiting address', 'address', 'location', 'directions'],
    ['comment', 'feedback', 'complaint'],
    ['news', 'press releases'],
  ],
};
