export type Kind = 'personalNumber' | 'email' | 'phone' | 'cardNumber' | 'name' | 'patient';

/** `sure` stops a comment; `unsure` warns, and the writer may send anyway (K7). */
export type Certainty = 'sure' | 'unsure';

/** `start` and `end` are UTF-16 offsets in the text as it was written; `end` is exclusive. */
export type Finding = { kind: Kind; certainty: Certainty; start: number; end: number };

export type Options = {
  /** E-mail addresses and phone numbers of the authority, which are allowed. */
  allowed?: readonly string[];
};

/** A finding in the normalised text, before its place in the original is known. */
export type Hit = Finding & { match: string };

export type Finder = (text: string) => Hit[];

/** Every match of a global expression that `judge` gives a certainty. */
export function hitsOf(
  kind: Kind,
  expression: RegExp,
  text: string,
  judge: (match: RegExpExecArray) => Certainty | undefined,
): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(expression)) {
    const certainty = judge(match);
    const { 0: found, index: start } = match;
    if (certainty) hits.push({ kind, certainty, match: found, start, end: start + found.length });
  }
  return hits;
}
