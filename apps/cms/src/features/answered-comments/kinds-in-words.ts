import type { Kind } from '@regionwebb/personal-data';
import type { Words } from '../../translations/translate';

/** Kinds of personal data, within a sentence. */
export const kindsInWords: Record<Kind, Words> = {
  personalNumber: { sv: 'ett personnummer', en: 'a personal identity number' },
  birthDate: { sv: 'ett födelsedatum', en: 'a date of birth' },
  email: { sv: 'en e-postadress', en: 'an e-mail address' },
  phone: { sv: 'ett telefonnummer', en: 'a phone number' },
  cardNumber: { sv: 'ett kortnummer', en: 'a card number' },
  account: { sv: 'ett kontonummer', en: 'an account number' },
  name: { sv: 'ett namn', en: 'a name' },
  address: { sv: 'en gatuadress', en: 'a street address' },
  patient: { sv: 'uppgifter om en patient', en: 'details of a patient' },
};
