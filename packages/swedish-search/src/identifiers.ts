/** Digits of a telephone number, postal code, organisation number and so on, with their separators. */
const number = /(?:\+\s?)?\d(?:[\s()/‑–-]{0,3}\d){3,24}/g;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{0,100}/gu;

const SHORTEST_IN_TEXT = 5;
/** Too long for a year or a house number. */
const SURE = 7;

export interface Identifiers {
  numbers: string[];
  emails: string[];
}

/** Strings in a text that are matched by characters rather than as words. */
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
  /** Whether it can only be an identifier: then no match means no results. */
  isSure: boolean;
}

/** How the first of some identifiers is written in a text. */
export function writtenIn(
  text: string,
  identifiers: readonly QueryIdentifier[],
): string | undefined {
  const isWanted = (value: string, kind: keyof Identifiers) =>
    identifiers.some((each) => each.kind === kind && value.includes(each.value));
  const numbers = text.matchAll(number);
  for (const [written] of numbers) if (isWanted(digitsOf(written), 'numbers')) return written;
  const emails = text.matchAll(email);
  for (const [written] of emails) if (isWanted(written.toLowerCase(), 'emails')) return written;
  return undefined;
}

/** The identifiers in a query, and the remaining words. */
export function readIdentifiers(query: string): { identifiers: QueryIdentifier[]; rest: string } {
  const identifiers: QueryIdentifier[] = [];
  const withoutEmails = query.replace(email, (written) => {
    identifiers.push({ kind: 'emails', value: written.toLowerCase(), isSure: true });
    return ' ';
  });
  const rest = withoutEmails.replace(number, (written) => {
    const value = digitsOf(written);
    if (!isPart(value, written)) return written;
    identifiers.push({ kind: 'numbers', value, isSure: value.length >= SURE });
    return ' ';
  });
  return { identifiers, rest: rest.trim() };
}

/** Four digits are usually a year; part of a telephone number has a gap or begins with 0. */
const isPart = (value: string, written: string): boolean =>
  value.length > 4 || value.startsWith('0') || /\d\D+\d/.test(written);

/** Swedish numbers in national form, however they are written (T14, E.164). */
function digitsOf(written: string): string {
  const digits = written.replace(/\D/g, '');
  const abroad = written.startsWith('+') ? digits : /^00(\d.*)/.exec(digits)?.[1];
  if (abroad === undefined) return isSwedish(digits) ? national(digits) : digits;
  return abroad.startsWith('46') ? national(abroad) : abroad;
}

/** International without a prefix: `46 31 390 06 30`. */
const isSwedish = (digits: string) => /^46[1-9]\d{7,8}$/.test(digits);

/** `+46 (0)31` is common too. */
const national = (digits: string) => `0${digits.slice(2).replace(/^0/, '')}`;

/** Short ones match only at the end: within a number they occur by chance. */
const SHORTEST_WITHIN = 5;

/** Telephone numbers, e-mail addresses and other identifiers, by document. */
export class IdentifierIndex {
  private readonly byKey = new Map<string, Identifiers>();

  put(key: string, text: string): void {
    const found = identifiersIn(text);
    if (found.numbers.length + found.emails.length > 0) this.byKey.set(key, found);
  }

  remove(key: string): void {
    this.byKey.delete(key);
  }

  /** The documents that contain all of some identifiers, in full or in part. */
  findAll(identifiers: readonly QueryIdentifier[]): string[] {
    return [...this.byKey].flatMap(([key, found]) =>
      identifiers.every(({ kind, value }) =>
        found[kind].some((each) => isLike(each, { kind, value })),
      )
        ? [key]
        : [],
    );
  }
}

const isLike = (each: string, { kind, value }: Pick<QueryIdentifier, 'kind' | 'value'>): boolean =>
  kind === 'emails' || value.length >= SHORTEST_WITHIN
    ? each.includes(value)
    : each.endsWith(value);
