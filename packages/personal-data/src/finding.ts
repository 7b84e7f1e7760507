export const kinds = [
  'personalNumber',
  'birthDate',
  'email',
  'phone',
  'cardNumber',
  'account',
  'name',
  'address',
  'patient',
] as const;

export type Kind = (typeof kinds)[number];

/** `sure` stops a comment; `unsure` is asked about, and the writer may send anyway (K7). */
export type Certainty = 'sure' | 'unsure';

/** `start` and `end` are UTF-16 offsets in the text as it was written; `end` is exclusive. */
export type Finding = { kind: Kind; certainty: Certainty; start: number; end: number };

export type Options = {
  /** What the authority has published, which is allowed: digests, made by `digestsOf`. */
  published?: ReadonlySet<string> | undefined;
};

/** A finding in the normalised text, before its place in the original is known. */
export type Hit = Finding & { match: string };

/** `allowed`: no personal data, and no part of any either, such as a service number. */
export type Judgement = Certainty | 'allowed' | undefined;

/** A hit, or a place where there is none to be found. */
export type Claim = Omit<Hit, 'certainty'> & { certainty: Certainty | 'allowed' };

export type Finder = (text: string) => Claim[];

/** Every match of a global expression that `judge` gives a certainty. */
export function hitsOf(
  kind: Kind,
  expression: RegExp,
  text: string,
  judge: (match: RegExpExecArray) => Judgement,
): Claim[] {
  const claims: Claim[] = [];
  for (const match of text.matchAll(expression)) {
    const certainty = judge(match);
    const { 0: found, index: start } = match;
    if (certainty) claims.push({ kind, certainty, match: found, start, end: start + found.length });
  }
  return claims;
}
