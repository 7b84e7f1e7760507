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
  authentication: {
    // No mail is sent from here, and the page must not promise one.
    checkYourEmailForPasswordReset:
      'Härifrån skickas ingen e-post. Be en administratör om ett nytt lösenord.',
    forgotPasswordEmailInstructions:
      'Härifrån skickas ingen e-post. Be en administratör om ett nytt lösenord.',
    forgotPasswordQuestion: 'Glömt lösenordet? Be en administratör om ett nytt.',
    emailSent: 'Be en administratör',
  },
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
