import { type Claim, hitsOf } from './finding';
import { hasCheckDigit, isBirthDate } from './personal-number';

const MONTH =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|aug(?:usti|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = String.raw`(?:[12]\d{3}|[-'’]?\d{2})`;
const DATE = [
  String.raw`[12]\d{3},? (?:den )?\d{1,2}(?::?[ea])? ${MONTH}(?!\p{L})`,
  String.raw`${MONTH} [12]\d{3}(?!\d)`,
  String.raw`(?:18|19|20)?\d{6}(?!\d)`,
  String.raw`(?:18|19|20)?\d{2} ?[-./ ] ?\d{1,2} ?[-./ ] ?\d{1,2}(?!\d)`,
  String.raw`\d{1,2} ?[-./] ?\d{1,2}(?: ?[-./ ] ?${YEAR})?(?!\d)`,
  String.raw`\d{1,2}(?::?[ea]|st|nd|rd|th)? (?:of )?${MONTH}\.?(?:,? ${YEAR})?(?!\d)`,
  String.raw`${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?(?!\d)`,
].join('|');

const BORN = String.raw`(?:född[ae]?|fött|föddes|födelsedatum(?:et)?|födelsedag(?:en)?|födelsetid|födelse-?nr|f\.|f:|f(?= (?:19|20)?\d{6}(?!\d))|fyller(?: år| \d{1,3}(?: år)?)?|fyllde(?: år| \d{1,3}(?: år)?)?|personnummer(?:et)?|pers(?:\.|on)?nr|pnr|p-?nr|born|d\.?o\.?b|date of birth|birth ?da(?:te|y)|personal(?: identity)? number)`;
const LINK = String.raw`(?:[ \n]{0,2}[:=(.,-]{0,2}[ \n]{1,2}|[:=(]|(?<=[.:=]))(?:(?:den|on|the|is|är|börjar(?: med| på)?|starts with|lördag(?:en)?|söndag(?:en)?|var|was|på|i|in|år)[ \n:]{1,2}){0,3}`;

const AFTER_WORD = new RegExp(`(?<=(?<![\\p{L}\\d])${BORN}${LINK})(?<date>${DATE})`, 'giu');
/** "850709 är min födelsedag", "9 juli 1985 föddes jag" */
const BEFORE_WORD = new RegExp(
  String.raw`(?<![\d.:/-])(?<date>${DATE})(?=,? (?:är|var|is|was|så|då)?[ ]?(?:jag |hon |han |hen |i was |she was |he was |my |min |mitt |hans |hennes |her |his )?(?:är |was )?(?:född(?:e?s|(?!\p{L}))|fött|födelsedag|födelsedatum|birthday|date of birth|born)(?: jag| hon| han| hen)?)`,
  'giu',
);
const LAST_FOUR =
  /^[^\d]{0,40}(?:sista|fyra|siffr|kontroll|last|four|digits|ending|slutar)[^\d]{0,40}(\d{4})(?!\d)/iu;

/** Birth dates, where words tell that they are: other dates are of events. With the last four after it, a personal number. */
export function findBirthDates(text: string): Claim[] {
  const claims = [AFTER_WORD, BEFORE_WORD].flatMap((expression) =>
    hitsOf('birthDate', expression, text, ({ groups }) =>
      isDate(groups?.['date'] ?? '') ? 'unsure' : undefined,
    ),
  );
  return claims.map((claim) => withLastFour(claim, text));
}

/** Six figures that are no day are no date, and neither is one of an hour or a section: "f. 1.2". */
const isDate = (date: string): boolean => {
  const digits = date.replace(/\D/g, '');
  if (/\p{L}/u.test(date)) return true;
  if (/^\d{6}$|^\d{8}$/.test(date))
    return isBirthDate(date.slice(-6)) && /^(?:18|19|20)?\d{6}$/.test(date);
  return digits.length >= 2 && !/^\d{1,2}\.\d{1,2}$/.test(date);
};

function withLastFour(claim: Claim, text: string): Claim {
  const [after = '', lastFour = ''] = LAST_FOUR.exec(text.slice(claim.end, claim.end + 90)) ?? [];
  const day = sixDigits(claim.match);
  if (lastFour === '' || !day || !isBirthDate(day) || !hasCheckDigit(day + lastFour)) return claim;
  const end = claim.end + after.length;
  return {
    ...claim,
    kind: 'personalNumber',
    certainty: 'sure',
    end,
    match: text.slice(claim.start, end),
  };
}

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[jy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'dec',
];

/** A written day as year, month and day in two figures each; undefined where there is no year. */
function sixDigits(date: string): string | undefined {
  const numbers = (date.match(/\d+/g) ?? []).map((number) => number.slice(-2).padStart(2, '0'));
  const month = MONTHS.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(date)) + 1;
  const [one, two, three] = numbers;
  if (month > 0)
    return two === undefined ? undefined : `${two}${String(month).padStart(2, '0')}${one}`;
  if (numbers.length === 1) return date.slice(-6);
  if (three === undefined) return undefined;
  const isYearFirst = /^(?:\d{4}|[4-9]\d|3[2-9])/.test(date);
  return isYearFirst ? `${one}${two}${three}` : `${three}${two}${one}`;
}
