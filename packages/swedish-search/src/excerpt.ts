import type { Locale } from '@regionwebb/content/locales';
import type { SearchDocument } from './document';
import { termOf } from './terms';

/** A piece of a text, and whether it matches the query. */
export interface Part {
  text: string;
  isHit: boolean;
}

const LONGEST = 220;
const BEFORE = 60;
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** A text in pieces, with the words that have one of the terms marked. */
export function markTerms(text: string, terms: ReadonlySet<string>, locale: Locale): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const [start, stop] of hitsIn(text, terms, locale)) {
    if (start > end) parts.push({ text: text.slice(end, start), isHit: false });
    parts.push({ text: text.slice(start, stop), isHit: true });
    end = stop;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isHit: false });
  return parts;
}

/** The part of a document that matches: of its ingress, else of its text, else the ingress unmarked. */
export function excerptOf(
  document: SearchDocument,
  terms: ReadonlySet<string>,
  locale: Locale,
): Part[] {
  const { ingress } = document;
  if (hasHit(ingress, terms, locale)) return markTerms(around(ingress, 0), terms, locale);
  const text = document.text;
  const [first] = hitsIn(text, terms, locale);
  const shown = first ? around(text, first[0]) : around(ingress || text, 0);
  return markTerms(shown, terms, locale);
}

/** The part of a document that contains an identifier, as it is written there. */
export function excerptWith(document: SearchDocument, written: string): Part[] {
  const text = document.text;
  const [before = '', ...others] = around(text, text.indexOf(written)).split(written);
  const hit = { text: written, isHit: true };
  const parts = others.flatMap((after) => [hit, { text: after, isHit: false }]);
  return [{ text: before, isHit: false }, ...parts].filter((part) => part.text !== '');
}

const hasHit = (text: string, terms: ReadonlySet<string>, locale: Locale) =>
  hitsIn(text, terms, locale).next().done === false;

function* hitsIn(
  text: string,
  terms: ReadonlySet<string>,
  locale: Locale,
): Generator<readonly [start: number, end: number]> {
  if (terms.size === 0) return;
  for (const { 0: found, index } of text.matchAll(word))
    if (terms.has(termOf(found, locale))) yield [index, index + found.length];
}

/** Some words on either side of a position in a text, cut between words. */
function around(text: string, place: number): string {
  const from = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const start = from > place ? place : from;
  if (text.length - start <= LONGEST) return `${start > 0 ? '… ' : ''}${text.slice(start)}`;
  const gap = text.lastIndexOf(' ', start + LONGEST);
  const end = gap > place ? gap : start + LONGEST;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)} …`;
}
