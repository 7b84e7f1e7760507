import { env } from '../env';
import { valueTaken } from './admin-words';

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
 * Replacements for Payload's Swedish where it is wrong (T19): words that do not agree, English, capitals inside a
 * sentence, or instructions to translators.
 */
export const swedishAdmin = {
  error: {
    notAllowedToPerformAction:
      'Det gick inte. Du saknar behörighet, eller så har din inloggning gått ut. Logga in i en ny flik, så kan du spara det som står här.',
    correctInvalidFields: 'Rätta det som är markerat och försök igen.',
    tokenInvalidOrExpired: 'Länken gäller inte längre. Be om en ny.',
    noUser: 'Ingen användare',
    valueMustBeUnique: valueTaken,
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
    addNewLabel: 'Skapa och välj något nytt',
    chooseBetweenCustomTextOrDocument:
      'Välj om länken går till en sida här eller till en webbadress.',
    chooseDocumentToLink: 'Sida att länka till',
    customURL: 'Webbadress',
    enterURL: 'Webbadress',
    internalLink: 'Sida här',
    linkType: 'Länken går till',
    textToDisplay: 'Länktext',
  },
  dashboard: {
    addWidget: 'Lägg till en ruta',
    deleteWidget: 'Ta bort rutan {{id}}',
    discardConfirmLabel: 'Släng',
    discardMessage: 'Du har ändrat översikten utan att spara. Vill du slänga ändringarna?',
    discardTitle: 'Slänga ändringarna?',
    editDashboard: 'Ändra översikten',
    editingDashboard: 'Du ändrar översikten',
    noItems: 'Översikten är tom. Lägg till rutor från menyn Översikt högst upp.',
    resetLayout: 'Återställ översikten',
    searchWidgets: 'Sök bland rutorna',
  },
  folder: { itemsMovedToRoot: '{{title}} flyttades till rotmappen' },
  // After the word "Duplicera".
  localization: { selectedLocales: 'valda språk' },
  upload: { pasteURL: 'Hämta från en webbadress' },
  general: {
    aboutToDelete: 'Vill du ta bort <1>{{title}}</1> för gott?',
    aboutToPermanentlyDelete: 'Vill du ta bort <1>{{title}}</1> för gott?',
    aboutToTrash: 'Vill du lägga <1>{{title}}</1> i papperskorgen?',
    confirmDeletion: 'Ta bort?',
    creating: 'Skapar …',
    creatingNewLabel: 'Inte sparat än',
    // Payload's label is missing here, or is an object of both languages.
    createNewLabel: 'Skapa ny',
    editLabel: 'Öppna och ändra',
    selectedCount: '{{count}} valda',
    sortByLabelDirection: 'Sortera kolumnen: {{direction}}',
    titleDeleted: '”{{title}}” är borttaget för gott.',
    titleRestored: '”{{title}}” är återställt.',
    titleTrashed: '”{{title}}” ligger i papperskorgen.',
    created: 'Skapad',
    createdAt: 'Skapad',
    currentlyEditing:
      'arbetar med det här. Tar du över kan inte kollegan spara, och det senaste där kan gå förlorat.',
    anotherUserTakenOver:
      'En kollega har tagit över. Det du har skrivit finns kvar här att kopiera.',
    deletedAt: 'Slängd',
    documentLocked: 'En kollega arbetar med det här',
    documentModified: 'En kollega har ändrat det här',
    documentOutOfDate:
      'En kollega har ändrat det här sedan du öppnade det. Ladda om för att se det nya.',
    emptyTrashLabel: 'Töm papperskorgen ({{label}})',
    false: 'Nej',
    item: 'post',
    items: 'poster',
    noResultsDescription: 'Antingen finns det inget här, eller så matchar inget din sökning.',
    noTrashResults: 'Papperskorgen är tom.',
    or: 'eller',
    perPage: 'Per sida: {{limit}}',
    restoring: 'Återställer …',
    saveChanges: 'Spara ändringar',
    true: 'Ja',
    updatedAt: 'Ändrad',
    updatedSuccessfully: 'Sparat.',
    updatedCountSuccessfully: 'Ändrade: {{count}} ({{label}}).',
    updatedCountSuccessfully_zero:
      'Inget ändrades. Det du markerade är redan så, till exempel redan publicerat, eller finns inte kvar.',
  },
  validation: {
    // Of a number, or of how many have been chosen.
    greaterThanMax: 'Högst {{max}}, inte {{value}}.',
    invalidInput: 'Det som står här går inte att spara.',
    invalidSelection: 'Det som är valt finns inte längre, eller går inte att välja här.',
    invalidSelections:
      'Det som är valt finns inte längre, eller går inte att välja här. Det gäller',
    lessThanMin: 'Minst {{min}}, inte {{value}}.',
    limitReached: 'Det får finnas högst {{max}}.',
    longerThanMin: 'Skriv minst {{minLength}} tecken.',
    required: 'Det här måste fyllas i.',
    // Without Payload's label, which is Rader whatever the rows are.
    requiresAtLeast: 'Lägg till så att det finns minst {{count}}.',
    requiresNoMoreThan: 'Ta bort så att det finns högst {{count}}.',
    shorterThanMax: 'Skriv högst {{maxLength}} tecken.',
    validUploadID: 'Filen finns inte längre. Välj en annan.',
  },
  version: {
    aboutToUnpublishIn: 'Det här försvinner från webbplatsen på {{locale}}. Vill du avpublicera?',
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
    autosave: 'Sparad automatiskt',
    lastSavedAgo: 'Sparat för {{distance}} sedan',
    publishIn: 'Publicera bara på {{locale}}',
    revertToPublished: 'Gå tillbaka till det publicerade',
    aboutToRevertToPublished:
      'Det du har ändrat sedan publiceringen tas bort ur utkastet. Vill du det?',
  },
};
