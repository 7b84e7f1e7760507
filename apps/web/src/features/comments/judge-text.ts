import { countCharacters, isTooHeavy } from '@regionwebb/content/comment-length';
import { isBlank, withoutControlCharacters } from '@regionwebb/content/comment-text';
import {
  type Finding,
  findPersonalData,
  type Kind,
  replaceFindings,
} from '@regionwebb/personal-data';
import type { CommentRules } from '../../cms/comment-rules';
import type { Problem, Quote } from './comment-state';

type Fault = Extract<Problem, 'empty' | 'control' | 'length' | 'personalData' | 'warning'>;

/** The problem of a text, the same in the browser and on the server (K4, K7, K19). */
export function judgeText(text: string, { maxLength, published }: CommentRules): Fault | undefined {
  if (isTooHeavy(text, maxLength)) return 'length';
  if (isBlank(text)) return 'empty';
  if (withoutControlCharacters(text) !== text) return 'control';
  if (countCharacters(text) > maxLength) return 'length';
  const [first] = toResolve(text, published);
  return first && (first.certainty === 'sure' ? 'personalData' : 'warning');
}

/** How many characters too long a text is; undefined when it is too long to count. */
export function charactersOver(text: string, maxLength: number): number | undefined {
  return isTooHeavy(text, maxLength) ? undefined : countCharacters(text) - maxLength;
}

/** What the writer is told of: first only what is sure and must go, and what is unsure when nothing else is left (K7). */
function toResolve(text: string, published: ReadonlySet<string>): Finding[] {
  const findings = findPersonalData(text, { published });
  const sure = findings.filter(({ certainty }) => certainty === 'sure');
  return sure.length > 0 ? sure : findings;
}

/**
 * The text without what the writer was told of, and its kinds; done only when she has pressed the button for it (K6). A phrase
 * such as "min patient" stays, since the sentence would be lost with it.
 */
export function removeFindings(
  text: string,
  published: ReadonlySet<string>,
): { text: string; removed: Kind[] } {
  const findings = toResolve(text, published).filter(({ kind }) => kind !== 'patient');
  return {
    text: replaceFindings(text, findings, () => ''),
    removed: [...new Set(findings.map(({ kind }) => kind))],
  };
}

const AROUND = 40;
/** More would be a wall of text; the rest is shown when these are gone. */
const MOST_QUOTES = 20;

/** Each thing that the writer is told of with the words around it, so that she sees which and where (K6). */
export function quoteFindings(text: string, published: ReadonlySet<string>): Quote[] {
  return toResolve(text, published)
    .slice(0, MOST_QUOTES)
    .map(({ kind, start, end }) => ({
      kind,
      before: (start > AROUND ? '…' : '') + oneLine(text.slice(Math.max(0, start - AROUND), start)),
      found: oneLine(text.slice(start, end)),
      after: oneLine(text.slice(end, end + AROUND)) + (end + AROUND < text.length ? '…' : ''),
    }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
