import { type Claim, hitsOf, type Judgement } from './finding';

const LOCAL = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,62}`;
const LAST = String.raw`\p{L}[\p{L}\p{M}\p{N}-]{1,23}`;
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const SIGN = String.raw`(?:@|%40|&#0{0,3}64;|&commat;)`;
const GAP = String.raw`[ \r\n]{0,3}`;
const DOT = String.raw`(?:\.| ?[([{<] ?(?:punkt|dot|\.) ?[)\]}>] ?| punkt | dot )`;
const AT = String.raw`(?: ?[([{<*"'] ?(?:at|a|ät|snabel-?a|kanelbulle|@) ?[)\]}>*"'] ?| ?[-_]at[-_] ?| - at - | (?:snabel-?a|kanelbulle|at sign) )`;

const PLAIN = new RegExp(`${BEFORE}${LOCAL}${SIGN}${LABEL}(?:\\.${LABEL}){0,5}\\.${LAST}`, 'giu');
/** Spaces at the sign, and perhaps at the dots: surely an address when they are at the dots too, or on one side of the sign. */
const SPACED = new RegExp(
  `${BEFORE}${LOCAL}(?<left>${GAP})${SIGN}(?<right>${GAP})${LABEL}(?<dots>(?:${GAP}\\.${GAP}${LABEL}){0,3}${GAP}\\.${GAP})(?<last>\\p{L}{2,12})${AFTER}`,
  'giu',
);
const DISGUISED = new RegExp(
  `${BEFORE}${LOCAL}${AT}${LABEL}(?:${DOT}${LABEL}){0,3}${DOT}\\p{L}{2,12}${AFTER}`,
  'giu',
);
/** "namn at example dot se": the dot too must be a word, or every "look at example.se" would be one. */
const SPELLED = new RegExp(
  `${BEFORE}${LOCAL} (?:at|snabel ?a|på) ${LABEL}(?:(?: dot | punkt )${LABEL}){0,3}(?: dot | punkt )\\p{L}{2,12}${AFTER}`,
  'giu',
);

/** "min mejl är namn at example.se": a full stop is enough where it is called an address. */
const CALLED = new RegExp(
  `(?<=(?:mejl|mail|e-?post|adress)\\p{L}{0,8}[^\\p{L}\\n]{1,3}(?:(?:är|is|till|to|på) )?)${LOCAL} (?:at|på) ${LABEL}(?:\\.${LABEL}){0,3}\\.\\p{L}{2,12}${AFTER}`,
  'giu',
);
/** With a comma or a word for the dot, or none after the name of a well-known provider. */
const MISTYPED = new RegExp(
  `${BEFORE}${LOCAL} ?${SIGN} ?(?:(?:gmail|hotmail|outlook|icloud|yahoo|live|telia)(?![\\p{L}\\p{N}.-])|${LABEL}(?:, ?| punkt | dot | ?\\((?:punkt|dot)\\) ?)(?:se|com|nu|org|net|eu|example)${AFTER})`,
  'giu',
);

/** E-mail addresses: sure when written with `@`, unsure when disguised (`namn (at) region.se`). */
export const findEmails = (text: string): Claim[] => [
  ...(/@|%40|&#|&c/.test(text) ? withSign(text) : []),
  ...(/[([{<*"' _-](?:at|a|ät|på|@|snabel|kanelbulle)/iu.test(text) ? withoutSign(text) : []),
];

function withSign(text: string): Claim[] {
  return [
    // A name in a social network, @namn@server.example, may be an authority's.
    ...hitsOf('email', PLAIN, text, ({ index }) =>
      text.charAt(index - 1) === '@' ? 'unsure' : 'sure',
    ),
    ...hitsOf('email', MISTYPED, text, () => 'unsure'),
    ...hitsOf('email', SPACED, text, ({ groups = {} }) => judgeSpaced(groups)),
  ];
}

function withoutSign(text: string): Claim[] {
  return [
    ...hitsOf('email', DISGUISED, text, () => 'unsure'),
    ...hitsOf('email', SPELLED, text, () => 'unsure'),
    ...hitsOf('email', CALLED, text, () => 'unsure'),
  ];
}

const COMMON = /^(?:se|com|nu|org|net|eu|info|gov|no|dk|fi|de|uk|io|example)$/i;

function judgeSpaced({
  left,
  right,
  dots = '',
  last = '',
}: Record<string, string | undefined>): Judgement {
  // "… till post@region. Se även": a full stop and another sentence, unless the last part is common.
  if (/\.\s+$/.test(dots) && !/\s\.\s+$/.test(dots))
    return COMMON.test(last) ? 'unsure' : undefined;
  return /\s/.test(dots) || (left === '' && right !== '') ? 'sure' : 'unsure';
}
