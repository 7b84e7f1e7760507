import type { Words } from '../../translations/translate';

/** What was left out of a paste, and how often. */
export type Losses = Map<Loss, number>;

export type Loss = keyof typeof sentences;

/** Counts one loss. */
export const countLoss = (losses: Losses, loss: Loss): void => {
  losses.set(loss, (losses.get(loss) ?? 0) + 1);
};

/** A sentence for each kind of loss. */
export const lossMessages = (losses: Losses, language: keyof Words): string[] =>
  [...losses].map(([loss, count]) => sentences[loss][language](amount(count, loss, language)));

interface Amount {
  /** With a capital: "En", "Två", "13". */
  some: string;
  one: boolean;
}

type Sentence = Record<keyof Words, (amount: Amount) => string>;

const sentences = {
  image: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'bild' : 'bilder'} följde inte med. Lägg in ${one ? 'den' : 'dem'} med blocket Bild i brödtexten.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'picture was' : 'pictures were'} left out. Add ${one ? 'it' : 'them'} with the block Picture in the body.`,
  },
  embedded: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'inbäddad sak' : 'inbäddade saker'} (film, ljud, diagram eller formulär) följde inte med.`,
    en: ({ some, one }) =>
      `${some} embedded ${one ? 'thing' : 'things'} (film, sound, chart or form) ${one ? 'was' : 'were'} left out.`,
  },
  fileLink: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'länk till en fil på din dator togs bort; länkens ord står kvar. Ladda upp filen' : 'länkar till filer på din dator togs bort; länkarnas ord står kvar. Ladda upp filerna'} under Bilder och filer och länka dit.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'link to a file on your computer was' : 'links to files on your computer were'} removed; the words remain. Upload ${one ? 'the file' : 'the files'} and link to ${one ? 'it' : 'them'}.`,
  },
  adminLink: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'länk' : 'länkar'} till redigeringen eller en förhandsgranskning togs bort, eftersom besökare inte kommer dit. Välj sidan i stället.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'link' : 'links'} to the admin or a preview ${one ? 'was' : 'were'} removed, since visitors cannot open ${one ? 'it' : 'them'}. Choose the page instead.`,
  },
  deadLink: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'länk som inte fungerar' : 'länkar som inte fungerar'} på en webbplats togs bort; ${one ? 'länkens' : 'länkarnas'} ord står kvar.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'link that does' : 'links that do'} not work on a website ${one ? 'was' : 'were'} removed; the words remain.`,
  },
  table: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'tabell' : 'tabeller'} blev vanlig text, en rad för varje tabellrad: här kan det inte stå tabeller, bara i brödtexten.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'table' : 'tables'} became plain text, a line for each row: only the body can hold tables.`,
  },
  contents: {
    sv: () => 'Innehållsförteckningen följde inte med: dess sidnummer finns inte på webben.',
    en: () => 'The table of contents was left out: its page numbers do not exist on the web.',
  },
  footnote: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'fotnot' : 'fotnoter'} följde inte med. Skriv in det som behövs i texten.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'footnote was' : 'footnotes were'} left out. Write what is needed into the text.`,
  },
  comment: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'kommentar' : 'kommentarer'} i marginalen följde inte med.`,
    en: ({ some, one }) =>
      `${some} ${one ? 'comment' : 'comments'} in the margin ${one ? 'was' : 'were'} left out.`,
  },
  textBox: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'textruta' : 'textrutor'} följde inte med. Kopiera ${one ? 'dess' : 'deras'} text för sig, till exempel till blocket Faktaruta.`,
    en: ({ some, one }) =>
      `${some} text ${one ? 'box was' : 'boxes were'} left out. Copy ${one ? 'its' : 'their'} text separately, into a fact box for example.`,
  },
  deletion: {
    sv: ({ some, one }) =>
      `${some} ${one ? 'struken bit' : 'strukna bitar'} text följde inte med. Läs igenom: ändringarna var inte godkända än.`,
    en: ({ some, one }) =>
      `${some} deleted ${one ? 'passage was' : 'passages were'} left out. Check the text: its changes had not been accepted yet.`,
  },
} satisfies Record<string, Sentence>;

/** In Swedish every noun above has the article "en". */
const numbers = {
  sv: ['En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: [
    'A',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ],
};

const amount = (count: number, loss: Loss, language: keyof Words): Amount => {
  const some = numbers[language][count - 1] ?? String(count);
  const an = language === 'en' && count === 1 && loss === 'embedded';
  return { some: an ? 'An' : some, one: count === 1 };
};
