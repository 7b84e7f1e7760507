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
const web = ['/kontakt#Webbredaktionen', '/om-webbplatsen'] as const;
const process = '/nyheter/sa-tas-strategin-for-vastra-gotaland-fram';
const boardElected = '/nyheter/vastkom-har-valt-styrelse-for-fyra-ar';
const municipalDay = '/nyheter/kommuncheferna-samtalade-om-nasta-strategi';
const conference = '/nyheter/femhundra-mots-for-att-tala-om-forandring';
const september = '/nyheter/tva-dagar-i-september-for-att-ga-pa-djupet';
const countyBoard = '/nyheter/lansstyrelsen-blir-associerad-partner-till-wexsus';
const universities = '/nyheter/sex-larosaten-i-samma-nat';
const northernPartner =
  '/nyheter/region-norrbotten-blir-partner-i-vasterbottens-kontor-i-stockholm';
const north = ['/samverkan/norrbotten-och-vasterbotten-i-stockholm', northernPartner] as const;
const northContact = '/kontakt#Norra kontoret i Stockholm';
const watch = '/nyheter/sa-vet-brysselkontoret-vad-som-ar-pa-gang';
const statement = '/tillganglighetsredogorelse';
const commenting = ['/kommentera', '/nyheter/nu-kan-du-kommentera-sidorna', privacy] as const;

/** Written when the search was changed, before any of them was asked. */
export const secondSwedish: JudgedQuestion[] = [
  ['samverkan', '/samverkan'],
  ['kontor', '/kontor'],
  ['kontakta oss', '/kontakt'],
  ['redogörelse för tillgänglighet', statement],
  ['tilgänglighetsredogörelse', statement],
  ['08-465 004 10', ...stockholm],
  ['084650 0410', ...stockholm],
  ['+46 (0)8 465 004 10', ...stockholm],
  ['46 31 390 06 40', '/kontakt#Samordnare för samverkan'],
  ['070-1740605', ...press],
  ['0701740605', ...press],
  ['0980-319210', northContact],
  ['465 004', ...stockholm],
  ['ring 031-390 06 50', ...web, statement],
  ['press@region.example', ...press],
  ['mejla samverkan@region.example', '/kontakt#Samordnare för samverkan'],
  ['kontakt@region.example', '/kontakt'],
  ['232199-0000', '/', '/kontakt', '/om-webbplatsen'],
  ['411 06', gothenburg[0], '/kontakt'],
  ['när öppnar göteborgskontoret', gothenburg[0]],
  ['vilka tider har kontoret i stockholm öppet', stockholm[0]],
  ['var ligger brysselkontoret', brussels[0]],
  ['hur hittar jag till er i göteborg', gothenburg[0]],
  ['vem äger wexsus', '/samverkan/wexsus', universities],
  ['hur många kommuner är med i västkom', '/samverkan/vastkom'],
  ['kan jag kommentera anonymt', ...commenting],
  ['vilka uppgifter sparar ni om mig', ...dataProtection],
  ['vad händer i bryssel', watch, ...brussels],
  ['bryssels adress', brussels[0]],
  ['göteborgs kontor', gothenburg[0]],
  ['stockholm', ...stockholm],
  ['skövde', '/samverkan/vastkom', universities],
  ['borås', universities, '/samverkan/wexsus', '/samverkan/vastkom'],
  ['umeå', ...north],
  ['skellefteå kraft', ...north],
  ['fyrbodal', '/samverkan/vastkom', boardElected],
  ['sjuhärad', '/samverkan/vastkom', boardElected],
  ['västerbotten', ...north],
  ['norbotten', ...north],
  ['göteborgs universitet', '/samverkan/wexsus', countyBoard, universities],
  ['goteborgs univeristet', '/samverkan/wexsus', countyBoard, universities],
  ['högskolan väst', '/samverkan/wexsus', countyBoard, universities],
  ['hållbarhet', '/samverkan/wexsus', countyBoard, '/samverkan/vastkom'],
  ['hållbar utvekling', '/samverkan/wexsus', countyBoard, '/samverkan/vastkom', universities],
  [
    'utvecklingsstrategier',
    process,
    municipalDay,
    '/kontakt#Projektledare för utvecklingsstrategin',
  ],
  ['strategiarbetet', process, municipalDay, conference, september],
  ['konferensen', conference],
  ['3 maj 2019', municipalDay],
  ['2019-12-02', conference],
  ['september 2019', september],
  ['2023', boardElected, '/samverkan/vastkom'],
  ['januari 2018', ...north],
  ['pressmeddelanden', '/nyheter', ...press],
  ['media', ...press],
  ['intervju', '/om-oss/for-journalister'],
  ['RUS', process, municipalDay],
  ['IMY', privacy],
  ['PUL', ...dataProtection],
  ['webbredaktör', ...web],
  ['enhetschef', '/kontakt#Enhetschef, Göteborgskontoret'],
  ['projektledare strategi', '/kontakt#Projektledare för utvecklingsstrategin'],
  ['uppdrag', '/om-oss/vart-uppdrag'],
  ['vem bestämmer', '/om-oss/vart-uppdrag'],
  ['praktikant', brussels[0]],
  ['hiss', gothenburg[0]],
  ['lunchstängt', gothenburg[0]],
  ['spårvagn', gothenburg[0]],
  ['nordic house', brussels[0]],
  ['about us', '/om-oss'],
  ['offices', ...offices],
  ['privacy', privacy],
  ['press', ...press],
  ['prenumerera på nyheter', '/nyheter'],
  ['föreståndare', '/samverkan/wexsus', universities],
  ['kommunalförbund', '/samverkan/vastkom', boardElected],
  ['klagomål', '/kommentera', privacy, statement],
  ['skatteåterbäring'],
  ['söka förskoleplats'],
  ['boka tid hos tandläkaren'],
  ['busstidtabell'],
  ['hundägarskatt'],
  ['qwertyuiop'],
  ['031-999 99 99'],
  ['nobody@elsewhere.test'],
];
