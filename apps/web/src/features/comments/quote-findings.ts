import { findPersonalData, type Kind } from '@regionwebb/personal-data';

const AROUND = 40;

export type Quote = { kind: Kind; before: string; found: string; after: string };

/** Each finding with the words around it, so that the writer sees which and where (K6). */
export function quoteFindings(text: string, allowed: readonly string[]): Quote[] {
  return findPersonalData(text, { allowed }).map(({ kind, start, end }) => ({
    kind,
    before: (start > AROUND ? '…' : '') + oneLine(text.slice(Math.max(0, start - AROUND), start)),
    found: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end, end + AROUND)) + (end + AROUND < text.length ? '…' : ''),
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
