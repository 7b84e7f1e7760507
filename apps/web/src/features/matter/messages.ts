import type { Matter } from '../../cms/matters';
import { defineMessages } from '../../messages/define-messages';
import type { MatterProblem } from './matter-state';

type State = Exclude<Matter['state'], 'done'> | NonNullable<Matter['closedAs']>;

const states: Record<State, string> = {
  new: 'Vi har tagit emot det du skrev, men inte börjat med det än.',
  handling: 'Vi arbetar med det du skrev.',
  answered: 'Du har fått svar.',
  quarantine:
    'Vi har tagit emot det du skrev. Det granskas innan det går vidare, eftersom det liknar reklam.',
  handled: 'Ärendet är avslutat.',
  duplicate:
    'Ärendet är avslutat. Samma sak fanns redan i ett annat ärende, och det tas om hand där.',
  spam: 'Ärendet är avslutat utan svar, eftersom det såg ut som skräppost.',
};

const problems: Record<MatterProblem, string> = {
  empty: 'Skriv koden som stod på kvittensen.',
  code: 'Koden hör inte till någon kommentar. Jämför den med kvittensen, tecken för tecken.',
  rateLimit: 'Många koder har prövats från din uppkoppling. Vänta en stund och försök igen.',
  elsewhere: 'Koden kom inte från formuläret på den här webbplatsen. Skriv den här.',
  unavailable: 'Vi kan inte visa kommentaren just nu. Det är ett fel hos oss. Försök om en stund.',
};

const swedish = {
  heading: 'Läs svaret på din kommentar',
  about:
    'När du kommenterade en sida fick du en kod på kvittensen. Skriv den här, så ser du om du har fått svar. Vi frågar inte vem du är.',
  label: 'Koden på kvittensen',
  hint: 'Sexton siffror och bokstäver, till exempel 7K3M-9QXA-0ZP2-R1TV. Stora och små bokstäver, mellanslag och streck spelar ingen roll.',
  show: 'Visa kommentaren',
  other: 'Läs en annan kommentar',
  lost: 'Har du tappat bort koden? Då kan vi tyvärr inte visa svaret, eftersom vi inte vet vem som har skrivit vad.',
  errorPrefix: 'Fel: ',
  notShown: 'Kommentaren kan inte visas',
  wait: (minutes: number) =>
    `Du kan försöka igen om ${minutes === 1 ? 'en minut' : `${minutes} minuter`}.`,
  problems,
  // The matter
  yours: 'Din kommentar',
  state: 'Läge',
  states,
  handledBy: 'Handläggs av',
  change: 'Ändring',
  pageChanged: 'Sidan har ändrats efter det du skrev, den',
  history: 'Vad som har skrivits',
  youWrote: 'Du skrev',
  answer: 'Svar',
  answerFrom: 'Svar från',
  noAnswer: 'Det finns inget svar än. Titta gärna in igen om några dagar.',
  saved:
    'Vill du komma tillbaka hit utan att skriva koden? Spara den här länken, till exempel som bokmärke:',
  anyone:
    'Den som har länken eller koden kan läsa ärendet och skriva i det. Visa dem inte för någon annan.',
  // Of a further message
  more: 'Skriv mer i ärendet',
  moreAbout:
    'Du kan skriva en gång till innan du får nästa svar. Skriv inga personuppgifter, varken dina egna eller någon annans.',
  sent: 'Meddelandet har kommit in',
  sentNumber: (receipt: string) =>
    `Det har kvittensnummer ${receipt}. Du läser svaret här, med samma kod.`,
  waiting: 'Du har skrivit mer i ärendet. När du har fått ett nytt svar kan du skriva igen.',
  unsent: 'Den här texten är inte skickad. Kopiera den om du vill ha den kvar.',
  // Of the receipt
  code: 'Din kod till svaret',
  only: 'Koden är den enda vägen till svaret. Vi vet inte vem du är och sparar inte koden, så ingen kan ta fram den igen. Spara den nu: skriv av den, skriv ut sidan eller spara länken.',
  aloud: 'Läs upp den ett tecken i taget:',
  letters:
    'Bokstäverna I, L, O och U finns inte i koden: det som ser ut som O är en nolla, och det som ser ut som I eller L är en etta.',
  link: 'Länken till svaret, om du hellre sparar den:',
  copy: 'Kopiera koden',
  copied: 'Koden är kopierad.',
  notCopied: 'Koden kunde inte kopieras. Markera den och kopiera själv.',
  print: 'Skriv ut',
  late: 'Koden till svaret visas bara den första timmen.',
};

const english: typeof swedish = {
  heading: 'Read the answer to your comment',
  about:
    'When you commented on a page you got a code on the receipt. Type it here to see whether you have an answer. We do not ask who you are.',
  label: 'The code on the receipt',
  hint: 'Sixteen digits and letters, for example 7K3M-9QXA-0ZP2-R1TV. Capital and small letters, spaces and hyphens make no difference.',
  show: 'Show the comment',
  other: 'Read another comment',
  lost: 'Have you lost the code? Then we cannot show the answer, since we do not know who has written what.',
  errorPrefix: 'Error: ',
  notShown: 'The comment cannot be shown',
  wait: (minutes) => `You can try again in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
  problems: {
    empty: 'Type the code that was on the receipt.',
    code: 'The code belongs to no comment. Compare it with the receipt, character by character.',
    rateLimit: 'Many codes have been tried from your connection. Wait a while and try again.',
    elsewhere: 'The code did not come from the form on this site. Type it here.',
    unavailable: 'We cannot show the comment right now. The fault is ours. Try again in a while.',
  },
  yours: 'Your comment',
  state: 'Status',
  states: {
    new: 'We have received what you wrote, but have not begun with it yet.',
    handling: 'We are working on what you wrote.',
    answered: 'You have an answer.',
    quarantine:
      'We have received what you wrote. It is reviewed before it is passed on, since it looks like advertising.',
    handled: 'The matter is closed.',
    duplicate:
      'The matter is closed. The same thing was already part of another matter, where it is dealt with.',
    spam: 'The matter is closed without an answer, since it looked like spam.',
  },
  handledBy: 'Handled by',
  change: 'Change',
  pageChanged: 'The page has been changed after what you wrote, on',
  history: 'What has been written',
  youWrote: 'You wrote',
  answer: 'Answer',
  answerFrom: 'Answer from',
  noAnswer: 'There is no answer yet. Please look in again in a few days.',
  saved:
    'Would you like to come back here without typing the code? Save this link, for example as a bookmark:',
  anyone:
    'Whoever has the link or the code can read the matter and write in it. Do not show them to anybody else.',
  more: 'Write more in the matter',
  moreAbout:
    'You can write once more before you get the next answer. Do not write personal data, your own or anybody else’s.',
  sent: 'Your message has arrived',
  sentNumber: (receipt) =>
    `Its receipt number is ${receipt}. You read the answer here, with the same code.`,
  waiting: 'You have written more in the matter. When you have a new answer you can write again.',
  unsent: 'This text has not been sent. Copy it if you would like to keep it.',
  code: 'Your code for the answer',
  only: 'The code is the only way to the answer. We do not know who you are and do not keep the code, so nobody can recover it. Save it now: write it down, print the page or save the link.',
  aloud: 'Read it aloud one character at a time:',
  letters:
    'The letters I, L, O and U are not in the code: what looks like O is a zero, and what looks like I or L is a one.',
  link: 'The link to the answer, if you would rather save that:',
  copy: 'Copy the code',
  copied: 'The code has been copied.',
  notCopied: 'The code could not be copied. Select it and copy it yourself.',
  print: 'Print',
  late: 'The code for the answer is shown for the first hour only.',
};

/** The texts of the page where an answer is read, and of the code on a receipt. */
export const matterMessages = defineMessages({ sv: swedish, en: english });

export type MatterMessages = typeof swedish;

/** The state of a matter in words. */
export const stateInWords = (
  { state, closedAs }: Pick<Matter, 'state' | 'closedAs'>,
  messages: MatterMessages,
): string => messages.states[state === 'done' ? (closedAs ?? 'handled') : state];
