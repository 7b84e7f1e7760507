import { Compounds } from './compounds';
import { formOf, termOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';

const text = `
  Regionen arbetar med regional utveckling, regionutveckling och landsbygdsutveckling. Regionutvecklingsnämnden
  svarar för hälso- och sjukvård, folkhälsa och folkhälsoarbete, tandvård, vård och vårdcentraler. På landsbygden
  går kollektivtrafik; kollektiv trafik kräver biljetter, bussar och snabbtåg. Snabba tåg och tågtrafik. Tandläkare,
  tänder, sjuka barn. Samverkan sker i samverkansavtal och avtal. Information och kommunikation till kommuner,
  kommunförbund och förbund. Plattformen bär transporter, sport, form och svar. Ansvar, områden, råd.
  Styrelse, styrelsemöte, möte, bemötande. Klimat, klimatmål, mål. Stad, bistånd, tillstånd. Arbete, nämnd, folk.
  Västra Götaland, götalandsvägen, väg, vägar, värde, värden, undersökning, sökning, sök, medborgare, borg. Utvecklingsstrategin.
`;

function compoundsOf(words: string[]) {
  const vocabulary = new Vocabulary('sv');
  for (const word of words) vocabulary.add(termOf(word, 'sv'), formOf(word, 'sv'));
  return new Compounds('sv', vocabulary);
}

const compounds = compoundsOf(wordsIn(text));
const isFound = (query: string, written: string) =>
  compounds.endingWith(termOf(query, 'sv')).includes(termOf(written, 'sv'));

it.each([
  ['utveckling', 'regionutveckling'],
  ['utvecklingen', 'landsbygdsutveckling'],
  ['utveckling', 'regionutvecklingsnämnden'],
  ['nämnd', 'regionutvecklingsnämnden'],
  ['vård', 'sjukvård'],
  ['vård', 'tandvård'],
  ['vard', 'tandvård'],
  ['hälsa', 'folkhälsoarbete'],
  ['arbete', 'folkhälsoarbete'],
  ['trafik', 'kollektivtrafik'],
  ['tåg', 'snabbtåg'],
  ['avtal', 'samverkansavtal'],
  ['förbund', 'kommunförbund'],
  ['möte', 'styrelsemöte'],
  ['mål', 'klimatmål'],
  ['väg', 'götalandsvägen'],
  ['strategi', 'utvecklingsstrategin'],
])('finds %s in %s', (query, written) => expect(isFound(query, written)).toBe(true));

it.each([
  ['form', 'information'],
  ['form', 'plattformen'],
  ['svar', 'ansvar'],
  ['råd', 'områden'],
  ['stånd', 'bistånd'],
  ['stånd', 'tillstånd'],
  ['sök', 'undersökning'],
  ['borg', 'medborgare'],
  ['möte', 'bemötande'],
  ['värde', 'sjukvård'],
  ['sport', 'transporter'],
  ['and', 'landsbygd'],
  ['region', 'region'],
])('does not find %s in %s', (query, written) => expect(isFound(query, written)).toBe(false));

it.each([
  ['göteborgskontoret', undefined],
  ['kommunavtal', ['kommun', 'avtal']],
  ['folkhälsonämnd', ['folk', 'hälso', 'nämnd']],
  ['landsbygdstrafik', ['landsbyg', 'trafik']],
  ['information', undefined],
])('takes %s apart into %j', (query, parts) => expect(compounds.partsOf(query)).toEqual(parts));

it('gives no more than can be query for at once, the first that came', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];
  const firsts = letters.flatMap((letter) => [`vatten${letter}k`, `mark${letter}k`]);
  const many = compoundsOf(['plan', ...firsts.flatMap((first) => [first, `${first}plan`])]);
  const found = many.endingWith('plan');
  expect([found.length, found[0]]).toEqual([30, 'vattenakplan']);
});
