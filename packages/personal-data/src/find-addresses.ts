import { type Claim, hitsOf } from './finding';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?::\p{L}{1,2})?`;
const NUMBER = String.raw`\d{1,3}(?:(?: ?[A-Ha-h])(?![\p{L}]))?`;
const AFTER = String.raw`(?![\p{L}\d]|[.,:]\d|[-/]\d{3}| ?(?:procent|%|kr|kronor|kWh|timmar|minuter|min|meter|m|km|mil|år|dagar|gånger|personer|bilar|lägenheter|st|minutes|metres|meters|years|hours)(?![\p{L}]))`;
const NR = '(?: nr\\.?| nummer)?';
const ENDS =
  '(?:gatan|gata|vägen|gränd|gränden|allé|allén|torget|stigen|backen|kajen|esplanaden|brinken|slingan|svängen|gången|bågen|avenyn|aveny|promenaden|platsen|bron|strandväg|åsväg)';
const OWN_WORD =
  '(?:gata|gatan|väg|vägen|gränd|gränden|plats|torg|torget|allé|backe|stig|gång|plan|park|kaj|boulevard|esplanad)';
const NAMED =
  '(?:Torget|Torg|Gatan|Gata|Vägen|Väg|Gränden|Gränd|Allén|Allé|Backen|Stigen|Kajen|Esplanaden)';

const SWEDISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${WORD}[ -]){0,3}\p{Lu}[\p{L}\p{M}]*${ENDS}(?:${NR} |(?=\d))|(?:${WORD} ){0,3}\p{Lu}[\p{L}\p{M}:]*(?:s|a) ${OWN_WORD}${NR} |(?:${WORD} ){1,3}${NAMED}${NR} )${NUMBER}${AFTER}`,
  'gu',
);
/** "bor på storgatan 12": with small letters only where somebody lives. */
const LIVES = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Bb]or(?: (?:nu|kvar|själv|hemma))? (?:på|vid|i)|[Bb]odde på|[Bb]osatt på|[Hh]emma på|(?:[Mm]in|[Vv]år|[Hh]ans|[Hh]ennes) (?:hem)?adress(?: är)?:?|[Aa]dress(?:en)?(?: är)?:?|[Aa]dr\.?:?) )(?!(?:är|nu|kvar|på|vid|i|the) )\p{L}[\p{L}\p{M} ]{2,40}? ${NUMBER}${AFTER}`,
  'gu',
);
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}./-])\d{1,4}[A-Da-d]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Terrace|Crescent|Close)(?![\p{L}])`,
  'gu',
);
const APARTMENT =
  /(?<!\p{L})(?:lgh|lägenhet|lägenhetsnummer|lgh-?nr)\.? ?(?:nr |nummer )?1[0-9]\d{2}(?!\d)/giu;
/** Roads, plans and places of work, which have numbers too. */
const NOT_HOME =
  /(?:arbets|mötes|håll|parkerings|upp|lek|rast|vänt|ställ|last|sitt|vård|plats)platsen |(?:^|[ -])(?:(?:riks|läns|europa|motor|genomfarts|lands|stats|huvud|cykel|gång|buss|tåg|vatten|luft|flyg)(?:väg|vägen|gata|gatan|gång|gången)|(?:över|till|in|ut|fram|av|om|under|åter|in|upp|ned|ner|före|öppen|till|genom|pågå|ingång|utgång|framgång|övergång|in)gången|(?:sjukdoms|tids|början|under)\p{L}*gången) /iu;
const PLAN =
  /^(?:Sveriges|Regionens|Kommunens|Vårdens|Årets|Statens|EU:s|FN:s|Nationella|Regionala|Lokala|Nya|Första|Andra|Tredje|Samma|Stora|Lilla|Denna|Sista|Västra|Norra|Södra|Östra|Egna|Bra|Många|Flera|Alla|Gamla)? ?(?:plan|plats|väg|gång) /u;

/** Street addresses with a number, and apartments; only asked about, for places have them too (K7). */
export function findAddresses(text: string): Claim[] {
  return [
    ...hitsOf('address', SWEDISH, text, ({ 0: match }) =>
      NOT_HOME.test(`${match} `) || PLAN.test(match) ? undefined : 'unsure',
    ),
    ...hitsOf('address', LIVES, text, ({ 0: match }) =>
      /(?:^| )(?:våning|plan|plats|avdelning|rum|sal|hus|kvarter|linje|nummer|väg|zon|år|ålder)\p{L}{0,3} \d/iu.test(
        match,
      )
        ? undefined
        : 'unsure',
    ),
    ...hitsOf('address', ENGLISH, text, () => 'unsure'),
    ...hitsOf('address', APARTMENT, text, () => 'unsure'),
  ];
}
