import { PREVIEW_MINUTES } from '@regionwebb/content/preview-token';

import { defineMessages } from './define-messages';

export type ErrorStatus = 400 | 403 | 404 | 405 | 410 | 413 | 415 | 500 | 503;

interface ErrorMessages {
  start: string;
  of: Record<ErrorStatus, readonly [heading: string, text: string]>;
}

/** The front server's error messages, when no page can be rendered. */
export const errorMessages = defineMessages<ErrorMessages>({
  sv: {
    start: 'Till startsidan',
    of: {
      400: ['Adressen går inte att läsa', 'Kontrollera att adressen är rätt skriven.'],
      403: [
        'Länken till förhandsgranskningen stämmer inte',
        'Öppna förhandsgranskningen på nytt, från redigeringen.',
      ],
      404: ['Sidan finns inte', 'Den kan ha flyttats eller tagits bort.'],
      405: ['Det går inte att göra så här', 'Adressen kan bara visas.'],
      410: [
        'Länken till förhandsgranskningen har gått ut',
        `Den gäller i ${PREVIEW_MINUTES} minuter. Öppna förhandsgranskningen på nytt, från redigeringen.`,
      ],
      413: [
        'Kommentaren är för lång',
        'Den har inte tagits emot. Gå tillbaka, korta texten och skicka igen.',
      ],
      415: ['Formuläret går inte att läsa', 'Gå tillbaka till sidan och skicka därifrån.'],
      500: ['Något gick fel hos oss', 'Sidan kan inte visas just nu. Försök igen om en stund.'],
      503: [
        'Sidan kan inte visas just nu',
        'Vi har ett tillfälligt fel. Försök igen om en liten stund.',
      ],
    },
  },
  en: {
    start: 'To the start page',
    of: {
      400: ['The address cannot be read', 'Check that it is spelled right.'],
      403: ['The link to the preview is not right', 'Open the preview anew, from where you edit.'],
      404: ['There is no such page', 'It may have been moved or removed.'],
      405: ['This cannot be done here', 'The address can only be viewed.'],
      410: [
        'The link to the preview has expired',
        `It is good for ${PREVIEW_MINUTES} minutes. Open the preview anew, from where you edit.`,
      ],
      413: [
        'The comment is too long',
        'It has not been received. Go back, shorten the text and send it again.',
      ],
      415: ['The form cannot be read', 'Go back to the page and send it from there.'],
      500: ['Something went wrong at our end', 'The page cannot be shown now. Try again shortly.'],
      503: [
        'The page cannot be shown now',
        'We have a temporary fault. Please try again in a little while.',
      ],
    },
  },
});
