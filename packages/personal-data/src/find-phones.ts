import { hitsOf, type Hit } from './finding';
import { isBirthDate } from './personal-number';

const BEFORE = String.raw`(?<![\p{L}\d+/.,:=_-]|\d )`;
const AFTER = String.raw`(?!\d|-\d|[.:,]\d|\p{L})`;
// Each digit can be matched in one way only and the number has an end, so that no text takes more than linear time.
const GROUPS = String.raw`(?:[ -]{0,3}\d){1,40}`;

const ABROAD = new RegExp(
  String.raw`${BEFORE}(?:\+|00)[1-9]\d{0,2}[ .-]{0,2}(?:\(0\))?[ .-]{0,2}\d(?:[ .-]{0,2}\d){0,40}${AFTER}`,
  'gu',
);
const NATIONAL = new RegExp(
  String.raw`${BEFORE}\(?0[1-9]\d{0,3}\)?(?: ?[-/] ?| )?${GROUPS}${AFTER}`,
  'gu',
);
const DOTTED = new RegExp(String.raw`${BEFORE}0[1-9]\d(?:\.\d{2,3}){3}${AFTER}`, 'gu');

/** Swedish and foreign phone numbers as people write them; diary numbers, dates and hours are let through. */
export function findPhones(text: string): Hit[] {
  return [
    ...hitsOf('phone', ABROAD, text, ([match]) => (isAbroad(match) ? 'sure' : undefined)),
    ...hitsOf('phone', NATIONAL, text, (match) =>
      isNational(match[0], match) ? 'sure' : undefined,
    ),
    ...hitsOf('phone', DOTTED, text, ([match]) => (digits(match) === 10 ? 'sure' : undefined)),
  ];
}

function isAbroad(match: string): boolean {
  const least = match.startsWith('+') ? 9 : 11;
  return digits(match) >= least && digits(match) <= 17;
}

function isNational(match: string, { input, index }: { input: string; index: number }): boolean {
  const count = digits(match);
  if (count < 8 || count > 11) return false;
  if (/^\d{2}[- ]\d{2}[- ](?:19|20)\d{2}$/.test(match)) return false;
  if (/ISBN[^\p{L}\d]{0,3}$/iu.test(input.slice(Math.max(0, index - 8), index))) return false;
  const shaped = /^(\d{6})[- ]\d{4}$/.exec(match);
  if (shaped?.[1] && isBirthDate(shaped[1])) return false;
  const prefix = /^\(?(\d+)/.exec(match)?.[1] ?? '';
  if (prefix.length === 2) return prefix === '08';
  // Four figures and four figures are a pair of hours (0800-1700) or a number and a year (0123-2019).
  return prefix.length !== 4 || count > 8;
}

function digits(match: string): number {
  return match.replace(/\D/g, '').length;
}
