import type { Locale } from '@regionwebb/content/locales';
import { defineMessages } from '../../messages/define-messages';
import { commentMessages, type CommentMessages } from './messages';

const swedish = {
  ...commentMessages('sv'),
  heading: 'Anmäl brist i tillgänglighet',
  headingOf: () => 'Anmäl brist i tillgänglighet',
  aboutPage: 'Det här är vår tillgänglighetsredogörelse:',
  goesTo: (team: string) =>
    `Meddelandet går till ${team}. Du behöver inte säga vem du är, och inte lämna någon adress.`,
  noPersonalData:
    'Skriv inga personuppgifter i meddelandet. Vill du ha svar finns ett eget fält för din e-postadress.',
  publicRecord:
    'Meddelandet blir en allmän handling. Det sparas, och andra kan få läsa det om de begär det.',
  label: 'Ditt meddelande',
  send: 'Skicka meddelande',
  notSent: 'Meddelandet är inte skickat',
  notKnown: 'Vi vet inte än om meddelandet kom fram',
  sending: 'Skickar meddelandet …',
  asking: 'Vi vet inte än om meddelandet kom fram. Vi frågar tills vi vet. Texten finns kvar här.',
  problems: {
    ...commentMessages('sv').problems,
    empty: 'Skriv ett meddelande innan du skickar.',
    control:
      'Texten innehöll styrtecken, som inte syns och inte kan sparas. De är borttagna nu. Läs igenom meddelandet och skicka det igen.',
    length: 'Meddelandet är för långt. Korta ned det och skicka igen.',
    personalData:
      'Ta bort personuppgifterna ur meddelandet och skicka igen. Vill du ha svar finns ett eget fält för din adress.',
    warning: 'Meddelandet kan innehålla personuppgifter. Ändra det, eller skicka det ändå.',
    rateLimit:
      'Det har kommit många meddelanden på kort tid. Texten finns kvar här: vänta en stund och skicka igen.',
    elsewhere: 'Meddelandet kom inte från formuläret på den här webbplatsen. Skicka det härifrån.',
    closed: 'Meddelandet kan inte tas emot här. Kontakta oss på ett annat sätt.',
    unavailable:
      'Ditt meddelande är inte mottaget. Det är ett fel hos oss. Texten finns kvar här: försök igen om en stund.',
    uncertain:
      'Svaret dröjde eller så bröts anslutningen. Texten finns kvar här. Fråga igen om en stund: har meddelandet kommit fram får du din kvittens.',
    notReceived:
      'Meddelandet hade inte kommit fram. Texten finns kvar här: skicka det igen. Det sparas bara en gång.',
    tooLarge:
      'Meddelandet är för långt, och vi har inte läst hela. Början finns kvar här. Hela texten finns kvar i webbläsaren: gå bakåt, korta ned den och skicka igen.',
    notForm:
      'Meddelandet kom inte som ett formulär, så vi tog inte emot det. Läs igenom texten här och skicka den igen.',
    encoding:
      'Några tecken kan ha blivit fel på vägen, så vi tog inte emot meddelandet. Läs igenom texten här och skicka den igen.',
    fields:
      'Formuläret hade andra fält än det ska ha, så vi tog inte emot meddelandet. Läs igenom texten här och skicka den igen.',
    removed: 'Det markerade är borttaget. Läs igenom meddelandet och skicka det.',
  },
  readThrough: 'Läs igenom meddelandet och skicka det.',
  thanks: 'Tack, meddelandet har kommit in',
  keepNumber:
    'Spara kvittensnumret om du vill kunna fråga om ärendet. Lämnade du en adress används den bara för att svara dig.',
  purpose: 'Vad gäller det?',
  purposes: {
    fault: 'Jag vill anmäla en brist',
    format: 'Jag vill ha innehåll i annat format',
  },
  replyTo: 'Din e-postadress, om du vill ha svar',
  replyToHint:
    'Frivilligt. Adressen sparas med meddelandet och används bara för svaret. Utan den kan vi inte skicka dig något.',
};

const english: typeof swedish = {
  ...commentMessages('en'),
  heading: 'Report an accessibility fault',
  headingOf: () => 'Report an accessibility fault',
  aboutPage: 'This is our accessibility statement:',
  goesTo: (team) =>
    `Your message goes to ${team}. You need neither say who you are nor leave an address.`,
  noPersonalData:
    'Do not write personal data in the message. If you want an answer, there is a field of its own for your e-mail address.',
  publicRecord:
    'Your message becomes a public record. It is kept, and others may read it if they ask to.',
  label: 'Your message',
  send: 'Send message',
  notSent: 'Your message has not been sent',
  notKnown: 'We do not know yet whether your message arrived',
  sending: 'Sending your message …',
  asking:
    'We do not know yet whether your message arrived. We ask until we know. Your text is still here.',
  problems: {
    ...commentMessages('en').problems,
    empty: 'Write a message before you send.',
    control:
      'The text had control characters, which cannot be seen or stored. They have been removed. Read your message through and send it again.',
    length: 'Your message is too long. Shorten it and send it again.',
    personalData:
      'Remove the personal data from your message and send it again. If you want an answer, there is a field of its own for your address.',
    warning: 'Your message may contain personal data. Change it, or send it anyway.',
    rateLimit:
      'Many messages have come in a short time. Your text is still here: wait a while and send it again.',
    elsewhere: 'The message did not come from the form on this site. Send it from here.',
    closed: 'The message cannot be received here. Contact us in another way.',
    unavailable:
      'Your message has not been received. The fault is ours. Your text is still here: try again in a while.',
    uncertain:
      'The answer was late or the connection broke. Your text is still here. Ask again in a while: if your message has arrived you get your receipt.',
    notReceived:
      'Your message had not arrived. Your text is still here: send it again. It is stored only once.',
    tooLarge:
      'Your message is too long, and we have not read all of it. The beginning is still here. The whole text is still in your browser: go back, shorten it and send it again.',
    notForm:
      'Your message did not come as a form, so we did not receive it. Read the text through here and send it again.',
    encoding:
      'Some characters may have gone wrong on the way, so we did not receive your message. Read the text through here and send it again.',
    fields:
      'The form had other fields than it should have, so we did not receive your message. Read the text through here and send it again.',
    removed: 'What was marked has been removed. Read your message through and send it.',
  },
  readThrough: 'Read your message through and send it.',
  thanks: 'Thank you, your message has arrived',
  keepNumber:
    'Keep the receipt number if you want to ask about the matter. If you left an address, it is used only to answer you.',
  purpose: 'What is it about?',
  purposes: {
    fault: 'I want to report a fault',
    format: 'I want content in another format',
  },
  replyTo: 'Your e-mail address, if you want an answer',
  replyToHint:
    'Optional. The address is kept with the message and used only for the answer. Without it we cannot send you anything.',
};

/** The texts of the form for reports on accessibility: those that differ from a comment's, and further fields'. */
export const reportMessages = defineMessages({ sv: swedish, en: english });

/** The texts of a form, by whether it is for reports on accessibility. */
export const formMessages = (locale: Locale, isReport: boolean): CommentMessages =>
  isReport ? reportMessages(locale) : commentMessages(locale);
