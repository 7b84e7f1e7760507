import { digitGroups, type Digits, isSequence, type Run, runsFrom } from './digit-groups';
import { type Claim, hitsOf, type Judgement } from './finding';
import { hasCheckDigit, isBirthDate } from './personal-number';
import { isIdOfThing, textBefore, webAddresses } from './surroundings';

/** How ten and twelve digits are grouped by those who write a personal number. */
const PATTERNS = new Set([
  ...['10', '6,4', '2,2,2,4', '4,2,4', '2,4,4', '2,2,6', '6,3,1', '6,2,2', '4,2,2,2', '4,6'],
  ...['2,2,2,2,2', '2,2,2,3,1', '6,1,1,1,1', Array(10).fill(1).join()],
  ...['12', '8,4', '4,2,2,4', '2,6,4', '4,4,4', '6,2,4', '8,2,2', '4,2,2,2,2', '2,2,2,2,4'],
  ...['8,3,1', '2,8', '2,10', '4,8', '2,2,2,2,2,2', '8,1,1,1,1', Array(12).fill(1).join()],
]);

/** Within a date or the last four. */
const WITHIN = /^(?:[ ./_\-\n]|\r\n){1,3}$/;
/** Between a date and the last four: any signs, a line break, or words about them. */
const BETWEEN = /^(?:[^\p{L}\p{N}\n]|\r?\n){1,6}$/u;
const LAST_FOUR =
  /(?:fyra|siffr|kontroll|four|digits|ending|slutar|avslut|följt|och sen|och sedan|därefter|then|followed|(?:sista|last)[^\p{L}]*(?:är|is)?[^\p{L}]*$|^[^\p{L}]*(?:och|plus|samt|and)[^\p{L}]*$)/iu;
const NAMED_FOUR = /(?:fyra|siffr|kontroll|four|digit)/iu;
const WORDS = 40;

/** Numbers of persons, however they are written: sure when day and check digit are right, else unsure (K7). */
export function findPersonalNumbers(text: string): Claim[] {
  const digits = { text, groups: digitGroups(text) };
  const isInUrl = webAddresses(text);
  const claims: Claim[] = [];
  for (let index = 0; index < digits.groups.length;) {
    const claim = startingAt(digits, index, isInUrl);
    if (claim) claims.push(claim);
    while ((digits.groups[index]?.start ?? Infinity) < (claim?.end ?? 0)) index += 1;
    if (!claim) index += 1;
  }
  return [...claims, ...findInterim(text)];
}

function startingAt(
  all: Digits,
  first: number,
  isInUrl: (at: number) => boolean,
): Claim | undefined {
  let best: Claim | undefined;
  for (const run of runsFrom(all, first, LIMITS)) {
    const certainty = isInUrl(run.start) ? judgeInUrl(run) : judge(run, all);
    if (!certainty || (best?.certainty === 'sure' && certainty === 'unsure')) continue;
    const { start, end } = run;
    best = { kind: 'personalNumber', certainty, start, end, match: all.text.slice(start, end) };
  }
  return best ?? lastFourFirst(all, first);
}

const LIMITS = { least: 10, most: 12, joins, accepts: isNumber };

function joins(separator: string, before: string, next: string): boolean {
  if (WITHIN.test(separator)) return true;
  const isDate = before.length === 6 || before.length === 8;
  return isDate && next.length <= 4 && isBetween(separator);
}

const isBetween = (separator: string): boolean =>
  BETWEEN.test(separator) || (separator.length <= WORDS && LAST_FOUR.test(separator));

const DATE = { least: 6, most: 8, joins: (separator: string) => WITHIN.test(separator) };

/** "sista fyra 9805, född 850709" */
function lastFourFirst(all: Digits, first: number): Claim | undefined {
  const { text, groups } = all;
  const serial = groups[first];
  if (serial?.digits.length !== 4 || !LAST_FOUR.test(textBefore(text, serial.start)))
    return undefined;
  const date = groups[first + 1];
  if (!date || date.start - serial.end > WORDS) return undefined;
  for (const run of runsFrom(all, first + 1, DATE)) {
    if (!/^(?:6|8|2,2,2|4,2,2)$/.test(run.pattern)) continue;
    const ten = run.digits.slice(-6) + serial.digits;
    if (!isBirthDate(ten.slice(0, 6)) || !hasCheckDigit(ten)) continue;
    const { start } = serial;
    const { end } = run;
    return { kind: 'personalNumber', certainty: 'sure', start, end, match: text.slice(start, end) };
  }
  return undefined;
}

function judge(run: Run, all: Digits): Judgement {
  const { digits, pattern, separators, start } = run;
  if (!PATTERNS.has(pattern) || isSequence(run)) return undefined;
  const between = separators.at(-1) ?? '';
  if (
    separators.some((each) => /\p{L}/u.test(each)) &&
    !(/\p{L}/u.test(between) && /,4$/.test(pattern))
  )
    return undefined;
  const isBare = separators.length === 0;
  const isSigned = /^(?:6|8),4$/.test(pattern) && /^ ?[-+] ?$/.test(separators[0] ?? '');
  const isValid = hasCheckDigit(digits.slice(-10));
  if (isJoined(run, all) && !(isSigned && isValid)) return undefined;
  const isOfThing = isBare && isIdOfThing(textBefore(all.text, start));
  if (!isValid) return !isOfThing && looksLikeOne(run, all.text, isSigned) ? 'unsure' : undefined;
  if (isOfThing || isOfEvent(run)) return 'unsure';
  // As in a diary number: 2019-0412-1234.
  return pattern === '4,4,4' && separators[0] === '-' ? 'unsure' : 'sure';
}

/** Numbers in a web address are ids, unless they are written as a person's. */
const judgeInUrl = ({ digits, pattern, separators }: Run): Judgement =>
  /^(?:6|8),4$/.test(pattern) &&
  /^[-+]$/.test(separators[0] ?? '') &&
  hasCheckDigit(digits.slice(-10))
    ? 'unsure'
    : undefined;

function isNumber(digits: string): boolean {
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  if (digits.length !== 10 && digits.length !== 12) return false;
  const ten = digits.slice(-10);
  return isBirthDate(ten.slice(0, 6)) && !ten.startsWith('000', 6);
}

/** Whether more digits stand right before or after it, as in a period, a decimal number or a version. */
function isJoined({ start, end, separators, last }: Run, { text, groups }: Digits): boolean {
  const tight = separators.length === 0 ? /^[-:.,]$/ : /^[-:.]$/;
  const next = groups[last + 1];
  if (next && tight.test(text.slice(end, next.start))) return true;
  return tight.test(text.slice(start - 1, start)) && /\d/.test(text.charAt(start - 2));
}

/** A number with a wrong check digit is asked about only when it is grouped as a personal number is (K7). */
function looksLikeOne(run: Run, text: string, isSigned: boolean): boolean {
  const { digits, pattern, separators, start, end } = run;
  if (isSigned) return true;
  if (separators.length === 0 && /\p{L}/u.test(text.charAt(start - 1) + text.charAt(end)))
    return false;
  if (pattern === '10') return true;
  // As a timestamp: 202401151030.
  if (pattern === '12') return !digits.startsWith('20');
  const between = separators.at(-1) ?? '';
  if (!/^(?:6|8),4$/.test(pattern)) return false;
  if (LAST_FOUR.test(between)) return true;
  const year = Number(digits.slice(-10, -8));
  return /^[ ,]{1,2}$/.test(between) && year >= 30 && !/^(?:19|20)/.test(digits.slice(-4));
}

/** A day of this century and, after a space or comma, an hour or a year: 2019-10-24 1053. */
function isOfEvent({ digits, separators, pattern }: Run): boolean {
  const between = separators.at(-1) ?? '';
  const isApart =
    /^[ ,;\n]{1,2}$/.test(between) || (/\p{L}/u.test(between) && !NAMED_FOUR.test(between));
  if (!/^(?:8|4,2,2|6|2,2,2),4$/.test(pattern) || !isApart) return false;
  const [hour, minute] = [Number(digits.slice(-4, -2)), Number(digits.slice(-2))];
  const isYear = hour === 19 || hour === 20;
  if (digits.length === 10) return isYear && Number(digits.slice(0, 2)) < 40;
  return digits.startsWith('20') && (isYear || (hour < 24 && minute < 60));
}

const INTERIM =
  /(?<!\d|\d[-.,])(?:18|19|20)?(?<date>\d{6}) ?[-+/]? ?(?<letter>[TRSUWXJKLMN])(?<rest>\d{3})(?!\d|[-:.,]\d)/giu;

/** Numbers of those who have no personal number yet, with a letter among the last four (Skatteverket 330245). */
const findInterim = (text: string): Claim[] =>
  hitsOf('personalNumber', INTERIM, text, ({ 0: match, groups = {} }) => {
    const { date = '', letter = '', rest = '' } = groups;
    // "190101 N123" is far more often a date and a room.
    if (!isBirthDate(date) || match.includes(` ${letter}`)) return undefined;
    return hasCheckDigit(`${date}1${rest}`) ? 'sure' : undefined;
  });
