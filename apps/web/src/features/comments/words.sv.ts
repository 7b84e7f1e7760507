import type { Kind } from '@regionwebb/personal-data';
import type { Problem } from './comment-state';

const kinds: Record<Kind, string> = {
  personalNumber: 'Ett nummer som ser ut som ett personnummer',
  email: 'En e-postadress',
  phone: 'Ett telefonnummer',
  cardNumber: 'Ett nummer som ser ut som ett kortnummer',
  name: 'Ett namn',
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
    'Det har kommit många kommentarer från din uppkoppling. Vänta en stund och skicka igen.',
  elsewhere: 'Kommentaren kom inte från formuläret på den här webbplatsen. Skicka den härifrån.',
  closed:
    'Sidan tar inte emot kommentarer, eller så finns den inte längre. Kontakta oss på ett annat sätt.',
  unavailable:
    'Din kommentar är inte mottagen. Det är ett fel hos oss. Texten finns kvar här: försök igen om en stund.',
  uncertain:
    'Vi vet inte än om kommentaren kom fram. Texten finns kvar här: skicka den igen om en stund. Har den redan kommit fram får du samma kvittens, och den sparas bara en gång.',
  replyTo:
    'Svarsadressen går inte att läsa som en e-postadress. Skriv den som namn@exempel.se, eller lämna fältet tomt.',
  removed: 'Personuppgifterna är borttagna. Läs igenom kommentaren och skicka den.',
};

export const swedish = {
  question: 'Hittade du det du sökte?',
  invitation: 'Lämna en kommentar',
  heading: 'Kommentera sidan',
  aboutPage: 'Kommentaren gäller sidan',
  goesTo: (team: string) =>
    `Det du skriver går till ${team}, som läser alla kommentarer. Du är anonym, så kontakta oss på ett annat sätt om du vill ha ett svar.`,
  team: 'webbredaktionen',
  careNotice:
    'Här kan ingen hjälpa dig med vård eller svara på frågor om din hälsa. Logga in på 1177 eller ring 1177. Ring 112 om någon är i fara.',
  careLink: 'Kontakta vården',
  noPersonalData:
    'Skriv inga personuppgifter, varken dina egna eller någon annans: inga namn, personnummer, telefonnummer eller e-postadresser.',
  publicRecord:
    'Kommentaren blir en allmän handling. Den sparas, och andra kan få läsa den om de begär det.',
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
  errorPrefix: 'Fel: ',
  faults: (count: number) =>
    count === 1 ? 'Ett fel behöver rättas' : `${count} fel behöver rättas`,
  notSent: 'Kommentaren är inte skickad',
  wait: (minutes: number) =>
    `Du kan skicka igen om ${minutes === 1 ? 'en minut' : `${minutes} minuter`}.`,
  kinds,
  problems,
  thanks: 'Tack för din kommentar',
  receipt: 'Kvittensnummer',
  receivedAt: 'Mottagen',
  page: 'Sida',
  keepNumber:
    'Spara kvittensnumret om du vill kunna fråga om kommentaren. Vi har inte sparat något om dig.',
  back: 'Tillbaka till sidan',
};
