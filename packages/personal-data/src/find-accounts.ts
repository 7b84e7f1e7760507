import { digitGroups, type Digits, isSequence, runsFrom } from './digit-groups';
import { type Claim, hitsOf } from './finding';
import { luhnSum } from './personal-number';
import { isIdOfThing, textBefore, webAddresses } from './surroundings';

/** Number ranges and lengths of Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay and Maestro (ISO/IEC 7812). */
const BRANDS: [RegExp, number[]][] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|309|36|38|39)/, [14, 16]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6[0-9])/, [16, 18, 19]],
];
const GROUPED = /^(?:1[4-9]|4,4,4,[23467]|4,4,4,4,3|4,6,[45]|6,6,3|6,13|8,8|4,4,4,4)$/;

/** Numbers of cards and international accounts, known by their check digits; asked about (K7). */
export const findCheckedAccounts = (text: string): Claim[] => [
  ...findIbans(text),
  ...findCards(text),
];

/** Account numbers that only the words before them tell. */
export const findNamedAccounts = (text: string): Claim[] => [
  ...hitsOf('account', SWISH, text, () => 'unsure'),
  ...hitsOf('account', BANK_ACCOUNT, text, () => 'unsure'),
];

function findCards(text: string): Claim[] {
  const all = { text, groups: digitGroups(text) };
  const isInUrl = webAddresses(text);
  const claims: Claim[] = [];
  let taken = 0;
  all.groups.forEach(({ start }, index) => {
    if (start < taken || isInUrl(start)) return;
    const claim = cardAt(all, index);
    if (!claim) return;
    claims.push(claim);
    taken = claim.end;
  });
  return claims;
}

const CARD = {
  least: 14,
  most: 19,
  joins: (separator: string) => /^(?:[ ./_-]{1,3}|\r?\n)$/.test(separator),
};

function cardAt(all: Digits, first: number): Claim | undefined {
  if (!/^[2-6]/.test(all.groups[first]?.digits ?? '')) return undefined;
  for (const run of runsFrom(all, first, CARD)) {
    const { digits, pattern, start, end } = run;
    const isBrand = BRANDS.some(
      ([range, lengths]) => lengths.includes(digits.length) && range.test(digits),
    );
    if (!isBrand || !GROUPED.test(pattern) || luhnSum(digits) % 10 !== 0 || isSequence(run))
      continue;
    if (/[\d-][-.]?$/.test(all.text.slice(Math.max(0, start - 2), start))) continue;
    if (/^[-.]?\d/.test(all.text.slice(end, end + 2)) || isIdOfThing(textBefore(all.text, start)))
      continue;
    return {
      kind: 'cardNumber',
      certainty: 'unsure',
      start,
      end,
      match: all.text.slice(start, end),
    };
  }
  return undefined;
}

/** Lengths of account numbers by country (ISO 13616 registry). */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20'
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);
const IBAN_START = /(?<![\p{L}\p{N}])[a-z]{2}(?:[ -]?\d){2}/giu;
const LONGEST_WRITTEN = 80;

function findIbans(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const { 0: beginning, index: start } of text.matchAll(IBAN_START)) {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    const written = text.slice(start, start + LONGEST_WRITTEN);
    const found =
      length &&
      new RegExp(`^(?:[ .\\n-]{0,2}[a-z0-9]){${length}}(?![a-z0-9])`, 'i').exec(written)?.[0];
    if (found && isIban(found.replace(/[^a-z0-9]/gi, '')))
      claims.push({
        kind: 'account',
        certainty: 'unsure',
        start,
        end: start + found.length,
        match: found,
      });
  }
  return claims;
}

/** Modulus 97 over the account and then the country and check digits, with A as 10 (ISO 7064). */
function isIban(iban: string): boolean {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  const digits = [...rearranged].map((sign) => String(parseInt(sign, 36))).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Numbers that receive payments begin with 123; others' are phone numbers. */
const SWISH = /(?=123)(?<=swish\p{L}{0,6}[^\d\n]{0,20})123(?:[ -]?\d){7}(?!\d)/giu;
const BANK_ACCOUNT =
  /(?=\d)(?<=(?:(?<!\p{L})(?:bank)?konto(?:nummer|nr)?|clearing(?:nummer|nr)?|account(?: number| no)?)[^\p{L}\d\n]{1,3}(?:(?:är|is|nr|nummer|number)[^\p{L}\d\n]{1,3})?)\d(?:[ ,.-]{0,2}\d){9,15}(?![\d-])/giu;
