import { countCharacters, isTooHeavy } from '@regionwebb/content/comment-length';
import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import { digestsOf, findPersonalData, replaceFindings, type Kind } from '@regionwebb/personal-data';
import type { CommentRules } from '../../cms/comments';
import type { Problem } from './comment-state';

/** The problem of a text, the same in the browser and on the server (K4, K7, K19). */
export function judgeText(
  text: string,
  { maxLength, allowed }: CommentRules,
): Extract<Problem, 'empty' | 'control' | 'length' | 'personalData' | 'warning'> | undefined {
  if (isTooHeavy(text, maxLength)) return 'length';
  if (isBlank(text)) return 'empty';
  if (withoutControlCharacters(text) !== text) return 'control';
  if (countCharacters(text) > maxLength) return 'length';
  const findings = findPersonalData(text, { published: digestsOf(allowed) });
  if (findings.some(({ certainty }) => certainty === 'sure')) return 'personalData';
  return findings.length > 0 ? 'warning' : undefined;
}

/** How many characters too long a text is; undefined when it is too long to count. */
export function charactersOver(text: string, maxLength: number): number | undefined {
  return isTooHeavy(text, maxLength) ? undefined : countCharacters(text) - maxLength;
}

/** The text without its findings; done only when the writer has pressed the button for it (K6). */
export function removeFindings(text: string, allowed: readonly string[]): string {
  return replaceFindings(
    text,
    findPersonalData(text, { published: digestsOf(allowed) }),
    ({ kind }) => (kind === 'patient' ? undefined : ''),
  );
}

const AROUND = 40;

export type Quote = { kind: Kind; before: string; found: string; after: string };

/** Each finding with the words around it, so that the writer sees which and where (K6). */
export function quoteFindings(text: string, allowed: readonly string[]): Quote[] {
  return findPersonalData(text, { published: digestsOf(allowed) }).map(({ kind, start, end }) => ({
    kind,
    before: (start > AROUND ? '…' : '') + oneLine(text.slice(Math.max(0, start - AROUND), start)),
    found: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end, end + AROUND)) + (end + AROUND < text.length ? '…' : ''),
  }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
