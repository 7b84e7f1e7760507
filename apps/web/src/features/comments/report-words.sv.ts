import { swedish } from './words.sv';

/** What differs from a comment where the message is a report on accessibility. */
export const swedishReport = {
  ...swedish,
  heading: 'Anmäl brist i tillgänglighet',
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
  problems: {
    ...swedish.problems,
    empty: 'Skriv ett meddelande innan du skickar.',
    control:
      'Texten innehöll styrtecken, som inte syns och inte kan sparas. De är borttagna nu. Läs igenom meddelandet och skicka det igen.',
    length: 'Meddelandet är för långt. Korta ned det och skicka igen.',
    personalData:
      'Ta bort personuppgifterna ur meddelandet och skicka igen. Vill du ha svar finns ett eget fält för din adress.',
    warning: 'Meddelandet kan innehålla personuppgifter. Ändra det, eller skicka det ändå.',
    rateLimit:
      'Det har kommit många meddelanden från din uppkoppling. Vänta en stund och skicka igen.',
    elsewhere: 'Meddelandet kom inte från formuläret på den här webbplatsen. Skicka det härifrån.',
    closed: 'Meddelandet kan inte tas emot här. Kontakta oss på ett annat sätt.',
    unavailable:
      'Ditt meddelande är inte mottaget. Det är ett fel hos oss. Texten finns kvar här: försök igen om en stund.',
    uncertain:
      'Vi vet inte än om meddelandet kom fram. Texten finns kvar här: skicka det igen om en stund. Har det redan kommit fram får du samma kvittens, och det sparas bara en gång.',
    removed: 'Personuppgifterna är borttagna. Läs igenom meddelandet och skicka det.',
  },
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
