import type { Claim, Finding, Finder, Hit, Options } from './finding';
import { findCheckedAccounts, findNamedAccounts } from './find-accounts';
import { findAddresses } from './find-addresses';
import { findBirthDates } from './find-birth-dates';
import { findEmails } from './find-emails';
import { findNames } from './find-names';
import { findPersonalNumbers } from './find-personal-numbers';
import { findPhones } from './find-phones';
import { normalise, type Normalised } from './normalise';
import { canonical, digest, isPublished } from './published';

// Phones come before personal numbers: 0.7 % of all mobile numbers have a valid check digit and day.
const FINDERS: Finder[] = [
  ...[findEmails, findPhones, findPersonalNumbers],
  ...[findNamedAccounts, findBirthDates, findAddresses, findNames],
];

/**
 * The personal data that can be recognised in a text, in the order of the text, never overlapping. Offsets are those of the
 * text as it was given. In time that is linear in its length. Few and sure patterns refuse; the rest is asked about
 * (public-sector 3.5, K7).
 */
export function findPersonalData(text: string, { published }: Options = {}): Finding[] {
  const normalised = normalise(text);
  return hitsIn(normalised.text)
    .filter((hit) => !published || !isPublished(hit, published))
    .map((hit) => inOriginal(hit, normalised, text));
}

/**
 * Digests of what the authority publishes: of each text as a whole (an address, a number, a name) and of everything in it that
 * would be found. They are compared with digests of what is found, so that a list of them names nobody.
 */
export function digestsOf(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((each) => hitsIn(normalise(each).text).map(({ match }) => match));
  return new Set([...texts, ...found].map((each) => digest(canonical(each))));
}

function hitsIn(text: string): Hit[] {
  const isTaken = new Uint8Array(text.length);
  const hits: Hit[] = [];
  const claims = FINDERS.flatMap((find) => find(text).sort(byLength)).sort(byCertainty);
  // A part of a card's number may look like a phone's.
  for (const claim of [...findCheckedAccounts(text), ...claims]) {
    if (isTaken.subarray(claim.start, claim.end).includes(1)) continue;
    isTaken.fill(1, claim.start, claim.end);
    if (isHit(claim)) hits.push(claim);
  }
  return hits.sort((a, b) => a.start - b.start);
}

const isHit = (claim: Claim): claim is Hit => claim.certainty !== 'allowed';

const byLength = (a: Claim, b: Claim): number => b.end - b.start - (a.end - a.start);

/** What is only asked about yields to the rest; otherwise the order of the finders stays. */
const byCertainty = (a: Claim, b: Claim): number =>
  Number(a.certainty === 'unsure') - Number(b.certainty === 'unsure');

function inOriginal(
  { kind, certainty, start, end }: Hit,
  { starts }: Normalised,
  original: string,
): Finding {
  const last = starts[end - 1] ?? 0;
  const units = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { kind, certainty, start: starts[start] ?? 0, end: last + units };
}
