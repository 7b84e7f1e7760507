const collator = new Intl.Collator('sv');

/** A sorted copy in the order of the Swedish alphabet: Z, Å, Ä, Ö; V apart from W; é with e (T15). */
export const sortSwedish = <T>(items: readonly T[], name: (item: T) => string): T[] =>
  [...items].sort((a, b) => collator.compare(name(a), name(b)));
