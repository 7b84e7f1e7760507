import { SearchIndex } from './search-index';
import { aDocument } from './testing/documents';

const texts = [
  'Regionen arbetar med utveckling, landsbygdsutveckling, regionplaner och planer för landsbygden och dess skolor.',
  'Folkhälsa i länet. Folkhälsoplanen och vårt arbete: socialt arbete och utvecklingsarbete. Hälsa i en skola.',
  'Kollektivtrafik och trafik på landsbygden: båttrafik, båtar, busstrafik, bussar. Klimatet och klimatplanen.',
  'Samverkan om vatten: vattensamverkan. Miljö och miljösamverkan. En strategi, miljöstrategi, för klimatet.',
  'Kommunikation om energi, energikommunikation. Kultur och kulturmiljö. Kommunförbundet, förbund och kommuner.',
  'Norr om berg och land. Köpning, kvist, kristen, quilt, kapitel, latin, undra, sprid, skriv, svar och förening.',
  'Norrland. Bergland. Landkvist. Fond, stim, varv, söndag, fjärd, hand, handskriv.',
  'Remiss, remissvar. Avtal och avtalslösning, lösning. Skola och skolläsning, läsning. Kust, kustnation, nation.',
  'Kontroll av livsmedel, livsmedelskontroll. Ansvar och ansvarsroll, roller. Beslut om budget, budgetbeslut.',
];
const index = new SearchIndex('sv');
for (const text of texts) index.put(aDocument({ text }));
const whole = texts.join(' ');
index.put(aDocument({ title: 'Alla', text: whole }));

/** The words that are marked in the text that contains them all. */
const found = (query: string) => {
  const { matches, isExact } = index.find(query);
  const match = matches.find(({ document }) => document.title === 'Alla');
  return { isExact, terms: [...(match?.terms ?? [])].sort() };
};

it.each([
  ['reigonutveckling', ['region', 'utveckling']],
  ['regionutvekling', ['region', 'utveckling']],
  ['regionsutvecklling', ['region', 'utveckling']],
  ['folkhelsoarbete', ['arbet', 'folkhäl']],
  ['folkhallsoarbete', ['arbet', 'folkhäl']],
  ['landsbygdstraffik', ['landsbyg', 'trafik']],
  ['lansbygdstrafik', ['landsbyg', 'trafik']],
  ['skolutvcekling', ['skol', 'utveckling']],
  ['kultursamvrekan', ['kultur', 'samverk']],
  ['kulturstratgi', ['kultur', 'strategi']],
  ['kulturkomunikasion', ['kommunikation', 'kultur']],
  ['miljokomunikation', ['kommunikation', 'miljö']],
  ['kommunutvekling', ['kommun', 'utveckling']],
])('finds %s by its parts', (query, parts) => {
  const { isExact, terms } = found(query);
  expect(terms).toEqual(expect.arrayContaining(parts));
  expect(isExact).toBe(false);
});

it.each([
  ...[
    'Norrköping',
    'Bergqvist',
    'Bergquist',
    'Kristineberg',
    'Fjärdhundra',
    'fondkapital',
    'söndagsfrid',
  ],
  ...['varvskris', 'stimulation', 'energiration', 'arbetsfördelning'],
])('does not split %s', (query) => expect(index.find(query).matches).toEqual([]));

it('does not choose between two ways of splitting a word', () => {
  expect(index.find('energilisning').matches).toEqual([]);
  expect(index.find('energilössning').matches).toHaveLength(1);
});

it('splits only the misspelt word, beside words that are correct or nearly so', () => {
  const { terms } = found('kulturmiljö regionutvekling');
  expect(terms).toEqual(expect.arrayContaining(['kulturmiljö', 'region', 'utveckling']));
  expect(terms).not.toContain('kultur');
  expect(found('reigonutveckling livsmedell').terms).toEqual(
    expect.arrayContaining(['livsmedel', 'region', 'utveckling']),
  );
});
