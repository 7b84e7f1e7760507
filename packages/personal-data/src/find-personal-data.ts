import type { Finding, Finder, Hit, Options } from './finding';
import { findEmails } from './find-emails';
import { findHints } from './find-hints';
import { findPersonalNumbers } from './find-personal-numbers';
import { findPhones } from './find-phones';
import { normalise, type Normalised } from './normalise';

// Phones come before personal numbers: 0.7 % of all mobile numbers have a valid check digit and day.
const FINDERS: Finder[] = [findEmails, findPhones, findPersonalNumbers, findHints];

/**
 * The personal data that can be recognised in a text, in the order of the text, never overlapping.
 * Offsets are those of the text as it was given. Few and sure patterns (public-sector 3.5, K7).
 */
export function findPersonalData(text: string, { allowed = [] }: Options = {}): Finding[] {
  const normalised = normalise(text);
  const permitted = new Set(allowed.map(canonical));
  const isTaken = new Uint8Array(normalised.text.length);
  const hits: Hit[] = [];
  for (const find of FINDERS) {
    for (const hit of find(normalised.text)) {
      if (isTaken.subarray(hit.start, hit.end).includes(1)) continue;
      isTaken.fill(1, hit.start, hit.end);
      hits.push(hit);
    }
  }
  return hits
    .filter((hit) => !permitted.has(canonical(hit.match)))
    .sort((a, b) => a.start - b.start)
    .map((hit) => inOriginal(hit, normalised, text));
}

function inOriginal(
  { kind, certainty, start, end }: Hit,
  { starts }: Normalised,
  original: string,
): Finding {
  const last = starts[end - 1] ?? 0;
  const units = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { kind, certainty, start: starts[start] ?? 0, end: last + units };
}

function canonical(contact: string): string {
  if (contact.includes('@')) return contact.toLowerCase();
  const digits = contact.replace('(0)', '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+46|0046)/, '0');
}
