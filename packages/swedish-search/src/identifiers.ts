/** Digits of a telephone number, a postal code, an organisation number…, with what is written between them. */
const number = /(?:\+\s?)?\d(?:[\s()/‑–-]{0,3}\d){3,24}/g;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{0,100}/gu;

const SHORTEST_IN_TEXT = 5;
/** So long is no year or house number, and nothing but an identifier. */
const SURE = 7;

export interface Identifiers {
  numbers: string[];
  emails: string[];
}

/** What stands in a text that is looked for by its characters, and not as words. */
export function identifiersIn(text: string): Identifiers {
  return {
    numbers: [...text.matchAll(number)]
      .map(([written]) => digitsOf(written))
      .filter(({ length }) => length >= SHORTEST_IN_TEXT),
    emails: [...text.matchAll(email)].map(([written]) => written.toLowerCase()),
  };
}

export interface QueryIdentifier {
  kind: keyof Identifiers;
  value: string;
  /** Whether it can be nothing but an identifier: where none is like it, nothing is. */
  isSure: boolean;
}

/** How the first of some identifiers is written in a text. */
export function writtenIn(text: string, asked: readonly QueryIdentifier[]): string | undefined {
  const isAsked = (value: string, kind: keyof Identifiers) =>
    asked.some((each) => each.kind === kind && value.includes(each.value));
  const numbers = text.matchAll(number);
  for (const [written] of numbers) if (isAsked(digitsOf(written), 'numbers')) return written;
  const emails = text.matchAll(email);
  for (const [written] of emails) if (isAsked(written.toLowerCase(), 'emails')) return written;
  return undefined;
}

/** The identifiers of a question, and the words that are left of it. */
export function readIdentifiers(query: string): { asked: QueryIdentifier[]; rest: string } {
  const asked: QueryIdentifier[] = [];
  const withoutEmails = query.replace(email, (written) => {
    asked.push({ kind: 'emails', value: written.toLowerCase(), isSure: true });
    return ' ';
  });
  const rest = withoutEmails.replace(number, (written) => {
    const value = digitsOf(written);
    if (!isPart(value, written)) return written;
    asked.push({ kind: 'numbers', value, isSure: value.length >= SURE });
    return ' ';
  });
  return { asked, rest: rest.trim() };
}

/** Four digits are mostly a year; part of a telephone number is written with a gap or begins with 0. */
const isPart = (value: string, written: string): boolean =>
  value.length > 4 || value.startsWith('0') || /\d\D+\d/.test(written);

/** Swedish numbers as they are dialled within the country, however they are written (T14, E.164). */
function digitsOf(written: string): string {
  const digits = written.replace(/\D/g, '');
  const abroad = written.startsWith('+') ? digits : /^00(\d.*)/.exec(digits)?.[1];
  if (abroad === undefined) return isSwedish(digits) ? national(digits) : digits;
  return abroad.startsWith('46') ? national(abroad) : abroad;
}

/** Written as from abroad, without what says so: `46 31 390 06 30`. */
const isSwedish = (digits: string) => /^46[1-9]\d{7,8}$/.test(digits);

/** `+46 (0)31` is written too. */
const national = (digits: string) => `0${digits.slice(2).replace(/^0/, '')}`;

/** Short ones are found at the end alone, as within a number they are there by chance. */
const SHORTEST_WITHIN = 5;

/** Which documents have which telephone numbers, addresses for e-mail and other identifiers. */
export class IdentifierIndex {
  private readonly byKey = new Map<string, Identifiers>();

  put(key: string, text: string): void {
    const found = identifiersIn(text);
    if (found.numbers.length + found.emails.length > 0) this.byKey.set(key, found);
  }

  remove(key: string): void {
    this.byKey.delete(key);
  }

  /** The documents that have all of some identifiers, or ones that they are part of. */
  findAll(asked: readonly QueryIdentifier[]): string[] {
    return [...this.byKey].flatMap(([key, found]) =>
      asked.every(({ kind, value }) => found[kind].some((each) => isLike(each, { kind, value })))
        ? [key]
        : [],
    );
  }
}

const isLike = (each: string, { kind, value }: Pick<QueryIdentifier, 'kind' | 'value'>): boolean =>
  kind === 'emails' || value.length >= SHORTEST_WITHIN
    ? each.includes(value)
    : each.endsWith(value);
