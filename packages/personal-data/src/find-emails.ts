import { hitsOf, type Hit } from './finding';

const LOCAL = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._%+'-]{0,63}`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]{0,62}`;
const DOT = String.raw`(?:\.| ?[([{] ?(?:punkt|dot) ?[)\]}] ?| punkt | dot )`;
const AT = String.raw`(?: ?[([{<] ?(?:at|a|snabel-?a|@) ?[)\]}>] ?| snabel-?a | @ ?|@ )`;

const PLAIN = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${LOCAL}@${LABEL}(?:\.${LABEL})+`, 'gu');
const DISGUISED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])${LOCAL}${AT}${LABEL}(?:${DOT}${LABEL}){0,3}${DOT}\p{L}{2,12}(?![\p{L}\p{N}])`,
  'giu',
);

/** E-mail addresses: sure when written with `@`, unsure when disguised (`namn (at) region.se`). */
export function findEmails(text: string): Hit[] {
  return [
    ...hitsOf('email', PLAIN, text, () => 'sure'),
    ...hitsOf('email', DISGUISED, text, () => 'unsure'),
  ];
}
