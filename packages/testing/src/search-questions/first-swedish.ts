import type { JudgedQuestion } from './judged-question';

const brussels = ['/kontor/brysselkontoret', '/kontakt#Samordnare, Brysselkontoret'] as const;
const gothenburg = ['/kontor/goteborgskontoret', '/kontakt#Enhetschef, Göteborgskontoret'] as const;
const stockholm = [
  '/kontor/stockholmskontoret',
  '/kontakt#Samordnare, Stockholmskontoret',
] as const;
const offices = ['/kontor', brussels[0], gothenburg[0], stockholm[0]] as const;
const privacy = '/kakor-och-personuppgifter';
const press = ['/kontakt#Pressfunktionen', '/om-oss/for-journalister'] as const;
const dataProtection = ['/kontakt#Dataskyddsombudet', privacy] as const;
const process = '/nyheter/sa-tas-strategin-for-vastra-gotaland-fram';
const boardElected = '/nyheter/vastkom-har-valt-styrelse-for-fyra-ar';
const municipalDay = '/nyheter/kommuncheferna-samtalade-om-nasta-strategi';
const conference = '/nyheter/femhundra-mots-for-att-tala-om-forandring';
const countyBoard = '/nyheter/lansstyrelsen-blir-associerad-partner-till-wexsus';
const universities = '/nyheter/sex-larosaten-i-samma-nat';
const northernPartner =
  '/nyheter/region-norrbotten-blir-partner-i-vasterbottens-kontor-i-stockholm';
const north = '/samverkan/norrbotten-och-vasterbotten-i-stockholm';

/** Written before anything was changed for them. */
export const firstSwedish: JudgedQuestion[] = [
  ['nyheter', '/nyheter'],
  ['kontakt', '/kontakt'],
  ['tillgänglighetsredogörelse', '/tillganglighetsredogorelse'],
  ['startsida', '/'],
  ['öppettider', ...offices],
  ['besöksadress göteborg', gothenburg[0]],
  ['031-390 06 30', ...brussels],
  ['0313900630', ...brussels],
  ['+46 31 390 06 30', ...brussels],
  ['0046313900630', ...brussels],
  ['031 3900610', ...gothenburg],
  ['390 06 49', '/kontakt#VästKoms kansli', '/samverkan/vastkom'],
  ['bryssel@region.example', ...brussels],
  ['hur når jag kontoret i bryssel', ...brussels],
  ['vem är pressansvarig', ...press],
  ['gdpr', ...dataProtection],
  ['kakor', privacy],
  ['cookies', privacy],
  ['personupgifter', ...dataProtection],
  ['styrelse', boardElected, '/samverkan/vastkom'],
  ['wexsus', '/samverkan/wexsus'],
  ['wexus', '/samverkan/wexsus'],
  ['västkom kansli', '/kontakt#VästKoms kansli', '/samverkan/vastkom'],
  ['regional utvecklingsstrategi', process, municipalDay],
  ['utvecklingstrategi', process, municipalDay, conference],
  ['länstyrelsen', countyBoard, '/samverkan/wexsus'],
  ['norrbotten', north, northernPartner],
  ['samarbete norra sverige', north, northernPartner],
  ['chalmers', '/samverkan/wexsus', countyBoard, universities],
  ['jönköping', universities, '/samverkan/wexsus'],
  ['högskolor', universities, '/samverkan/wexsus'],
  ['journalist', '/om-oss/for-journalister'],
  ['presskontakt', ...press],
  ['kommentera sidan', '/kommentera', '/nyheter/nu-kan-du-kommentera-sidorna', privacy],
  ['lämna synpunkter', '/kommentera', '/nyheter/nu-kan-du-kommentera-sidorna'],
  ['klaga på bristande tillgänglighet', '/tillganglighetsredogorelse'],
  ['södra hamngatan', gothenburg[0], '/kontakt'],
  ['rue du luxembourg', brussels[0]],
  ['parkering', gothenburg[0], stockholm[0]],
  ['hörslinga', gothenburg[0]],
  ['boka studiebesök', stockholm[0]],
  ['december 2019', conference],
  ['framtid västra götaland', conference],
  ['kommunchefer', municipalDay],
  ['bhu', '/samverkan/vastkom', boardElected],
  ['dataskyddsombud', ...dataProtection],
  ['opening hours', ...offices],
  ['contact', '/kontakt'],
  ['begära ut allmän handling', privacy, '/om-oss/for-journalister'],
  ['telefonväxel', '/kontakt'],
  ['telefonnummer stockholm', ...stockholm],
  ['gbg', ...gothenburg],
  ['lediga jobb'],
  ['bygglov'],
  ['vårdcentral'],
  ['parkeringsböter malmö'],
  ['xyzzyqwv'],
  ['asdfgh'],
];
