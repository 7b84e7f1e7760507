import type { Kind } from '@regionwebb/personal-data';
import type { Problem } from './comment-state';
import { defineMessages } from '../../messages/define-messages';

const kinds: Record<Kind, string> = {
  personalNumber: 'Ett nummer som ser ut som ett personnummer',
  birthDate: 'Ett födelsedatum',
  email: 'En e-postadress',
  phone: 'Ett telefonnummer',
  cardNumber: 'Ett nummer som ser ut som ett kortnummer',
  account: 'Ett nummer som ser ut som ett kontonummer',
  name: 'Ett namn',
  address: 'En gatuadress',
  patient: 'Något som verkar handla om en patient',
};

const problems: Record<Problem, string> = {
  empty: 'Skriv en kommentar innan du skickar.',
  control:
    'Texten innehöll styrtecken, som inte syns och inte kan sparas. De är borttagna nu. Läs igenom kommentaren och skicka den igen.',
  length: 'Kommentaren är för lång. Korta ned den och skicka igen.',
  personalData: 'Ta bort personuppgifterna ur kommentaren och skicka igen.',
  warning: 'Kommentaren kan innehålla personuppgifter. Ändra den, eller skicka den ändå.',
  trap: 'Ett fält som ska vara tomt var ifyllt. Det händer att webbläsaren gör det. Skicka en gång till.',
  rateLimit:
    'Det har kommit många kommentarer på kort tid, från din uppkoppling eller om den här sidan. Texten finns kvar här: vänta en stund och skicka igen.',
  elsewhere: 'Kommentaren kom inte från formuläret på den här webbplatsen. Skicka den härifrån.',
  closed:
    'Sidan tar inte emot kommentarer, eller så finns den inte. Kontakta oss på ett annat sätt.',
  unavailable:
    'Din kommentar är inte mottagen. Det är ett fel hos oss. Texten finns kvar här: försök igen om en stund.',
  uncertain:
    'Svaret dröjde eller så bröts anslutningen. Texten finns kvar här. Fråga igen om en stund: har kommentaren kommit fram får du din kvittens.',
  notReceived:
    'Kommentaren hade inte kommit fram. Texten finns kvar här: skicka den igen. Den sparas bara en gång.',
  replyTo:
    'Svarsadressen går inte att läsa som en e-postadress. Skriv den som namn@exempel.se, eller lämna fältet tomt.',
  tooLarge:
    'Kommentaren är för lång, och vi har inte läst hela. Början finns kvar här. Hela texten finns kvar i webbläsaren: gå bakåt, korta ned den och skicka igen.',
  notForm:
    'Kommentaren kom inte som ett formulär, så vi tog inte emot den. Läs igenom texten här och skicka den igen.',
  encoding:
    'Några tecken kan ha blivit fel på vägen, så vi tog inte emot kommentaren. Läs igenom texten här och skicka den igen.',
  fields:
    'Formuläret hade andra fält än det ska ha, så vi tog inte emot kommentaren. Läs igenom texten här och skicka den igen.',
  removed: 'Det markerade är borttaget. Läs igenom kommentaren och skicka den.',
};

/** Numbers up to twelve are written in words. */
const numbers = {
  sv: ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: [
    ...['one', 'two', 'three', 'four', 'five', 'six'],
    ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ],
} as const;

const minutesInSwedish = (minutes: number) =>
  `${numbers.sv[minutes - 1] ?? minutes} ${minutes === 1 ? 'minut' : 'minuter'}`;

const minutesInEnglish = (minutes: number) =>
  `${numbers.en[minutes - 1] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

const swedish = {
  heading: 'Kommentera sidan',
  headingOf: (title: string) => `Kommentera ”${title}”`,
  aboutPage: 'Kommentaren gäller sidan',
  goesTo: (team: string) =>
    `Det du skriver går till ${team}, som läser alla kommentarer. Du behöver inte säga vem du är: koden på kvittensen visar dig svaret.`,
  team: 'webbredaktionen',
  careNotice:
    'Här kan ingen hjälpa dig med vård eller svara på frågor om din hälsa. Logga in på 1177 eller ring 1177. Ring 112 om någon är i fara.',
  careLink: 'Kontakta vården',
  noPersonalData:
    'Skriv inga personuppgifter, varken dina egna eller någon annans: inga namn, personnummer, telefonnummer eller e-postadresser.',
  publicRecord:
    'Kommentaren blir en allmän handling. Den sparas, och andra kan få läsa den om de begär det. Här på webbplatsen visas ingenting av den, mer än det som registratorn kan publicera tillsammans med svaret, utan uppgifter om dig.',
  privacyLink: 'Så behandlar vi personuppgifter',
  required: '* obligatorisk',
  label: 'Din kommentar',
  limit: (most: string) => `högst ${most} tecken`,
  left: (count: string) => `${count} tecken kvar`,
  over: (count: string) => `${count} tecken för många`,
  tooLong: (count: string) => `Den är ${count} tecken för lång.`,
  trapLabel: 'Lämna tomt',
  send: 'Skicka kommentar',
  sendAnyway: 'Skicka ändå',
  remove: 'Ta bort det markerade ur texten',
  found: 'Det här hittade vi:',
  removed: (what: string) => `Borttaget ur texten: ${what}.`,
  readThrough: 'Läs igenom kommentaren och skicka den.',
  removedPrefix: 'Borttaget: ',
  errorPrefix: 'Fel: ',
  faults: (count: number) =>
    count === 1 ? 'Ett fel behöver rättas' : `${count} fel behöver rättas`,
  notSent: 'Kommentaren är inte skickad',
  notKnown: 'Vi vet inte än om kommentaren kom fram',
  askAgain: 'Fråga igen',
  sending: 'Skickar kommentaren …',
  asking: 'Vi vet inte än om kommentaren kom fram. Vi frågar tills vi vet. Texten finns kvar här.',
  closedHeading: 'Det går inte att kommentera här',
  contactDetails: 'Våra kontaktuppgifter',
  yourText: 'Din text',
  wait: (minutes: number) => `Du kan skicka igen om ${minutesInSwedish(minutes)}.`,
  kinds,
  problems,
  thanks: 'Tack för din kommentar',
  receipt: 'Kvittensnummer',
  receivedAt: 'Mottagen',
  page: 'Sida',
  code: 'Kod',
  keepNumber:
    'Spara kvittensnumret om du vill kunna fråga om kommentaren. Vi har inte sparat något om dig.',
  back: 'Tillbaka till sidan',
};

const english: typeof swedish = {
  heading: 'Comment on this page',
  headingOf: (title) => `Comment on “${title}”`,
  aboutPage: 'Your comment is about the page',
  goesTo: (team) =>
    `What you write goes to ${team}, who read every comment. You need not say who you are: the code on your receipt shows you the answer.`,
  team: 'the web editors',
  careNotice:
    'Nobody here can help you with care or answer questions about your health. Log in to 1177 or call 1177. Call 112 if someone is in danger.',
  careLink: 'Contact health care',
  noPersonalData:
    'Do not write personal data, your own or anybody else’s: no names, personal identity numbers, phone numbers or e-mail addresses.',
  publicRecord:
    'Your comment becomes a public record. It is kept, and others may read it if they ask to. Nothing of it is shown on this site, but for what the registrar may publish with the answer, without details of you.',
  privacyLink: 'How we handle personal data',
  required: '* required',
  label: 'Your comment',
  limit: (most) => `no more than ${most} characters`,
  left: (count) => `${charactersInEnglish(count)} left`,
  over: (count) => `${charactersInEnglish(count)} too many`,
  tooLong: (count) => `It is ${charactersInEnglish(count)} too long.`,
  trapLabel: 'Leave empty',
  send: 'Send comment',
  sendAnyway: 'Send anyway',
  remove: 'Remove what is marked from the text',
  found: 'This is what we found:',
  removed: (what) => `Removed from the text: ${what}.`,
  readThrough: 'Read your comment through and send it.',
  removedPrefix: 'Removed: ',
  errorPrefix: 'Error: ',
  faults: (count) =>
    count === 1 ? 'There is one error to correct' : `There are ${count} errors to correct`,
  notSent: 'Your comment has not been sent',
  notKnown: 'We do not know yet whether your comment arrived',
  askAgain: 'Ask again',
  sending: 'Sending your comment …',
  asking:
    'We do not know yet whether your comment arrived. We ask until we know. Your text is still here.',
  closedHeading: 'You cannot comment here',
  contactDetails: 'Our contact details',
  yourText: 'Your text',
  wait: (minutes) => `You can send again in ${minutesInEnglish(minutes)}.`,
  kinds: {
    personalNumber: 'A number that looks like a personal identity number',
    birthDate: 'A date of birth',
    email: 'An e-mail address',
    phone: 'A phone number',
    cardNumber: 'A number that looks like a card number',
    account: 'A number that looks like an account number',
    name: 'A name',
    address: 'A street address',
    patient: 'Something that seems to be about a patient',
  },
  problems: {
    empty: 'Write a comment before you send.',
    control:
      'The text had control characters, which cannot be seen or stored. They have been removed. Read your comment through and send it again.',
    length: 'Your comment is too long. Shorten it and send it again.',
    personalData: 'Remove the personal data from your comment and send it again.',
    warning: 'Your comment may contain personal data. Change it, or send it anyway.',
    trap: 'A field that should be empty was filled in. Browsers sometimes do that. Send it once more.',
    rateLimit:
      'Many comments have come in a short time, from your connection or about this page. Your text is still here: wait a while and send it again.',
    elsewhere: 'The comment did not come from the form on this site. Send it from here.',
    closed: 'The page does not take comments, or there is no such page. Contact us in another way.',
    unavailable:
      'Your comment has not been received. The fault is ours. Your text is still here: try again in a while.',
    uncertain:
      'The answer was late or the connection broke. Your text is still here. Ask again in a while: if your comment has arrived you get your receipt.',
    notReceived:
      'Your comment had not arrived. Your text is still here: send it again. It is stored only once.',
    replyTo:
      'The reply address does not read as an e-mail address. Write it as name@example.com, or leave the field empty.',
    tooLarge:
      'Your comment is too long, and we have not read all of it. The beginning is still here. The whole text is still in your browser: go back, shorten it and send it again.',
    notForm:
      'Your comment did not come as a form, so we did not receive it. Read the text through here and send it again.',
    encoding:
      'Some characters may have gone wrong on the way, so we did not receive your comment. Read the text through here and send it again.',
    fields:
      'The form had other fields than it should have, so we did not receive your comment. Read the text through here and send it again.',
    removed: 'What was marked has been removed. Read your comment through and send it.',
  },
  thanks: 'Thank you for your comment',
  receipt: 'Receipt number',
  receivedAt: 'Received',
  page: 'Page',
  code: 'Code',
  keepNumber:
    'Keep the receipt number if you want to ask about your comment. We have not kept anything about you.',
  back: 'Back to the page',
};

const charactersInEnglish = (count: string) =>
  count === '1' ? 'one character' : `${count} characters`;

/** The texts of the comment form, in one language. */
export const commentMessages = defineMessages({ sv: swedish, en: english });

export type CommentMessages = typeof swedish;

/** What has been removed from a text, and what to do next (K6): "Borttaget ur texten: en e-postadress. Läs …" */
export function describeRemoval(kinds: readonly Kind[], messages: CommentMessages): string {
  if (kinds.length === 0) return messages.problems.removed;
  const names = kinds.map((kind) => lowerFirst(messages.kinds[kind]));
  return `${messages.removed(names.join(', '))} ${messages.readThrough}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
