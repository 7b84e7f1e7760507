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
 * Where Payload's own Swedish is no Swedish (T19): put together from words that do not agree, half English, with
 * capitals inside a sentence, or an instruction to its translators.
 */
export const swedishAdmin = {
  error: {
    notAllowedToPerformAction:
      'Det gick inte: du saknar behörighet, eller så har din inloggning gått ut. Logga in i en ny flik, så kan du spara det som står här.',
    correctInvalidFields: 'Rätta det som är markerat och försök igen.',
    tokenInvalidOrExpired: 'Länken gäller inte längre. Be om en ny.',
    valueMustBeUnique: 'Det används redan av något annat. Skriv något annat.',
    userLocked:
      'Kontot är låst i tio minuter efter för många misslyckade försök. Vänta, eller be en administratör att låsa upp det.',
  },
  authentication: {
    ...(env.SMTP_URL ? withMail : withoutMail),
    forceUnlock: 'Lås upp kontot',
    loggedOutInactivity: 'Du har loggats ut eftersom du inte har gjort något på ett tag.',
    youAreInactive: 'Du har inte gjort något på ett tag och loggas snart ut. Vill du vara kvar?',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Välj om länken går till en sida här eller till en webbadress.',
    chooseDocumentToLink: 'Sida att länka till',
    customURL: 'Webbadress',
    enterURL: 'Webbadress',
    internalLink: 'Sida här',
    linkType: 'Länken går till',
    textToDisplay: 'Länktext',
  },
  upload: { pasteURL: 'Hämta från en webbadress' },
  general: {
    createNewLabel: 'Skapa {{label}}',
    creatingNewLabel: 'Skapar {{label}}',
    currentlyEditing:
      'arbetar med det här. Tar du över kan inte kollegan spara, och det senaste där kan gå förlorat.',
    anotherUserTakenOver:
      'En kollega har tagit över. Det du har skrivit finns kvar här att kopiera.',
    deletedAt: 'Slängd',
    documentOutOfDate:
      'En kollega har ändrat det här sedan du öppnade det. Ladda om för att se det nya.',
    emptyTrashLabel: 'Töm papperskorgen ({{label}})',
    false: 'Nej',
    noResultsDescription: 'Antingen finns det inget här, eller så passar inget in på det du söker.',
    noTrashResults: 'Papperskorgen är tom.',
    or: 'eller',
    perPage: 'Per sida: {{limit}}',
    restoring: 'Återställer …',
    saveChanges: 'Spara ändringar',
    true: 'Ja',
    updatedAt: 'Ändrad',
    updatedSuccessfully: 'Sparat.',
  },
  version: {
    aboutToRestore:
      'Dokumentet blir som det var {{versionDate}}. Det som står nu finns kvar bland versionerna.',
    aboutToRestoreGlobal:
      'Allt blir som det var {{versionDate}}. Det som står nu finns kvar bland versionerna.',
    aboutToPublishSelection: 'Det du har markerat bland {{label}} publiceras. Vill du det?',
    aboutToUnpublishSelection:
      'Det du har markerat bland {{label}} försvinner från webbplatsen. Vill du avpublicera?',
    aboutToUnpublish: 'Det här försvinner från webbplatsen. Vill du avpublicera?',
    problemRestoringVersion:
      'Versionen kunde inte återställas. Ofta saknar den något som måste finnas, som en rubrik. Välj Återställ som utkast bredvid, och komplettera den.',
    lastSavedAgo: 'Sparat för {{distance}} sedan',
    publishIn: 'Publicera bara på {{locale}}',
    revertToPublished: 'Gå tillbaka till det publicerade',
    aboutToRevertToPublished:
      'Det du har ändrat sedan publiceringen tas bort ur utkastet. Vill du det?',
  },
};
