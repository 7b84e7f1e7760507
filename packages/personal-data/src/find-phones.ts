import { digitGroups, type Digits, isSequence, type Run, runsFrom } from './digit-groups';
import { type Claim, hitsOf, type Judgement } from './finding';
import { isBirthDate } from './personal-number';
import { isCalledPhone, isIdOfThing, textBefore, webAddresses } from './surroundings';

const JOINS = /^(?:[ ./_*\-()[\]]{1,4}|[ -]?\r?\n[ -]?|, )$/;
/** Starts a new number, in a list or on the next line. */
const ENDS = /[,\n(]/;

/**
 * Swedish and foreign phone numbers as people write them. Service numbers (020, 077, 0900), diary numbers, dates and hours are let
 * through. Own expressions: a phone library is many times their size, and takes diary numbers for phones (public-sector 3.5).
 */
export function findPhones(text: string): Claim[] {
  const all = { text, groups: digitGroups(text) };
  const isInUrl = webAddresses(text);
  const claims: Claim[] = [];
  for (let index = 0; index < all.groups.length;) {
    const claim = isInUrl(all.groups[index]?.start ?? 0) ? undefined : startingAt(all, index);
    if (claim) claims.push(claim);
    while ((all.groups[index]?.start ?? Infinity) < (claim?.end ?? 0)) index += 1;
    if (!claim) index += 1;
  }
  return [...claims, ...spelledOut(text)];
}

/** The beginning of a number decides how many digits it has and what may be asked of it. */
function startingAt(all: Digits, first: number): Claim | undefined {
  const { start = 0, digits = '' } = all.groups[first] ?? {};
  const plus = /\(?\+ ?\(?$/.exec(all.text.slice(Math.max(0, start - 4), start))?.[0];
  if (plus !== undefined)
    return longest(all, first, { most: 17, offset: plus.length, judge: abroad });
  const offset = all.text.charAt(start - 1) === '(' ? 1 : 0;
  if (/^00[1-9]|^00$/.test(digits)) return longest(all, first, { most: 17, offset, judge: abroad });
  if (digits.startsWith('0')) return longest(all, first, { most: 11, offset, judge: national });
  if (/^46|^7/.test(digits))
    return longest(all, first, { most: 11, offset, judge: withoutZero, accepts: isWithoutZero });
  return undefined;
}

type Shape = {
  most: number;
  /** How many characters before the first digit are part of the number. */
  offset: number;
  judge: (run: Run, all: Digits) => Judgement;
  accepts?: (digits: string) => boolean;
};

function longest(
  all: Digits,
  first: number,
  { offset, judge, ...limits }: Shape,
): Claim | undefined {
  let best: Claim | undefined;
  for (const run of runsFrom(all, first, { least: 8, joins, ...limits })) {
    if (isCut(run, all, offset)) continue;
    const certainty = judge(run, all);
    const { end } = run;
    const opens =
      all.text.charAt(run.start - offset) === '(' && !all.text.slice(run.start, end).includes(')');
    const start = run.start - offset + Number(opens);
    if (certainty)
      best = { kind: 'phone', certainty, start, end, match: all.text.slice(start, end) };
  }
  return best;
}

function joins(separator: string, before: string, next: string): boolean {
  if (!JOINS.test(separator)) return false;
  if (ENDS.test(separator) && /^0[1-9]/.test(next) && before.length > 3) return false;
  // A comma only after the area code: "031, 123 45 67".
  return !separator.includes(',') || (before.length <= 4 && before.startsWith('0'));
}

/** Whether digits or letters stand so near that this is a part of something else. */
function isCut(
  { start, end, last, digits, pattern }: Run,
  { text, groups }: Digits,
  offset: number,
): boolean {
  const next = groups[last + 1];
  if (next && /^[-.:/_]$/.test(text.slice(end, next.start))) return true;
  const before = text.slice(Math.max(0, start - offset - 2), start - offset);
  if (/[\p{L}\d][-_/]$|\d[.:]$/u.test(before) && !isMobile(digits)) return true;
  // Thousands: 1 050 000 000.
  if (/\d $/.test(before) && /^3(,3)*$/.test(pattern)) return true;
  const isBare = pattern === String(digits.length);
  if (!isBare) return false;
  if (/^\p{L}/u.test(text.slice(end, end + 2))) return true;
  return /[\p{L}_]$/u.test(before) && !isCalledPhone(textBefore(text, start));
}

const MOBILE = /^(?:0|46|0046)?7[02369]/;
const isMobile = (digits: string): boolean =>
  MOBILE.test(digits) && [9, 10, 11, 13].includes(digits.length);

/** 020, 0200, 077 and 0900: nobody's own number. Without the first 0. */
const SERVICE = /^(?:20|77|900|939|944)/;

function national(run: Run, all: Digits): Judgement {
  const { digits, pattern, separators } = run;
  if (digits.length < 8 || digits.length > 10 || digits.startsWith('00')) return undefined;
  const before = textBefore(all.text, run.start);
  const isMobileNumber = MOBILE.test(digits) && digits.length === 10;
  if (isIdOfThing(before) && (separators.length === 0 || !isMobileNumber)) return undefined;
  if (isDateOrHours(run)) return undefined;
  if (SERVICE.test(digits.slice(1))) return 'allowed';
  if (/^(?:6,4|2,2,2,4)$/.test(pattern) && isBirthDate(digits.slice(0, 6))) return undefined;
  const isCalled = isCalledPhone(before);
  if (separators[0]?.includes(',')) return isCalled || isMobileNumber ? 'sure' : 'unsure';
  const prefix = Number(pattern.split(',')[0]);
  if (separators.length === 0)
    return digits.length > 8 || digits.startsWith('08') || isCalled ? 'sure' : undefined;
  if (prefix > 2 || digits.startsWith('08')) return 'sure';
  return isMobileNumber || isCalled ? 'sure' : undefined;
}

function isDateOrHours(run: Run): boolean {
  const { digits, pattern, separators } = run;
  // Four figures and four figures are a pair of hours (0800-1700) or a number and a year (0123-2019).
  if (pattern === '4,4' || isSequence(run)) return true;
  if (
    /^2,2,(?:4|2)$/.test(pattern) &&
    separators[0] === separators[1] &&
    !/ /.test(separators[0] ?? '')
  )
    return true;
  if (/^2,2,4$/.test(pattern) && /(?:19|20)\d\d$/.test(digits)) return true;
  // 08.00-16.30
  const dots = separators.filter((each) => each.includes('.')).length;
  if (dots === 0) return false;
  const afterPrefix = new Set(separators.slice(1));
  return digits.length < 9 || (afterPrefix.size > 1 && pattern.startsWith('2,2'));
}

function abroad({ digits, pattern, separators }: Run): Judgement {
  const international = digits.replace(/^00/, '');
  const isSwedish = international.startsWith('46');
  if (
    isSwedish &&
    SERVICE.test(international.slice(2).replace(/^0/, '')) &&
    international.length > 9
  )
    return 'allowed';
  // Free in every country: +800.
  if (/^800/.test(international)) return international.length > 9 ? 'allowed' : undefined;
  const least = digits === international ? 9 : 10;
  if (international.length < least || international.length > 16) return undefined;
  // An amount: +10 000 000.
  if (/^\d{1,3}(?:,3)+$/.test(pattern) && international.endsWith('000')) return undefined;
  return separators.some((each) => each.includes('\n')) && !isSwedish ? undefined : 'sure';
}

const isWithoutZero = (digits: string): boolean => /^(?:46|460)?7[02369]\d{7}$/.test(digits);

/** A mobile number without its first 0 (70-123 45 67), or without the + (46 70 123 45 67). */
function withoutZero(run: Run, { text }: Digits): Judgement {
  const { pattern, separators, start } = run;
  const before = textBefore(text, start);
  if (isIdOfThing(before)) return undefined;
  if (isSequence(run) || /\d[ .,:-]$/.test(before)) return undefined;
  // As in an amount: 764 453 483 kronor.
  if (pattern === '3,3,3' && !isCalledPhone(before)) return undefined;
  const isShaped = /^(?:2,)?(?:2,3,2,2|2,7|3,2,2,2|2,3,4|2,3,2,2|2,2,3,2)$/.test(pattern);
  return isCalledPhone(before) || (isShaped && separators.some((each) => each.includes('-')))
    ? 'sure'
    : 'unsure';
}

const WORD =
  '(?:nolla|noll|ett|etta|en|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia|zero|oh|one|two|three|four|five|six|seven|eight|nine)';
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:noll|nolla|zero|oh)(?:[ ,.-]{1,2}${WORD}){7,11}(?!\\p{L})`,
  'giu',
);

/** "noll sju noll ett två tre fyra fem sex sju" */
const spelledOut = (text: string): Claim[] => hitsOf('phone', SPELLED, text, () => 'unsure');
