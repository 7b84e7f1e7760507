import { isCommonName } from './common-names';
import { type Claim, hitsOf } from './finding';

const PART = String.raw`(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]+)?`;
const NAME = String.raw`${PART}(?: (?:(?:von|af|de|van|der|la) )?${PART}){0,3}`;
const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`;

// No `i` flag: it would make \p{Lu} take small letters too, and a name would swallow the sentence.
const any = (words: string) =>
  words.replace(/\\p\{L\}|\p{L}/gu, (letter) =>
    letter.startsWith('\\') ? letter : `[${letter}${letter.toUpperCase()}]`,
  );

const REGARDS = any(
  [
    String.raw`m\.? ?v\.? ?h\.?|v\.?h\.?|vänligen|vänlig(?:a|t|en)? hälsn(?:ing|ingar|\.)?|(?:med )?(?:de )?(?:vänlig(?:a|aste)?|bästa|varma?|hjärtliga|soliga|glada?|många) ?hälsning(?:ar)?`,
    String.raw`(?:bästa |vänliga )?hälsn(?:ing(?:ar|arna)?|\.)|hälsar|högaktningsfullt|tack på förhand|tack (?:så mycket|för hjälpen)|tack|tackar|kram(?:ar)?|allt gott|ha det (?:bra|gott|fint)|underskrift|undertecknad|signerat`,
    String.raw`(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) regards|regards|rgds|br|best wishes|all the best|best|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers|many thanks|thanks(?: in advance)?|thank you|signed|greetings|yours,|love,|warmly|respectfully|cordially|take care`,
  ].join('|'),
);
const AFTER_REGARDS = String.raw`(?:[ ]?[!,.:;/|*-]{0,3}[ \r\n]{0,5}[-/*~]{0,2} ?(?:[Ff]amiljen |[Ff]am\.? )?)`;
const END = String.raw`(?=$|[ ]?[\n.,!;:()/–-]|[ ](?:i|på|från|in|from|at|med|with|och|and|&) )`;

const SIGNED = new RegExp(
  `(?=\\p{Lu})(?<=${NOT_IN_WORD}(?:${REGARDS})${AFTER_REGARDS})(?<![\\p{L}])${NAME}${END}`,
  'gu',
);
/** "…vägen. /Anna", on its own line or at the end. */
const SLASH = new RegExp(
  `(?=\\p{Lu})(?<=(?:^|[\\s.!?])(?:/{1,2}|-|~) ?)${NAME}(?=[ .]{0,2}(?:$|\\n))`,
  'gu',
);

/** "mvh anna", "/anna": with small letters only the most common names. */
const SIGNED_SMALL = new RegExp(
  `(?=\\p{Ll})(?<=${NOT_IN_WORD}(?:${REGARDS})${AFTER_REGARDS}|(?:^|[\\s.!?])/{1,2} ?)(?<!\\p{L})\\p{Ll}+(?: \\p{Ll}+(?:sson|berg|ström|lund))?${END}`,
  'gu',
);
/** "Anna heter jag" */
const TURNED = new RegExp(`(?<!\\p{L})${NAME}(?= heter jag(?!\\p{L}))`, 'gu');

const SELF = any(
  String.raw`jag heter|heter jag|jag kallas|mitt (?:för|efter|fulla |riktiga )?namn(?:et)? är|mitt namn:|mitt namn, |my (?:full |first |last )?name is|my name:|my name's|i am called|they call me|(?:han|hon|hen|sonen|dottern|barnet|patienten|mannen|frun|mamman|pappan|brukaren|handläggaren|läkaren|sköterskan) heter|(?:(?:min|vår|mitt|vårt|hans|hennes) \p{L}{2,20}|vars \p{L}{2,20}) heter|(?:his|her) name is|(?:he|she) is called|namn:|name:|för- och efternamn:|förnamn:|efternamn:|hälsningar från|hälsning från|greetings from|regards from|undertecknad,?`,
);
const INTRODUCED = new RegExp(
  `(?=\\p{Lu})(?<=${NOT_IN_WORD}(?:${SELF})[ ]{0,2}\\n?[ ]?)${NAME}`,
  'gu',
);
/** "jag heter anna": what is no name after it is listed, for names are countless. */
const SMALL = new RegExp(
  `(?=\\p{Ll})(?<=${NOT_IN_WORD}(?:${any('jag heter|heter jag|mitt namn är|my name is')})[ ]{1,2})(?<name>\\p{Ll}[\\p{L}\\p{M}-]{1,30})(?: (?<last>\\p{Ll}{2,20}(?:sson|berg|ström|qvist|lund|gren)))?(?![\\p{L}])`,
  'gu',
);
const NO_NAMES = new Set(
  'inget ingenting inte samma något någonting som likadant det detsamma så annorlunda annat annan ju nog också lika vad exakt numera nu egentligen precis felstavat fel rätt borttaget borta med på kvar hemligt skyddat känt okänt vanligt ovanligt långt kort svårt listat registrerat publicerat för ett en den och eller not on in missing wrong misspelled misspelt spelled listed no nothing unimportant irrelevant private secret still the a of common unusual public hidden right correct shown also removed'.split(
    ' ',
  ),
);
/** Two words, or a common name, for "Jag är" and "I am" are followed by much else. */
const FULL = new RegExp(
  `(?=\\p{Lu})(?<=${NOT_IN_WORD}(?:${any("jag är|jag,|i am|i'm|i, |this is|det är|detta är")})[ ]{1,2})${PART}(?: ${PART})?(?![\\p{L}])`,
  'gu',
);

const PATIENT = /(?<!\p{L})(?:min|vår|my|our) patient(?!\p{L})/giu;

/** Names where the words around tell that they are: after a greeting or "jag heter". They are only asked about (K7). */
export function findNames(text: string): Claim[] {
  return [
    ...[SIGNED, INTRODUCED, SLASH, TURNED].flatMap((expression) =>
      hitsOf('name', expression, text, ({ 0: match, index }) => judge(match, text, index)),
    ),
    ...hitsOf('name', FULL, text, ({ 0: match }) =>
      (match.includes(' ') || isCommonName(match)) && isOfPerson(match) ? 'unsure' : undefined,
    ),
    ...hitsOf('name', SIGNED_SMALL, text, ({ 0: match }) =>
      isCommonName(match.split(' ')[0] ?? '') ? 'unsure' : undefined,
    ),
    ...hitsOf('name', SMALL, text, ({ groups }) =>
      NO_NAMES.has(groups?.['name'] ?? '') ? undefined : 'unsure',
    ),
    ...hitsOf('patient', PATIENT, text, () => 'unsure'),
  ];
}

function judge(match: string, text: string, index: number) {
  if (!isOfPerson(match)) return undefined;
  // "Hälsningar från Borås": a place, unless the name is a common one.
  const isFrom = /(?:från|from)\s{1,3}$/iu.test(text.slice(Math.max(0, index - 8), index));
  return !isFrom || isCommonName(match.split(' ')[0] ?? '') ? ('unsure' as const) : undefined;
}

/** Endings and words of organisations, roles and those who sign without a name. */
const ORGANISATION =
  /(?:region(?:en|ens)?|kommun(?:en)?|landsting(?:et)?|län(?:et)?|styrelse[nr]?|nämnd(?:en)?|förvaltning(?:en)?|verk(?:et)?|myndighet(?:en)?|bolag(?:et)?|förening(?:en)?|förbund(?:et)?|universitet(?:et)?|högskola[n]?|sjukhus(?:et)?|vårdcentral(?:en)?|mottagning(?:en)?|team(?:et)?|redaktion(?:en)?|kansli(?:et)?|enhet(?:en)?|avdelning(?:en)?|kontor(?:et)?|grupp(?:en)?|råd(?:et)?|institut(?:et)?|bibliotek(?:et)?|skola[n]?|museum|museet|stiftelse[n]?|byrå(?:n)?|tjänst(?:en)?|trafik(?:en)?|service|support|center|centrum|central(?:en)?|klinik(?:en)?|parti(?:et)?|presstjänst|växel(?:n)?|stab(?:en)?|direktion(?:en)?|fullmäktige|utskott(?:et)?|akademi(?:n)?|lag(?:et)?|arkiv(?:et)?|sällskap(?:et)?|klubb(?:en)?|\p{L}{3}andet|distrikt(?:et)?|samfund(?:et)?|facket|centrumet|hemmet|rådet|church|kyrka[n]?|församling(?:en)?)$/iu;
const ENGLISH_ORGANISATION =
  /^(?:AB|HB|KB|Region|Kommun|The|Council|Authority|Office|Department|Unit|Board|Agency|County|University|Hospital|Editors?|Staff|Committee|Municipality|Ministry|Association|Company|City|Stad|Stads|Team|Sweden|Swedish|Sverige|Sveriges|Svenska|Västra|Norra|Södra|Östra|Stora|Lilla|Nya|Gamla|Övre|Nedre|Mellersta|Web)$/u;
const NOT_A_NAME =
  /^(?:Fam|Familjen|En|Ett|Den|Det|De|Dem|Vi|Ni|Du|Jag|Er|Ert|Era|Min|Mitt|Mina|Vår|Alla|Många|Någon|Ingen|Från|För|Med|Och|Om|När|Hur|Vad|Varför|Var|Kan|Ska|Har|Är|Hej|Tack|Mvh|Hälsningar|Ps|PS|OBS|Obs|Anonym|Orolig|Arg|Glad|Nöjd|Missnöjd|Ledsen|Besviken|Trött|Nyfiken|Tacksam|Signaturen|Red|A|An|The|We|You|I|My|Our|Your|Is|It|This|That|There|Please|And|But|For|From|If|When|How|What|Why|Where|Can|Could|Would|Thanks|Anonymous|Concerned|Worried|Happy|Someone|Nobody|Everyone|Best|Kind|Med|Sidan|Länken|Kartan|Bra|Fin|Men|Så|Nu|Då|Här|Där|Detta|Dessa|Vänligen|Skicka|Svara|Ring|Se|Läs|Gör|Rätta|Fixa|Skriv|Lägg|Ändra|Ta|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Medborgare|Pensionär|Student|Förälder|Patient|Anhörig|Resenär|Boende|Granne|Mamma|Pappa|Farmor|Farfar|Mormor|Morfar|Elev|Politiker|Citizen|Resident|Parent|Pensioner|Visitor|Reader|Swedish|Göteborg|Stockholm|Malmö)$/u;
/** Medborgare, Malmöbo, invånaren, göteborgare */
const ROLE =
  /.{3,}(?:are|aren|arna|ant|ent|ör|ist|ister|logen|log|chef|chefen|ombud|ledare|ning|het|else)$|.{4,}bo(?:rna)?$/u;

function isOfPerson(name: string): boolean {
  const words = name
    .replace(/^(?:\p{Lu}\. ?)+/u, '')
    .trim()
    .split(' ');
  const [first = ''] = words;
  if (NOT_A_NAME.test(first) || words.some((word) => ENGLISH_ORGANISATION.test(word))) return false;
  if (words.some((word) => word.length > 3 && ORGANISATION.test(word) && !isCommonName(word)))
    return false;
  if (words.length === 1) {
    if (isCommonName(first)) return true;
    // An initial, or an abbreviation such as VGR.
    if (first.length < 2 || (first.length <= 4 && first === first.toUpperCase())) return false;
    return !ROLE.test(first);
  }
  return words.some((word) => word.length > 1);
}
