import { hitsOf, type Hit } from './finding';
import { luhnSum } from './personal-number';

const CARD = /(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d-])/gu;
// No `i` flag: it would make \p{Lu} take small letters too, and a name would swallow the sentence.
const NAME =
  /(?<=(?<!\p{L})(?:[Jj]ag heter|[Mm]itt namn är|[Mm]itt namn:|[Hh]eter jag|[Mm]y name is|[Hh]älsar|[Mm][Vv][Hh],?|[Pp]atienten heter)\s{1,3})\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){1,3}/gu;
const PATIENT =
  /(?<!\p{L})(?:(?:min|vår|my|our) patient|(?:min|mitt|hans|hennes|my|his|her) (?:journal|diagnos|diagnosis|medical record))(?!\p{L})/giu;

/** Things that are personal data now and then; they only ever warn (K7). */
export function findHints(text: string): Hit[] {
  return [
    ...hitsOf('cardNumber', CARD, text, ([match]) =>
      luhnSum(match.replace(/\D/g, '')) % 10 === 0 ? 'unsure' : undefined,
    ),
    ...hitsOf('name', NAME, text, () => 'unsure'),
    ...hitsOf('patient', PATIENT, text, () => 'unsure'),
  ];
}
