import { env } from '../env';

const withMail = {
  checkYourEmailForPasswordReset:
    'Har adressen ett konto kommer det strax ett brev dit, med en länk för att välja ett nytt lösenord. Länken gäller i en timme.',
  forgotPasswordEmailInstructions:
    'Skriv din e-postadress, så får du ett brev med en länk för att välja ett nytt lösenord.',
  forgotPasswordQuestion: 'Glömt lösenordet?',
  emailSent: 'Titta i din e-post',
};

/** The page must not promise a mail that is not sent. */
const withoutMail = {
  checkYourEmailForPasswordReset:
    'Härifrån skickas ingen e-post. Be en administratör om ett nytt lösenord.',
  forgotPasswordEmailInstructions:
    'Härifrån skickas ingen e-post. Be en administratör om ett nytt lösenord.',
  forgotPasswordQuestion: 'Glömt lösenordet? Be en administratör om ett nytt.',
  emailSent: 'Be en administratör',
};

/**
 * Where Payload's own Swedish is no Swedish (T19): put together from words that do not agree, half English, or
 * with capitals inside a sentence.
 */
export const swedishAdmin = {
  error: {
    notAllowedToPerformAction:
      'Det gick inte: du saknar behörighet, eller så har din inloggning gått ut. Logga in i en ny flik, så kan du spara det som står här.',
    userLocked:
      'Kontot är låst i tio minuter efter för många misslyckade försök. Vänta, eller be en administratör att låsa upp det.',
  },
  authentication: env.SMTP_URL ? withMail : withoutMail,
  general: {
    createNewLabel: 'Skapa {{label}}',
    creatingNewLabel: 'Skapar {{label}}',
    deletedAt: 'Slängd',
    noTrashResults: 'Papperskorgen är tom.',
    or: 'eller',
  },
  version: {
    aboutToRestore:
      'Dokumentet blir som det var {{versionDate}}. Det som står nu finns kvar bland versionerna.',
    aboutToRestoreGlobal:
      'Allt blir som det var {{versionDate}}. Det som står nu finns kvar bland versionerna.',
    publishIn: 'Publicera bara på {{locale}}',
  },
};
